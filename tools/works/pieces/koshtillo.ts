import type { Vec2, Vec3 } from '#kit';
import {
  bezier,
  ellipse,
  inset,
  loft,
  lowestAt,
  mirrorOutline,
  mix,
  place,
  points,
  times,
} from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { bendParts, moveParts, part } from '../part';
import { bead } from '../parts/bead';
import { dropBead } from '../parts/drop-bead';
import { both, fewer } from '../parts/fewer';
import { granuleRow, granules, rosette } from '../parts/granules';
import { leafDrop } from '../parts/leaf-drop';
import { pendant } from '../parts/pendant';
import { plate } from '../parts/plate';
import { stone } from '../parts/stone';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';
import { crest } from './koshtillo/crest';

/** The two brow arcs, joined above the nose. */
const BROWS = mirrorOutline(
  bezier(
    points(
      '0 14, 9 23, 28 32, 48 31, 68 30, 85 16, 94 -3, 95.4 -6.5, 94 -9.5, 91 -9, 82 5, 66 14.5, 48 15, 30 15.5, 11 8, 0 -9',
    ),
    26,
  ),
);

/** Stones along the right brow: place, half size, material. */
const BROW_STONES: readonly (readonly [
  x: number,
  y: number,
  a: number,
  b: number,
  turn: number,
  of: MaterialName,
])[] = [
  [14.4, 12.8, 3.1, 4, -0.55, 'turquoise'],
  [27.6, 20.2, 3.9, 3.1, 0.35, 'glass-red'],
  [41.6, 23.1, 3.2, 3.2, 0, 'turquoise'],
  [55.4, 22.6, 3.9, 3.1, -0.1, 'glass-green'],
  [68.4, 18.2, 3, 3, 0, 'turquoise'],
  [79.2, 10.4, 3.2, 2.5, -0.85, 'glass-red'],
  [87.6, 0.2, 2.1, 2.1, 0, 'turquoise'],
];

const FRINGE = 25;

/** The diadem follows the forehead a little. */
const bend = ([x, y, z]: Vec3): Vec3 => [x, y, z - 9 * (x / 95) ** 2];

export const koshtillo: Piece = {
  id: 'koshtillo',
  size: { width: 190 },
  notes:
    'Two gilded brow arcs, an openwork crest set with stones and drops of coloured glass and pearl, as published for the form. No size is published: 190 mm, arcs of 28 mm under a crest of 55 mm, one red glass of 14 × 10 mm, turquoise beads along the top and twenty-five drops are a proposal; so are the course of the scrolls and the hook and rings behind.',
  still: { from: [0.16, 0.05, 1], frame: 1.18 },
  build: (detail) => [
    ...bendParts([...crest(detail), ...brows(detail), ...back(detail)], bend),
    ...fringe(detail),
    ...ties(detail),
  ],
};

function brows(detail: Detail): Part[] {
  const line = (gap: number, z: number) => onPlate(inset(BROWS, gap, 0.8), z);
  const collar = detail.isFine ? ({ collar: 'gold' } as const) : {};
  const stones = BROW_STONES.flatMap(([x, y, a, b, turn, material]) =>
    stone(
      {
        material,
        cut: 'cabochon',
        half: [a, b],
        height: Math.min(a, b) * 0.55,
        bezel: 'gold',
        ...collar,
        turn,
        teeth: 13,
      },
      [x, y, 1],
      fewer(detail, 0.7),
    ),
  );
  const between = BROW_STONES.slice(0, -1).flatMap(([x, y], index) => {
    const [nextX, nextY] = BROW_STONES[index + 1] ?? [x, y];
    const [middleX, middleY] = [mix(x, nextX, 0.51), mix(y, nextY, 0.5) + (index < 4 ? 0.6 : 0.2)];
    const across = Math.atan2(nextY - y, nextX - x) + Math.PI / 2;
    const spot = (far: number): Vec2 => [middleX + far * Math.cos(across), middleY + far * Math.sin(across)];
    const reach = 3.1 - 0.22 * index;
    return detail.isFine
      ? [
          ...rosette({ radius: 0.62, material: 'gold', z: 1 }, spot(0), detail),
          ...stoneBead(spot(reach), detail),
          ...stoneBead(spot(-reach), detail),
        ]
      : [];
  });
  return [
    ...plate(
      BROWS,
      { front: 1.05, thickness: 1.2, border: 2.7, grain: 1.7, sunk: 0.1, field: 'gold', edge: 'gold' },
      detail,
    ),
    ...twistedWire(line(0.9, 1.4), { radius: 0.72, pitch: 5.8, material: 'gold' }, fewer(detail, 0.7)),
    ...(detail.isFine
      ? [
          ...granuleRow(
            { radius: 0.7, material: 'gold', z: 0.95 },
            inset(BROWS, 2.7, 0.8),
            fewer(detail, 0.7),
          ),
        ]
      : []),
    ...both([...stones, ...between]),
    ...stone(
      {
        material: 'glass-green',
        cut: 'cabochon',
        half: [3.3, 4.4],
        height: 2.2,
        bezel: 'gold',
        ...collar,
        crown: 'gold',
      },
      [0, 4.4, 1],
      fewer(detail, 0.7),
    ),
  ];
}

