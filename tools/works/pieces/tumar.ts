import type { Vec2, Vec3 } from '#kit';
import { bezier, circle, inset, lathe, place, points, spiral, times } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { bendParts, moveParts, part } from '../part';
import { almond, splitLeaf, vine } from '../parts/arabesque';
import { turned } from '../parts/bead';
import { bell, bellLength } from '../parts/bell';
import { cutSheet, joinForms, keepWithin, sawOut } from '../parts/cut-sheet';
import { granuleRow, granules, rosette } from '../parts/granules';
import { pendant } from '../parts/pendant';
import { ramHeadTerminal } from '../parts/ram-head';
import { stone } from '../parts/stone';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';
import { growth } from './tumar/ornament';

/** Of the hollow cylinder, which lies along x about the origin. */
const RADIUS = 9;
const HALF = 50.5;
const CAP = 6.2;
const SECTIONS = 5;
const SECTION = (HALF * 2) / SECTIONS;

/** The pierced field above it. */
const FOOT = RADIUS - 1.4;
const TRIANGLE: readonly Vec2[] = [
  [-49, FOOT],
  [49, FOOT],
  [0, 66],
];
const FRAME = 5.4;

const CHAINS = 9;
const BELL = 5;
const LOWEST = -109;

/** Wraps flat work (y: along the girth from the front) about the cylinder. */
const wrap = ([x, y, z]: Vec3): Vec3 => {
  const [angle, reach] = [y / RADIUS, RADIUS + z];
  return [x, reach * Math.sin(angle), reach * Math.cos(angle)];
};

export const tumar: Piece = {
  id: 'tumar',
  size: { width: 114, height: 187 },
  notes:
    'Outer size after one of the pair Met 2012.206.12 (187 × 114 mm): fire-gilded and chased silver, openwork, cabochon carnelians, wire chains and bells. The hollow cylinder in sections with one end that opens and the ram’s-head terminals are published for the form. The course of the openwork, five stones on the cylinder and three above, nine chains and the rings are a proposal.',
  build: (detail) => [
    ...cylinder(detail),
    ...bendParts(sleeve(detail), wrap),
    ...field(detail),
    ...terminals(detail),
    ...fringe(detail),
    ...rings(detail),
  ],
};

/** The case for the prayer: its right cap is a lid, which a short collar shows. */
function cylinder(detail: Detail): Part[] {
  const dome = times(7, (step): [number, number] => {
    const rise = (Math.PI / 2) * (step / 6);
    return [RADIUS * 0.98 * Math.cos(rise) || 0, CAP * 0.72 * Math.sin(rise)];
  });
  const cap = moveParts(
    [
      turned(dome, detail),
      ...moveParts(
        [
          turned(
            [
              [0, -0.8],
              [1.5, -0.5],
              [2, 0.4],
              [1.2, 1.5],
              [0, 1.8],
            ],
            detail,
          ),
        ],
        place({ y: CAP * 0.72 }),
      ),
    ],
    place({ x: HALF, turnZ: -Math.PI / 2 }),
  );
  const body = lathe(
    times(9, (index): [number, number] => [RADIUS, -HALF + (index / 8) * HALF * 2]),
    detail.count(18, 48),
  );
  const hoops = times(SECTIONS + 1, (index) => {
    const x = -HALF + index * SECTION;
    const edge = index === 0 || index === SECTIONS;
    const wires = [
      ...moveParts(
        twistedWire(
          onPlate(circle(RADIUS + 0.5, 40), 0),
          { radius: edge ? 0.95 : 0.8, pitch: 5, material: edge ? 'silver' : 'gold' },
          detail,
        ),
        place({ x, turnY: Math.PI / 2 }),
      ),
      ...(detail.isFine
        ? [-1.5, 1.5].flatMap((gap) =>
            Math.abs(x + gap) > HALF + 1.6
              ? []
              : moveParts(
                  plainWire(onPlate(circle(RADIUS + 0.15, 40), 0), { radius: 0.4 }, detail),
                  place({ x: x + gap, turnY: Math.PI / 2 }),
                ),
          )
        : []),
    ];
    return wires;
  });
  return [
    ...moveParts([part('silver', body, 40)], place({ turnZ: -Math.PI / 2 })),
    ...cap,
    ...moveParts(cap, place({ mirror: true })),
    ...hoops.flat(),
  ];
}

