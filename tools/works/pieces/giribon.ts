import type { Vec2, Vec3 } from '#kit';
import { bezier, circle, loft, place, points, sweep, times } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { bendParts, moveParts, part, ROUND } from '../part';
import { bead } from '../parts/bead';
import { beadDrop } from '../parts/bead-drop';
import { both, fewer } from '../parts/fewer';
import { granules, rosette } from '../parts/granules';
import { hinge } from '../parts/hinge';
import { leafDrop } from '../parts/leaf-drop';
import { pendant } from '../parts/pendant';
import { plate } from '../parts/plate';
import { stone } from '../parts/stone';
import { onPlate, plainWire, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';
import { FIELD, medallion, strip } from './giribon/medallion';

const CHAIN = 45;

/** The medallion swells towards its middle. */
const swell = ([x, y, z]: Vec3): Vec3 => [x, y, z + 3.4 * Math.max(0, 1 - (x * x + y * y) / 870)];

/** Lobes of the wing at the side, which carries the chains: right half of the work. */
const LOBES = points('28.4 5.7, 34.4 0, 28.4 -5.7');
const LOBE = 5.3;

/** The trefoil, drawn about a point within it. */
const WING = times(72, (index): Vec2 => {
  const angle = (Math.PI * 2 * index) / 72;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const reach = LOBES.map(([x, y]) => {
    const [dx, dy] = [x - 28, y];
    const along = dx * cos + dy * sin;
    const gap = LOBE ** 2 - (dx * dx + dy * dy - along * along);
    return gap > 0 ? along + Math.sqrt(gap) : 0;
  });
  const far = Math.max(3.6, ...reach);
  return [28 + far * cos, far * sin];
});

export const giribon: Piece = {
  id: 'giribon',
  size: { width: 80 },
  notes:
    'An openwork round medallion with pendants at its sides, silver with coral, as published. No size and no single object is: a disc Ø 58 in eight sectors of scrolls, a boss with coral Ø 10, six chains of 45 mm, and pin and catch behind are a proposal.',
  build: (detail) => [
    ...bendParts(medallion(detail), swell),
    ...both(wing(detail)),
    ...chains(detail),
    ...pin(detail),
  ],
};

/** The wing from afar: one plate that keeps its three lobes. */
const farWing = (): Part =>
  part(
    'silver',
    loft(
      WING.filter((_, index) => index % 3 === 0),
      [
        [0, -0.7],
        [0, 0.9],
        [0.9, 0.6],
      ],
      { bottom: true },
    ),
  );

function wing(detail: Detail): Part[] {
  const small = fewer(detail, 0.7);
  return [
    ...(detail.isFine
      ? [
          ...plate(WING, { front: 0.5, thickness: 1.2, border: 1.2, grain: 1, sunk: 0.1 }, detail),
          ...twistedWire(onPlate(WING, 0.75), { radius: 0.5, pitch: 3 }, detail),
        ]
      : [farWing()]),
    ...LOBES.flatMap(([x, y]) =>
      stone(
        { material: 'coral', cut: 'cabochon', half: [2.1, 2.1], height: 1.4, collar: 'silver', teeth: 11 },
        [x + 0.6, y, 0.4],
        small,
      ),
    ),
    ...points('30.4 2.7, 30.4 -2.7').flatMap((at) => rosette({ radius: 0.62, z: 0.4 }, at, detail)),
    ...(detail.isFine
      ? LOBES.flatMap(([x, y]) =>
          granules(
            { radius: 0.42, z: 0.4 },
            times(12, (index): Vec2 => {
              const angle = (Math.PI * 2 * index) / 12;
              return [x + 0.6 + 3.65 * Math.cos(angle), y + 3.65 * Math.sin(angle)];
            }).filter(([px, py]) => Math.hypot(px - 28, py) > 4.8 || px > 31),
            small,
          ),
        )
      : []),
  ];
}

/** Three chains from each wing, each with a coral bead and a leaf. */
function chains(detail: Detail): Part[] {
  const spots = points('27.6 -10.5, 32.4 -9.2, 37.2 -4.5');
  return [-1, 1].flatMap((side) =>
    spots.flatMap(([x, y], index) => {
      const seed = 60 + index + side * 10;
      const leaf = leafDrop({ length: 10.5, width: 5.4 }, fewer(detail, 0.7));
      const { parts } = beadDrop(
        {
          beads: [
            { material: 'silver', radius: 1, length: 1.2 },
            { material: 'coral', radius: 2.3, length: 4.8, capped: true },
          ],
          links: 1,
          eye: 0.8,
          metal: 'silver',
          end: leaf,
          seed,
        },
        detail,
      );
      const style = {
        length: CHAIN - (index === 1 ? 9 : 0) - index,
        link: detail.isFine ? 2.5 : 3.4,
        wire: 0.36,
        seed,
        end: parts,
        turn: 0.2,
      };
      // From afar there are no eyes: the chain begins at the wing, and a rounder coral hides the small one.
      return detail.isFine
        ? pendant([side * x, y + 0.2, 0], style, detail)
        : pendant([side * x, y + 2.2, 0], { ...style, end: [...parts, ...farCoral()] }, detail);
    }),
  );
}

/** A bead with few corners where the coral of a chain hangs. */
const farCoral = (): Part[] =>
  moveParts(
    [bead(2.5, { level: 0, isFine: false, count: () => 5, size: (coarse) => coarse }, 'coral', 2.7)],
    place({ y: -5.1 }),
  );

/** Behind: two bars from rim to rim, a pin on a hinge, and the catch that takes its point. */
function pin(detail: Detail): Part[] {
  const [left, right] = [-19, 19];
  const bar = (y: number) =>
    strip(
      [
        [-Math.sqrt(FIELD ** 2 - y * y), y],
        [Math.sqrt(FIELD ** 2 - y * y), y],
      ],
      2.2,
      detail,
      false,
      0.8,
    );
  const upright = () =>
    strip(
      [
        [0, -4.6],
        [0, 4.6],
      ],
      3,
      detail,
      false,
      0.9,
    );
  const needle = times(13, (index): Vec3 => {
    const share = index / 12;
    return [left + (right + 3 - left) * share, 0, -4 - 0.5 * Math.sin(Math.PI * share)];
  });
  const hook = bezier(
    points('0 -1, 0 -4.6, 0.4 -5.6, 1.3 -5.6, 2.4 -5.6, 2.4 -4.2, 1.6 -3.8'),
    detail.count(3, 8),
  ).map(([y, z]): Vec3 => [right, y - 1.3, z]);
  return [
    ...moveParts([...bar(4.2), ...bar(-4.2)], place({ z: -1 })),
    ...moveParts(
      [
        ...moveParts(hinge({ width: 6.4, radius: 1.2 }, fewer(detail, 0.7)), place({ turnZ: Math.PI / 2 })),
        ...moveParts(upright(), place({ z: 1.5 })),
      ],
      place({ x: left, z: -3.6 }),
    ),
    part(
      'silver',
      sweep(needle, circle(0.62, 8), { scale: (share) => (share > 0.85 ? 1 - (share - 0.85) * 5.4 : 1) }),
      ROUND,
    ),
    ...moveParts(upright(), place({ x: right, z: -1.9 })),
    ...plainWire(hook, { radius: 0.6, closed: false, free: true, ground: [1, 0, 0] }, detail),
  ];
}