/** A turquoise no larger than a grain of wheat, in a ring of wire. */
const stoneBead = ([x, y]: Vec2, detail: Detail): Part[] => [
  ...granules({ radius: 1, material: 'turquoise', z: 1.05 }, [[x, y]], { ...detail, count: () => 9 }),
  ...moveParts(
    [ring({ radius: 1.05, wire: 0.28, material: 'gold' }, fewer(detail, 0.4))],
    place({ x, y, z: 1.15 }),
  ),
];

/** Chains by turns short and long, each with a pearl, a bead of glass and a leaf. */
function fringe(detail: Detail): Part[] {
  return times(FRINGE, (index) => {
    const x = mix(-88, 88, index / (FRINGE - 1));
    const isLong = index % 2 === 0;
    const [, y, z] = bend([x, lowestAt(BROWS, x) - (detail.isFine ? 0.4 : -0.6), 0.4]);
    const glass = index % 4 === 0 ? 'glass-red' : index % 4 === 2 ? 'glass-green' : 'turquoise';
    const long = isLong ? 17.6 : 10.4;
    const end = dropOf(glass, index, isLong, detail);
    return pendant(
      [x, y, z],
      {
        length: long,
        link: detail.isFine ? 3.3 : 9,
        wire: 0.34,
        material: 'gold',
        seed: 300 + index,
        end,
        turn: 0.45,
      },
      detail,
    );
  }).flat();
}

function dropOf(glass: MaterialName, index: number, isLong: boolean, detail: Detail): Part[] {
  const small = fewer(detail, 0.7);
  const [pearl, jewel] = [4.1, isLong ? 4.4 : 3.6];
  const caps = (detail.isFine ? [-0.5, -1.4 - pearl - jewel] : []).flatMap((y) =>
    moveParts([bead(0.8, fewer(detail, 0.4), 'gold', 0.42)], place({ y })),
  );
  const leafTop = -1.6 - pearl - jewel;
  const leaf = detail.isFine
    ? leafDrop({ length: isLong ? 13 : 10, width: isLong ? 6.6 : 5.4, material: 'gold' }, fewer(detail, 0.45))
    : [
        part(
          'gold',
          loft(
            points('0 -13, 2.9 -8, 2 -3, 0 0, -2 -3, -2.9 -8'),
            [
              [0, -0.2],
              [1, 0.5],
            ],
            { bottom: true },
          ),
        ),
      ];
  return [
    ...moveParts(
      [
        dropBead(
          { material: 'pearl', radius: 2, length: pearl, wobble: 0.07, seed: 40 + index },
          detail.isFine ? detail : small,
        ),
      ],
      place({ y: -0.8 - pearl / 2 }),
    ),
    ...moveParts(
      [
        dropBead(
          { material: glass, radius: isLong ? 1.9 : 1.6, length: jewel, belly: 0.42, seed: 90 + index },
          small,
        ),
      ],
      place({ y: -1.2 - pearl - jewel / 2 }),
    ),
    ...caps,
    ...moveParts(leaf, place({ y: leafTop })),
  ];
}

/** Strips of sheet that carry crest and brows behind, and the hook for the crown of the head. */
function back(detail: Detail): Part[] {
  const strip = (x: number, from: number, to: number, turn: number) =>
    moveParts(
      [
        part(
          'gold',
          loft(
            ellipse(1.7, (to - from) / 2, detail.count(8, 24), 6),
            [
              [0.25, -0.9],
              [0, -0.6],
              [0, 0],
            ],
            { bottom: true },
          ),
        ),
      ],
      place({ x, y: (from + to) / 2, z: -0.95, turnZ: turn }),
    );
  const hook = bezier(points('0 -0.6, 0 4, 0.4 8, 3.6 8, 6.6 8, 6.2 3.6, 3.8 2.6'), detail.count(4, 10)).map(
    ([z, y]): Vec3 => [0, 64 + y, -1.4 - z],
  );
  return [
    ...strip(0, 20, 66, 0),
    ...plainWire(
      hook,
      { radius: 0.75, material: 'gold', closed: false, free: true, ground: [1, 0, 0] },
      detail,
    ),
  ];
}

/** Rings at both tips, for the strings by which it is tied. */
function ties(detail: Detail): Part[] {
  const [x, y, z] = bend([93.4, -7.4, -0.4]);
  const eye = moveParts(
    [ring({ radius: 1.6, wire: 0.5, material: 'gold' }, detail)],
    place({ x, y, z: z - 0.8, turnX: 0.5, turnY: 0.9 }),
  );
  return both(eye);
}
