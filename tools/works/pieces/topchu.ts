import type { Vec2, Vec3 } from '#kit';
import type { LathePoint } from '../../geometry';
import { circle, lathe, lift, mapMesh, place, points, rope, sheet, times } from '../../geometry';
import type { Detail } from '../detail';
import { cutArea } from '../engraving/drawing';
import type { Part } from '../part';
import { bendParts, moveParts, part, partsOf, ROUND } from '../part';
import { around } from '../parts/around';
import { bead } from '../parts/bead';
import { dropBead } from '../parts/drop-bead';
import { engrave } from '../parts/engraving';
import { coarser } from '../parts/fewer';
import { granuleRow, granules, granuleTriangle } from '../parts/granules';
import { fourPetals, horns, shadedTriangles, wave } from '../parts/kyrgyz-ornament';
import { plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** Where the buttons hang on their cord. */
const SPOTS = [-70, -36, 0, 36, 70] as const;
const CORD = 1.25;
const LOOP = { radius: 3.4, wire: 0.75 } as const;
/** From the cord's middle to the foot of the loop, where a button begins. */
const FOOT = CORD - LOOP.wire - LOOP.radius * 2 - 0.2;

const cordAt = (x: number): number => 15 * (x / 92) ** 2;

export const topchu: Piece = {
  id: 'topchu',
  size: { width: 190 },
  notes:
    'Five buttons of the three published kinds: a large hollow one with raised pattern that ends in a pyramid of granules; northern convex half-spheres with niello on their upper part; southern shuru-topchu, oval corals on a silver rod with a group of granules at one end and a loop at the other. No size is published: Ø 30, Ø 27 and corals of 20 × 14 mm are a proposal, as is the silk cord on which they are kept.',
  build: (detail) => [
    ...cord(detail),
    ...SPOTS.flatMap((x, index) => {
      const kind = [halfSphere, shuru, hollow, shuru, halfSphere][index] ?? shuru;
      const hung = [...loop(detail), ...moveParts(kind(index, detail), place({ y: FOOT }))];
      const lean = { turnZ: Math.sin(index * 2.4 + 1) * 0.035, turnY: Math.sin(index * 3.1) * 0.3 };
      return moveParts(hung, place({ x, y: cordAt(x), ...lean }));
    }),
  ],
};

/** The loop that the cord runs through. */
const loop = (detail: Detail): Part[] =>
  moveParts(
    [ring(LOOP, { ...detail, count: (low, high) => detail.count(low + 3, high * 1.5) })],
    place({ y: CORD - LOOP.wire - LOOP.radius + 0.1, turnY: Math.PI / 2 }),
  );

/** A cord of three strands with a knot at each end and the loose threads beyond it. */
function cord(detail: Detail): Part[] {
  const line = times(49, (index): Vec3 => {
    const x = -90 + (index / 48) * 180;
    return [x, cordAt(x) + Math.sin(x * 0.11) * 0.25, Math.sin(x * 0.07) * 0.4];
  });
  const strands = rope(line, {
    strand: CORD * (detail.isFine ? 0.56 : 1),
    spread: detail.isFine ? CORD * 0.54 : 0,
    pitch: detail.isFine ? 6.4 : 30,
    strands: detail.isFine ? 3 : 1,
    sides: detail.count(4, 6),
    stepsPerTurn: detail.count(5, 8),
  });
  const knots = [-1, 1].flatMap((side) => {
    const at = { x: side * 88.5, y: cordAt(88.5) + 0.1 };
    const tail = times(detail.isFine ? 7 : 3, (index) => {
      const spread = (index - (detail.isFine ? 3 : 1)) * 0.42;
      const thread = times(6, (step): Vec3 => {
        const t = step / 5;
        return [
          side * (1.5 + 4.4 * t * (1 - t * 0.3)) + spread * t * 0.6,
          -10.5 * t * t + (1 - t) * 0.6,
          spread * t * 1.8 + Math.sin(index * 2.3) * 0.5 * t,
        ];
      });
      return plainWire(
        thread,
        { radius: 0.34, closed: false, free: true, material: 'silk-red' },
        coarser(detail, 0.7),
      );
    });
    return moveParts(
      [
        bead(2.5, detail, 'silk-red', 2.2),
        ...moveParts([bead(2.2, detail, 'silk-red', 1.5)], place({ x: side * -2, turnZ: 0.5 })),
        ...tail.flat(),
      ],
      place(at),
    );
  });
  return [...partsOf('silk-red', strands, ROUND), ...knots];
}

/** Lays flat work (x around, y up from the equator) onto a ball about the origin. */
const ontoBall =
  (radius: number) =>
  ([x, y, z]: Vec3): Vec3 => {
    const [turn, rise, reach] = [x / radius, y / radius, radius + z];
    return [
      reach * Math.sin(turn) * Math.cos(rise),
      reach * Math.sin(rise),
      reach * Math.cos(turn) * Math.cos(rise),
    ];
  };

/** `count` times the same work about a ball. */
const allRound = (count: number, radius: number, work: readonly Part[]): Part[] => {
  const one = bendParts(work, ontoBall(radius));
  return times(count, (index) => moveParts(one, place({ turnY: (index / count) * Math.PI * 2 }))).flat();
};

const hoop = (radius: number, y: number, wire: number, twisted: boolean, detail: Detail): Part[] =>
  moveParts(
    (twisted ? twistedWire : plainWire)(lift(circle(radius, 60), 0), { radius: wire }, detail),
    place({ y, turnX: -Math.PI / 2 }),
  );

/** Ten grains in a pyramid, hanging point down from the origin. */
function pyramid(size: number, detail: Detail): Part[] {
  const grain = (radius: number, [x, z]: Vec2, y: number) =>
    moveParts([bead(radius, coarser(detail, 0.8))], place({ x, z, y }));
  const ringOf = (count: number, reach: number, y: number, turn: number) =>
    circle(reach, count).flatMap(([x, z], index) =>
      grain(
        size * (1 + 0.05 * Math.sin(index * 4.7 + turn)),
        [x * Math.cos(turn) - z * Math.sin(turn), x * Math.sin(turn) + z * Math.cos(turn)],
        y,
      ),
    );
  return [
    ...ringOf(6, size * 2, -size * 0.5, 0.2),
    ...ringOf(3, size * 1.17, -size * 1.95, 0.7),
    ...grain(size * 1.05, [0, 0], -size * 3.4),
  ];
}

/** The disc on which the loop stands. */
const seat = (radius: number, detail: Detail): Part[] => [
  part(
    'silver',
    lathe(
      [
        [0, -1.6],
        [radius, -1.4],
        [radius, -0.7],
        [radius * 0.6, -0.1],
        [1.2, 0.5],
        [0, 0.6],
      ],
      detail.count(10, 30),
    ),
    36,
  ),
];

/** The large hollow button: two shells with raised leaves, a twisted wire over their joint. */
function hollow(_: number, detail: Detail): Part[] {
  const radius = 15;
  const middle = -radius - 0.2;
  const count = 9;
  const field = (Math.PI * 2 * radius) / count;
  const grains = (up: number) =>
    granules(
      { radius: 0.7 },
      [5, 6.9, 8.8].map((y): Vec2 => [field / 2, up * y]),
      coarser(detail, 0.8),
    );
  const steps = detail.count(8, 30);
  const plain = times(steps + 1, (index): LathePoint => {
    const polar = (Math.PI * index) / steps;
    return [radius * Math.sin(polar), -radius * Math.cos(polar)];
  });
  // Leaves are driven out from within: pointed towards the poles, round towards the joint.
  const shell = mapMesh(lathe(plain, count * detail.count(2, 10)), ([x, y, z]): Vec3 => {
    const rise = Math.abs(y) / radius;
    const wide = Math.max(0, Math.min(1, (rise - 0.2) * 5)) * Math.max(0, 1 - rise ** 3) ** 0.6;
    const side = Math.abs(Math.sin(((Math.atan2(x, z) / 2) * count) % Math.PI));
    const leaf = Math.max(0, 1 - (side / Math.max(0.05, wide * 0.94)) ** 2) ** 0.45 * Math.min(1, wide * 2);
    const push = 1 + (detail.isFine ? 0.11 : 0.07) * leaf;
    return [x * push, y * (1 + (push - 1) * 0.6), z * push];
  });
  const ball = [
    part('silver', shell, ROUND),
    ...(detail.isFine ? allRound(count, radius, [...grains(1), ...grains(-1)]) : []),
    ...hoop(radius + 0.3, 0, 0.8, true, detail),
    ...(detail.isFine
      ? [1, -1].flatMap((up) => [
          ...hoop(radius * 0.994, up * 1.6, 0.4, false, detail),
          ...allRound(27, radius, granules({ radius: 0.55 }, [[0, up * 2.6]], coarser(detail, 0.7))),
        ])
      : []),
  ];
  return [
    ...moveParts(ball, place({ y: middle })),
    ...seat(4.4, detail),
    ...moveParts(hoop(4.4, 0, 0.5, true, detail), place({ y: -1 })),
    ...moveParts(seat(4, detail), place({ y: middle - radius, turnX: Math.PI })),
    ...moveParts(pyramid(1.55, detail), place({ y: middle - radius - 0.9 })),
  ];
}

const HALF_BALL = 13.5;
const FIELDS = 6;
const FIELD = (Math.PI * 2 * HALF_BALL) / FIELDS / 2;
const BRIGHT = { width: 0.72, depth: 0 };
/** How far down from the rim the niello reaches. */
const NIELLO = -9.6;
/** A sixth of the niello below the rim: horns between petals, over a running wave. */
const DRAWING = {
  box: { left: -FIELD, low: NIELLO, right: FIELD, top: -1 },
  shapes: [
    cutArea([points(`-9 ${NIELLO}, 9 ${NIELLO}, 9 -1.2, -9 -1.2`)]),
    ...shadedTriangles([FIELD, -1.7], [-FIELD, -1.7], 1.9, 6, { width: 0.3, depth: 0 }),
    ...horns([0, -8.2], 4.4, Math.PI / 2, BRIGHT),
    ...fourPetals([-FIELD, -6], 2.2, BRIGHT, 0),
    ...fourPetals([FIELD, -6], 2.2, BRIGHT, 0),
    wave([-FIELD, -8.9], [FIELD, -8.9], 0.6, 6, { width: 0.34, depth: 0 }),
  ],
  niello: true,
};

/** A northern button: a half-sphere, niello on its upper part, bright below, closed above by a low lid. */
function halfSphere(index: number, detail: Detail): Part[] {
  const radius = HALF_BALL;
  const bowl = times(detail.count(5, 14) + 1, (step): LathePoint => {
    const polar = (Math.PI / 2) * (step / detail.count(5, 14));
    return [radius * Math.sin(polar), -radius * Math.cos(polar)];
  });
  const lid: LathePoint[] = [
    [radius + 0.5, 0.2],
    [radius + 0.5, 1],
    [radius - 0.4, 1.4],
    [radius * 0.6, 2.9],
    [3, 3.6],
    [0, 3.8],
  ];
  const field = points(`${-FIELD} ${NIELLO}, ${FIELD} ${NIELLO}, ${FIELD} -1.1, ${-FIELD} -1.1`);
  const flat = engrave([part('silver', sheet(field, detail.isFine ? 1.6 : 5, 0.12), 60)], DRAWING);
  const body = [
    part('silver', lathe([...bowl, ...lid], detail.count(14, 48)), 36),
    ...allRound(FIELDS, radius, flat),
    ...hoop(radius + 0.35, 0.6, 0.7, true, detail),
    ...hoop(radius * Math.cos(NIELLO / radius), radius * Math.sin(NIELLO / radius), 0.55, true, detail),
    ...(detail.isFine
      ? [
          ...moveParts(
            granuleRow({ radius: 0.62 }, circle(radius - 1.3, 60), detail),
            place({ y: 1.5, turnX: -Math.PI / 2 }),
          ),
          ...allRound(
            10,
            radius,
            granuleTriangle(
              { radius: 0.55, rows: 4, turn: Math.PI },
              [0, NIELLO - 1.6],
              coarser(detail, 0.7),
            ),
          ),
        ]
      : []),
    ...moveParts(pyramid(1.1, detail), place({ y: -radius - 0.1 })),
  ];
  return [...seat(3.6, detail), ...moveParts(body, place({ y: -4.8, turnY: index * 0.4 }))];
}

/** A southern button: an oval coral on a silver rod between two caps, a berry of grains at its end. */
function shuru(index: number, detail: Detail): Part[] {
  const [radius, length] = [7.1, 20];
  const middle = -2.4 - length / 2;
  const cap = (up: number): Part[] => {
    const rim = 5.2;
    const shell: LathePoint[] = [
      [0, -0.4],
      [rim - 0.4, -1.7],
      [rim, -1.5],
      [rim - 0.3, -0.7],
      [3, 1.1],
      [1.5, 2],
      [0, 2.1],
    ];
    const teeth = around({ count: 11, radius: rim - 0.1, y: -1.7, tilt: 0.5 }, () =>
      granules({ radius: 0.62 }, [[0, 0]], detail),
    );
    const made = [part('silver', lathe(shell, detail.count(9, 32)), 36), ...(detail.isFine ? teeth : [])];
    const wire = detail.isFine ? hoop(3.3, 1, 0.4, true, detail) : [];
    return moveParts([...made, ...wire], place({ y: up * (length / 2 - 0.5), turnX: up > 0 ? 0 : Math.PI }));
  };
  const body = [
    dropBead({ material: 'coral', radius, length, point: 0.44, wobble: 0.05, seed: 17 + index }, detail),
    ...cap(1),
    ...cap(-1),
    ...moveParts(pyramid(1.2, detail), place({ y: -length / 2 - 1.6 })),
  ];
  return [...seat(2.4, detail), ...moveParts(body, place({ y: middle - 0.6, turnY: index }))];
}
