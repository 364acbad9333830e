import type { Vec2, Vec3 } from '#kit';
import {
  bezier,
  createRandom,
  inset,
  item,
  mirrorOutline,
  place,
  points,
  stitchRings,
  sway,
  times,
} from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { moveParts, part } from '../part';
import { cord, knot } from '../parts/cord';
import { both, fewer } from '../parts/fewer';
import { granuleRow, granules, rosette } from '../parts/granules';
import { leafDrop } from '../parts/leaf-drop';
import { plate } from '../parts/plate';
import { stone } from '../parts/stone';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';
import { DISC, DISCS, LINES, onLine, SPACER, STRINGS, string } from './marjon/strings';

export const marjon: Piece = {
  id: 'marjon',
  size: { width: 167, height: 159 },
  notes:
    'Strings of coral with silver plaques, coral and silver as published for mountain Tajikistan; the name is doubtful for this object and no size is published: three strings of coral Ø 6–9, five struck discs and two plaques that hold the strings, 167 × 159 mm, are a proposal.',
  still: { from: [0.08, 0.05, 1], frame: 1.14 },
  build: (detail) => [
    ...STRINGS.flatMap((_, index) => string(index, detail)),
    ...DISCS.flatMap((place, index) => disc(place, index, detail)),
    ...both(spacer(detail)),
    ...both(terminal(detail)),
    ...neck(detail),
  ],
};

/** Struck relief of a disc: share of the radius, height, depth of the petals. */
const RELIEF: readonly (readonly [share: number, z: number, petal: number])[] = [
  [1, 0, 0],
  [0.985, 0.24, 0],
  [0.93, 0.26, 0],
  [0.9, 0.02, 0],
  [0.76, 0.06, 0],
  [0.73, 0.34, 0],
  [0.69, 0.34, 0],
  [0.66, 0.1, 0.05],
  [0.56, 0.62, 0.5],
  [0.42, 0.78, 0.42],
  [0.3, 0.34, 0.08],
  [0.26, 0.3, 0],
  [0.22, 0.9, 0],
  [0.12, 1.4, 0],
  [0.03, 1.55, 0],
];

/** A disc struck from thin sheet with a flower of eight petals, a loop at either side. */
function disc(along: number, index: number, detail: Detail): Part[] {
  const line = item(LINES, 2);
  const random = createRandom(70 + index);
  const [[x, y], heading] = onLine(line, line.total / 2 + along);
  const around = detail.isFine ? 8 * detail.count(4, 8) : 16;
  const rows = detail.isFine ? RELIEF : RELIEF.filter((_, row) => [2, 6, 8, 10, 12, 14].includes(row));
  const level = (share: number, z: number, petal: number): Vec3[] =>
    times(around, (step) => {
      const angle = (Math.PI * 2 * step) / around;
      const dent = petal * (1 - Math.abs(Math.sin(4 * angle)) ** 0.7);
      return [DISC * share * Math.cos(angle), DISC * share * Math.sin(angle), z - dent];
    });
  const front = rows.map(([share, z, petal]) => level(share, z, petal));
  // The hollow behind is seen from near only.
  const behind = detail.isFine ? rows : [2, 6, 8, 10, 14].map((row) => item(RELIEF, row));
  const back = [...behind].reverse().map(([share, z, petal]) => level(share, z - 0.4, petal));
  const sheet = part('silver', stitchRings([...back, ...front], { capStart: true, capEnd: true }), 28);
  const dots = detail.isFine
    ? granules(
        { radius: 0.5, z: -0.1 },
        times(28, (step): Vec2 => {
          const angle = (Math.PI * 2 * (step + 0.5)) / 28;
          return [DISC * 0.83 * Math.cos(angle), DISC * 0.83 * Math.sin(angle)];
        }),
        fewer(detail, 0.7),
      )
    : [];
  const loops = (detail.isFine ? [-1, 1] : []).flatMap((side) =>
    moveParts([ring({ radius: 1.2, wire: 0.42 }, detail)], place({ x: side * (DISC + 0.9), turnX: 0.5 })),
  );
  const hung = index === 2 ? leaves(detail) : [];
  return [
    ...moveParts(
      [sheet, ...dots, ...loops],
      place({
        x,
        y,
        z: 0.3,
        turnZ: heading + sway(random, 0.05),
        turnY: sway(random, 0.12),
        turnX: sway(random, 0.1),
      }),
    ),
    ...moveParts(hung, place({ x, y: y - DISC })),
  ];
}

/** Three small leaves below the disc in the middle. */
const leaves = (detail: Detail): Part[] =>
  [-3.6, 0, 3.6].flatMap((x, index) => [
    ...moveParts(
      leafDrop({ length: 9, width: 3.9 }, fewer(detail, 0.8)),
      place({ x, y: Math.abs(x) * 0.17 - 0.9, turnY: 0.5 - 0.4 * index, turnZ: x * 0.02 }),
    ),
    ...moveParts([ring({ radius: 0.8, wire: 0.3 }, detail)], place({ x, y: Math.abs(x) * 0.17 - 0.3 })),
  ]);

