import type { Vec2 } from '#kit';
import {
  circle,
  dome,
  flipMesh,
  inset,
  isInside,
  lift,
  place,
  sheet,
  stitchRings,
  times,
  transformMesh,
  wire,
} from '../../../geometry';
import type { Detail } from '../../detail';
import type { Drawing } from '../../engraving/drawing';
import { cutDot, cutLine } from '../../engraving/drawing';
import type { Part } from '../../part';
import { bendParts, moveParts, part, ROUND } from '../../part';
import { coin } from '../../parts/coin';
import { engrave } from '../../parts/engraving';
import { granuleRow, granules } from '../../parts/granules';
import type { Skin } from '../../parts/skin';
import { onPlate, ring } from '../../parts/wirework';

/** A round turquoise in a plain rim. */
export function turquoise([x, y]: Vec2, radius: number, detail: Detail): Part[] {
  const [count, levels] = detail.isFine ? [detail.count(8, 12), 2] : [4, 1];
  const gem = transformMesh(
    dome(radius * (detail.isFine ? 0.86 : 1.1), count, levels, 0.5, radius * 0.62),
    place({ x, y, z: 1.3, turnZ: x }),
  );
  const rim = detail.isFine
    ? [
        part(
          'silver',
          stitchRings([
            lift(circle(radius * 1.16, detail.count(8, 14)), 0.5),
            lift(circle(radius * 0.8, detail.count(8, 14)), 1.75),
          ]),
          40,
        ),
      ]
    : [];
  return [part('turquoise', gem, ROUND), ...moveParts(rim, place({ x, y }))];
}

/** Where the plaques stand on the cap, from their foot to their narrow top. */
export interface PlaqueStyle {
  readonly count: number;
  readonly low: number;
  readonly top: number;
}

/** Triangles that rise to the upper ring, crowded with turquoises, and between them a coin over stamped bosses. */
export function plaques({ count, low, top }: PlaqueStyle, skin: Skin, detail: Detail): Part[] {
  const wide = skin.radiusAt(low) * Math.sin(Math.PI / count) * 0.95;
  const outline: Vec2[] = [
    [-wide, low],
    [wide, low],
    [3.4, top],
    [-3.4, top],
  ];
  const face = bendParts([...plaque(outline, detail), ...jewels(low, top, detail)], skin.wrap);
  return times(count, (index) => {
    const turn = (index / count) * Math.PI * 2;
    return [
      ...moveParts(face, place({ turnY: turn })),
      ...moveParts(bendParts(gap(low, index, detail), skin.wrap), place({ turnY: turn + Math.PI / count })),
    ];
  }).flat();
}

/** The sheet in even triangles, so that it follows the cap, its edge a wire. */
function plaque(outline: readonly Vec2[], detail: Detail): Part[] {
  const front = sheet(outline, detail.isFine ? detail.size(6, 4) : 13, 0.9);
  const struck = engrave([part('silver', front, 60)], punching(outline));
  const edge = onPlate(inset(outline, 0.5, detail.isFine ? 3 : 16), 0.8);
  return [
    ...struck,
    part('silver', wire(edge, 1, { closed: true, sides: detail.isFine ? 5 : 3 }), ROUND),
    ...(detail.isFine
      ? [
          part('silver', flipMesh(sheet(outline, detail.size(9, 6), 0.2)), 60),
          ...granuleRow({ radius: 1.1, z: 0.85 }, inset(outline, 2.9, 1), detail),
        ]
      : []),
  ];
}

/** The ground is covered with punched eyes in rows, and darts along the sides. */
function punching(outline: readonly Vec2[]): Drawing {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const box = { left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), top: Math.max(...ys) };
  const field = inset(outline, 5.4, 1);
  const pitch = 2.5;
  const eyes = times(Math.ceil((box.top - box.low) / pitch), (row) =>
    times(Math.ceil((box.right - box.left) / pitch) + 1, (index): Vec2 => {
      const x = (index - Math.ceil((box.right - box.left) / pitch) / 2) * pitch + (row % 2) * (pitch / 2);
      return [x, box.low + row * pitch * 0.87];
    }),
  )
    .flat()
    .filter((at) => isInside(field, at));
  return {
    box,
    shapes: [
      cutLine(inset(outline, 4.6, 1), 0.36, 0.9, true),
      ...eyes.map((at) => cutDot(at, 0.78, true, 0.85)),
    ],
    niello: false,
  };
}

/** Fourteen turquoises in four rows with grains between them, and two bosses above. */
function jewels(low: number, top: number, detail: Detail): Part[] {
  const rows = [5, 4, 3, 2].flatMap((each, row) =>
    times(each, (index): Vec2 => [(index - (each - 1) / 2) * 7.6, low + 7.4 + row * 7.2]),
  );
  const stones = rows.flatMap((at) => moveParts(turquoise(at, 2.6, detail), place({ z: 0.3 })));
  if (!detail.isFine) return stones;
  const grains = rows.flatMap(([x, y]): Vec2[] => [
    [x, y + 3.7],
    [x - 3.8, y],
  ]);
  const bosses: Vec2[] = [
    [0, low + 36],
    [0, low + 40.4],
  ];
  return [
    ...stones,
    ...granules(
      { radius: 0.7, z: 0.85 },
      grains.filter(([, y]) => y < top - 9),
      detail,
    ),
    ...granules({ radius: 1.4, z: 0.8 }, bosses, detail),
  ];
}

/** On the felt between two plaques: a coin sewn on by its eye, and stamped bosses of three sizes above it. */
function gap(low: number, index: number, detail: Detail): Part[] {
  const struck = coin(
    { radius: 6.4, thickness: 0.9, seed: 31 + index, front: index % 2 ? 'writing' : 'wreath' },
    simpler(detail),
  ).filter(isSeen);
  const bosses = [3.1, 2.6, 2.1].map((radius, order) =>
    part(
      'silver',
      transformMesh(
        dome(radius, detail.isFine ? detail.count(7, 14) : 4, detail.isFine ? 2 : 1, 0.5, radius * 0.62),
        place({ y: low + 27.5 + order * 6.6, z: 0.1 }),
      ),
      ROUND,
    ),
  );
  const eye = detail.isFine
    ? moveParts([ring({ radius: 1.2, wire: 0.4 }, detail)], place({ y: low + 21.4, z: 1.2, turnY: 1.2 }))
    : [];
  return [...moveParts(struck, place({ y: low + 14.2, z: 1 })), ...eye, ...bosses];
}

/** What is struck on a coin's back lies against the cap: it is left out. */
const isSeen = ({ mesh }: Part): boolean => mesh.vertices.some(([, , z]) => z > 0);

/** Coins are many here: each is struck more simply. */
const simpler = (detail: Detail): Detail => ({ ...detail, count: (coarse) => coarse });