/** Gilding and stones on the sections; the three inner ones carry the larger stones. */
function sleeve(detail: Detail): Part[] {
  const gilt = {
    material: 'gold',
    front: 0.16,
    thickness: 0.3,
    bevel: 0.16,
    step: 1.8,
    back: false,
    chased: 0.4,
  } as const;
  const corner = detail.isFine
    ? [
        ...vine(
          [
            ...bezier(points('0.4 8.4, 3 8.6, 4.6 9.4, 6.6 7.6'), 8),
            ...spiral([5.6, 5.4], [2.1, 0.9], 1, -0.8, 10).slice(2),
          ],
          { width: 1, leaves: 2, leaf: 3, end: 'leaf' },
          detail,
        ),
        splitLeaf([7.6, 11.6], 3.6, 5, 1),
      ]
    : [almond([0.5, 8.6], 0, 8, 0.8)];
  const upper = [...corner, ...corner.map((form) => form.map(([x, y]): Vec2 => [-x, y]).reverse())];
  const both = [...upper, ...upper.map((form) => form.map(([x, y]): Vec2 => [x, -y]).reverse())];
  const sheet = cutSheet(joinForms(both), gilt, detail);
  return times(SECTIONS, (index) => {
    const x = -HALF + (index + 0.5) * SECTION;
    const large = index % 2 === 0;
    return [
      ...moveParts(sheet, place({ x })),
      ...stone(
        {
          material: 'carnelian',
          cut: 'cabochon',
          half: large ? [6, 4.8] : [4.4, 4.4],
          height: large ? 2.5 : 2.2,
          collar: 'gold',
          crown: 'silver',
          teeth: 14,
        },
        [x, 0, -0.3],
        detail,
      ),
    ];
  }).flat();
}

/** The triangle: a frame with wire borders, and gilded growth sawn free within it. */
function field(detail: Detail): Part[] {
  const inner = inset(TRIANGLE, FRAME, detail.isFine ? 0.9 : 6);
  const frame = sawOut([TRIANGLE], [inner]);
  const openings = keepWithin(growth(detail), [inset(TRIANGLE, FRAME - 1.1, 0.9)]);
  const sheet = { front: 0.7, thickness: 1.5, step: 8 } as const;
  const edge = (gap: number, z: number) => onPlate(inset(TRIANGLE, gap, 0.9), z);
  const seats: readonly (readonly [x: number, y: number, size: number])[] = [
    [0, 26.6, 5.6],
    [-21.6, 18, 4],
    [21.6, 18, 4],
  ];
  return [
    ...cutSheet(frame, sheet, detail),
    ...cutSheet(
      openings,
      { ...sheet, material: 'gold', front: 0.5, thickness: 1.1, chased: 0.42, slack: [0.5, 0.04] },
      detail,
    ),
    ...twistedWire(edge(0.9, 1), { radius: 0.8, pitch: 5 }, detail),
    ...granuleRow({ radius: 0.85, z: 0.6 }, inset(TRIANGLE, 2.7, 0.9), detail),
    ...twistedWire(edge(4.6, 0.9), { radius: 0.65, pitch: 4.4, material: 'gold' }, detail),
    ...seats.flatMap(([x, y, size]) => [
      ...moveParts(
        [
          turned(
            [
              [0, -1.6],
              [size + 1.6, -1.6],
              [size + 1.9, -1.2],
              [size + 1.9, 0.4],
              [0, 0.4],
            ],
            detail,
          ),
        ],
        place({ x, y, z: 0.6, turnX: Math.PI / 2 }),
      ),
      ...stone(
        {
          material: 'carnelian',
          cut: 'cabochon',
          half: [size, size],
          height: 2.4,
          collar: 'gold',
          teeth: 15,
        },
        [x, y, 0.9],
        detail,
      ),
    ]),
    ...rosette({ radius: 0.9, z: 0.5, material: 'silver' }, [0, 51.4], detail),
  ];
}

/** Ram's heads along the sloping sides, the largest at the apex. */
function terminals(detail: Detail): Part[] {
  const slope = Math.atan2(66 - FOOT, 49);
  const outward = Math.PI / 2 - slope;
  const right = [0.25, 0.47, 0.69, 0.9].flatMap((share) =>
    ramHeadTerminal(
      { size: 7, thickness: 1.2, front: 0.6 },
      [49 * (1 - share) + 0.2, FOOT + (66 - FOOT) * share + 0.1],
      outward,
      detail,
    ),
  );
  return [
    ...right,
    ...moveParts(right, place({ mirror: true })),
    ...ramHeadTerminal({ size: 10.4, thickness: 1.4, front: 0.7 }, [0, 65.6], Math.PI / 2, detail),
    ...(detail.isFine ? granules({ radius: 1, z: 0.6 }, points('0 62.4'), detail) : []),
  ];
}

function fringe(detail: Detail): Part[] {
  return times(CHAINS, (index) => {
    const x = (index - (CHAINS - 1) / 2) * 11.4;
    const ripple = index % 2 ? 5.5 : 0;
    const y = -RADIUS - 0.6;
    const length = y - 1.9 - LOWEST - bellLength(BELL) - ripple;
    const end = bell(BELL, detail);
    return pendant([x, y, 0], { length, link: 4.2, wire: 0.52, seed: 70 + index, end, turn: 1 }, detail);
  }).flat();
}

/** A ring at each end of the cylinder, by which it hangs from its chain. */
const rings = (detail: Detail): Part[] =>
  [-1, 1].flatMap((side) => [
    ...moveParts(
      [ring({ radius: 2, wire: 0.65 }, detail)],
      place({ x: side * (HALF - 1.6), y: RADIUS + 1.6, turnY: Math.PI / 2 }),
    ),
    ...moveParts(
      [ring({ radius: 2.7, wire: 0.6 }, detail)],
      place({ x: side * (HALF - 1.6), y: RADIUS + 5.1, turnZ: 0.4, turnY: side * 0.25 }),
    ),
  ]);