/** A plaque through which the three strings run, so that they keep their distance. */
function spacer(detail: Detail): Part[] {
  const spots = LINES.map((line) => onLine(line, (line.total / 2) * (1 + SPACER))[0]);
  const [first, last] = [item(spots, 0), item(spots, 2)];
  const turn = Math.atan2(first[1] - last[1], first[0] - last[0]) - Math.PI / 2;
  const reach = Math.hypot(first[0] - last[0], first[1] - last[1]) / 2 + 4.4;
  const half = bezier(
    [
      [0, reach + 2.4],
      [1.8, reach + 1.8],
      [4.8, reach + 1.4],
      [4.9, reach - 1.6],
      [4.9, reach * 0.5],
      [4, reach * 0.3],
      [4, 0],
      [4, -reach * 0.3],
      [4.9, -reach * 0.5],
      [4.9, -reach + 1.6],
      [4.8, -reach - 1.4],
      [1.8, -reach - 1.8],
      [0, -reach - 2.4],
    ],
    detail.count(3, 12),
  );
  const outline = mirrorOutline(half);
  const line = (gap: number, z: number) => onPlate(inset(outline, gap, 0.7), z);
  const face = plate(outline, { front: 1.4, thickness: 2.8, border: 1.5, grain: 1, sunk: 0.15 }, detail);
  const set = { cut: 'cabochon', collar: 'silver', teeth: 12 } as const;
  return moveParts(
    [
      ...face,
      ...twistedWire(line(0.6, 1.6), { radius: 0.5, pitch: 3 }, detail),
      ...(detail.isFine ? granuleRow({ radius: 0.42, z: 1.25 }, inset(outline, 1.8, 0.7), detail) : []),
      ...stone({ ...set, material: 'coral', half: [2.5, 2.9], height: 1.7 }, [0, 0, 1.2], detail),
      ...[-1, 1].flatMap((up) => [
        ...stone(
          { ...set, material: 'coral', half: [1.8, 1.8], height: 1.3 },
          [0, up * reach * 0.66, 1.2],
          detail,
        ),
        ...(detail.isFine ? rosette({ radius: 0.6, z: 1.2 }, [0, up * (reach * 0.38)], detail) : []),
      ]),
    ],
    place({
      x: (first[0] + last[0]) / 2,
      y: (first[1] + last[1]) / 2,
      turnZ: turn,
    }),
  );
}

/** The triangle from which the strings hang at one side, a ring at its top. */
function terminal(detail: Detail): Part[] {
  const outline = mirrorOutline(
    bezier(
      points('0 17, 2.4 16.6, 2.6 12.4, 5 9, 7.4 6, 9.4 4.4, 9 1.4, 8 0.2, 4 0.6, 0 0.6'),
      detail.count(3, 12),
    ),
  );
  const line = (gap: number, z: number) => onPlate(inset(outline, gap, 0.6), z);
  const loops = STRINGS.flatMap(([x]) =>
    moveParts(
      [ring({ radius: 1.25, wire: 0.42 }, detail)],
      place({ x: x - 74, y: -0.2, z: -0.2, turnY: 0.6 }),
    ),
  );
  return moveParts(
    [
      ...plate(outline, { front: 0.6, thickness: 1.3, border: 1.3, grain: 0.9, sunk: 0.1 }, detail),
      ...twistedWire(line(0.5, 0.8), { radius: 0.45, pitch: 2.8 }, detail),
      ...stone(
        { material: 'coral', cut: 'cabochon', half: [2.5, 2.7], height: 1.6, collar: 'silver', teeth: 13 },
        [0, 5.6, 0.5],
        detail,
      ),
      ...(detail.isFine
        ? granules(
            { radius: 0.55, z: 0.5 },
            points('0 11.4, 0 13, -0.9 10.4, 0.9 10.4, 6 2.4, -6 2.4'),
            detail,
          )
        : []),
      ...loops,
      ...plainWire(
        times(
          14,
          (index): Vec3 => [
            0,
            17.6 + 2 * Math.sin((index / 14) * Math.PI * 2),
            2 * Math.cos((index / 14) * Math.PI * 2),
          ],
        ),
        { radius: 0.55, free: true, ground: [1, 0, 0] },
        detail,
      ),
    ],
    place({ x: 74, y: 1.4, turnZ: -0.06 }),
  );
}

/** The cord of red silk about the neck, knotted at its ends and in the middle. */
function neck(detail: Detail): Part[] {
  const silk = { radius: 1.15, material: 'silk-red' } as const;
  const half = (side: number): Vec3[] =>
    bezier(points('75.2 21.4, 75.6 34, 48 50, 0.6 51'), 24).map(
      ([x, y], index): Vec3 => [side * x, y + (side > 0 ? 0 : 0.4 * Math.sin(index * 0.3)), 0.2],
    );
  return [-1, 1].flatMap((side) => [
    ...cord(half(side), silk, detail),
    ...knot([side * 75.1, 21.2, 0.2], silk, 2 + side, detail),
    ...(side > 0 ? knot([0, 51, 0.3], { ...silk, radius: 1.5 }, 1, detail) : []),
    ...cord(
      bezier(points('0 51, 1 47, 2.4 44, 2 40'), 8).map(([x, y]): Vec3 => [side * x, y, 0.4]),
      silk,
      detail,
    ),
  ]);
}
