import type { Vec2, Vec3 } from '#kit';
import { createRandom, divide, ellipse, mix, place, stitchRings, sway, times } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { moveParts, part } from '../part';
import { almond } from '../parts/arabesque';
import { bead } from '../parts/bead';
import { chain, hangingPath } from '../parts/chain';
import { cutSheet, joinForms } from '../parts/cut-sheet';
import { granuleRow, granules, rosette } from '../parts/granules';
import type { StoneStyle } from '../parts/stone';
import { stone } from '../parts/stone';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** From the middle of the work to the middle of one hand's crescent. */
const HAND = 50;
/** The crescent that lies on the back of the hand: radii, and where its middle is. */
const CRESCENT = { outer: 43, inner: 33.5, middle: -30 } as const;
const REACH = 1.12;

/** One ring a finger, from the thumb to the little finger. */
const FINGERS = [
  { chain: 42, radius: 10.2, half: [5.6, 5.6], power: 2 },
  { chain: 68, radius: 9.1, half: [4.6, 5.8], power: 2.3 },
  { chain: 76, radius: 9.5, half: [5.4, 6.6], power: 3 },
  { chain: 66, radius: 9, half: [4.6, 5.8], power: 2.3 },
  { chain: 50, radius: 8.2, half: [4.2, 4.2], power: 2 },
] as const satisfies readonly { chain: number; radius: number; half: Vec2; power: number }[];

type Finger = (typeof FINGERS)[number];

export const kokenliYuzuk: Piece = {
  id: 'kokenli-yuzuk',
  size: { width: 182 },
  notes:
    'No size is published and no museum object is known to us: ten silver rings, one a finger, joined by thin chains, with carnelian, follow the published description of the form. The crescent on the back of each hand, the chain between the hands, all lengths and the ring sizes (inside 16 to 20 mm) are a proposal.',
  still: { from: [0.16, 0.14, 1], frame: 1.2 },
  build(detail) {
    const right = moveParts(hand(1, detail), place({ x: HAND }));
    const left = moveParts(hand(2, detail), place({ x: HAND }));
    return [...right, ...moveParts(left, place({ mirror: true })), ...between(detail)];
  },
};

const onArc = (radius: number, angle: number): Vec2 => [
  radius * Math.sin(angle),
  CRESCENT.middle + radius * Math.cos(angle),
];

/** The inner edge draws near to the outer one towards the horns. */
const innerAt = (angle: number): number =>
  mix(CRESCENT.inner, CRESCENT.outer - 2.6, (Math.abs(angle) / REACH) ** 2.6);

/** Where the five chains leave the crescent. */
const footAngle = (finger: number): number => ((finger - 2) / 2) * REACH * 0.86;

function hand(seed: number, detail: Detail): Part[] {
  const random = createRandom(seed);
  return [
    ...crescent(detail),
    ...FINGERS.flatMap((finger, index) => {
      const [x, y] = onArc(innerAt(footAngle(index)) + 0.8, footAngle(index));
      const lean = sway(random, 0.012);
      const turn = sway(random, 0.16);
      const whole = [
        ...moveParts([ring({ radius: 1.5, wire: 0.5 }, detail)], place({ y: 0.3, turnY: Math.PI / 2 })),
        ...chain(
          hangingPath([0, -1, 0], finger.chain),
          { link: 3.3, wire: 0.42, seed: seed * 9 + index },
          detail,
        ),
        ...moveParts(
          fingerRing(finger, detail),
          place({ y: -finger.chain - 1.6, turnY: turn, turnZ: lean * 2 }),
        ),
      ];
      return moveParts(whole, place({ x, y, z: -0.6, turnZ: lean }));
    }),
  ];
}

/** A half-moon of sheet with three stones, its horns hung from a ring above. */
function crescent(detail: Detail): Part[] {
  const { outer, inner } = CRESCENT;
  const bow = (radiusAt: (angle: number) => number, reach: number): Vec2[] =>
    times(37, (index) => {
      const angle = reach * (1 - index / 18);
      return onArc(radiusAt(angle), angle);
    });
  const outline = [...bow(() => outer, REACH), ...bow(innerAt, REACH).reverse()];
  const line = (gap: number) =>
    onPlate(
      gap > 0 ? bow(() => outer - gap, REACH * 0.97) : bow((angle) => innerAt(angle) - gap, REACH * 0.9),
      0.4,
    );
  const open = { closed: false } as const;
  const stones: readonly (readonly [angle: number, StoneStyle])[] = [0, -0.56, 0.56].map((angle) => [
    angle,
    {
      material: 'carnelian',
      cut: 'table',
      half: angle ? [3.1, 2.5] : [4.2, 3.2],
      height: 1.8,
      power: 2.3,
      collar: 'silver',
      teeth: 11,
    },
  ]);
  const tips = [-0.28, 0.28].map((angle) => onArc((outer + inner) / 2, angle));
  const leaves = [-0.28, 0.28, -0.78, 0.78].map((angle) =>
    almond(
      onArc((outer + inner) / 2, angle - 0.075 * Math.sign(angle)),
      -angle + (angle > 0 ? 0 : Math.PI),
      6.4,
      0.8,
    ),
  );
  return [
    ...cutSheet(joinForms([outline]), { thickness: 1.2, step: 4, slack: [0.4, 0.03], bevel: 0.22 }, detail),
    ...cutSheet(
      joinForms(leaves),
      { front: 0.3, thickness: 0.4, bevel: 0.25, back: false, chased: 0.4 },
      detail,
    ),
    ...twistedWire(line(1), { radius: 0.75, pitch: 4.4, ...open }, detail),
    ...twistedWire(line(-1), { radius: 0.75, pitch: 4.4, ...open }, detail),
    ...(detail.isFine
      ? granuleRow(
          { radius: 0.45 },
          bow(() => outer - 2.5, REACH * 0.78),
          detail,
          false,
        )
      : []),
    ...[-1, 1].flatMap((side) => {
      const [x, y] = onArc(outer - 1.3, side * (REACH + 0.02));
      return moveParts([bead(1.9, detail)], place({ x, y, z: -0.5 }));
    }),
    ...stones.flatMap(([angle, style]) => {
      const [x, y] = onArc((outer + inner) / 2, angle);
      return stone({ ...style, turn: -angle }, [x, y, 0], detail);
    }),
    ...(detail.isFine ? granules({ radius: 0.6, z: 0.25 }, tips, detail) : []),
    ...peg(detail),
  ];
}

/** The ring by which a crescent hangs, on an eye at its crown. */
const peg = (detail: Detail): Part[] => {
  const y = CRESCENT.middle + CRESCENT.outer;
  return [
    ...moveParts(
      [ring({ radius: 1.7, wire: 0.6 }, detail)],
      place({ y: y + 0.9, z: -0.5, turnY: Math.PI / 2 }),
    ),
    ...moveParts([ring({ radius: 3.4, wire: 0.7 }, detail)], place({ y: y + 4.6, z: -0.5 })),
  ];
};

/** A finger ring that hangs from a loop at the top of its bezel; its shank is a band behind. */
function fingerRing(finger: Finger, detail: Detail): Part[] {
  const { radius, half, power } = finger;
  const [wide, tall] = half;
  const reach = 1.9;
  const box = ellipse(wide + reach, tall + reach, detail.count(14, 40), power);
  const level = (gap: number, z: number): Vec3[] =>
    box.map(([x, y]) => [x * (1 - gap / (wide + reach)), y * (1 - gap / (tall + reach)), z]);
  const seat = stitchRings([level(0.5, -1.6), level(0, -1.2), level(0, -0.25), level(0.3, 0)], {
    capStart: true,
    capEnd: true,
  });
  const head = [
    part('silver', seat, 34),
    ...stone(
      {
        material: 'carnelian',
        cut: 'table',
        half: [wide, tall],
        height: 2.1,
        power,
        collar: 'silver',
        teeth: 15,
      },
      [0, 0, 0],
      detail,
    ),
    ...(detail.isFine
      ? [
          ...granuleRow({ radius: 0.45, z: -0.1 }, ellipse(wide + 1.65, tall + 1.65, 60, power), detail),
          ...[-1, 1].flatMap((side) => [
            ...rosette({ radius: 0.5, z: -1.2, petals: 6 }, [side * (wide + 3.4), 0], detail),
          ]),
        ]
      : []),
  ];
  const loop = moveParts(
    [ring({ radius: 1.25, wire: 0.45 }, detail)],
    place({ y: tall + reach + 0.8, z: -0.9, turnY: 0.3 }),
  );
  return moveParts([...head, ...loop, ...shank(radius, wide, detail)], place({ y: -(tall + reach + 0.6) }));
}

/** A band that widens towards the bezel, ribbed along its middle, its ends soldered under the box. */
function shank(radius: number, wide: number, detail: Detail): Part[] {
  const steps = detail.count(10, 36);
  const gap = Math.asin(Math.min(0.9, (wide - 1) / radius));
  const middle = -1.3 - radius * Math.cos(gap);
  const rings = times(steps + 1, (index): Vec3[] => {
    const share = index / steps;
    const angle = mix(gap, Math.PI * 2 - gap, share);
    const near = Math.max(0, 1 - Math.min(share, 1 - share) / 0.3);
    const tall = 1.5 + 1.9 * near * near;
    const put = (out: number, y: number): Vec3 => [
      (radius + out) * Math.sin(angle),
      y,
      middle + (radius + out) * Math.cos(angle),
    ];
    // Flat inside, a rounded rib outside.
    return [
      put(0, -tall),
      put(0.35, -tall),
      put(0.75, -tall * 0.4),
      put(0.95, 0),
      put(0.75, tall * 0.4),
      put(0.35, tall),
      put(0, tall),
    ].reverse();
  });
  const band = stitchRings(rings, { capStart: true, capEnd: true });
  const edges = detail.isFine
    ? [-1, 1].flatMap((side) =>
        plainWire(
          times(steps + 1, (index): Vec3 => {
            const share = index / steps;
            const angle = mix(gap + 0.08, Math.PI * 2 - gap - 0.08, share);
            const near = Math.max(0, 1 - Math.min(share, 1 - share) / 0.3);
            const tall = 1.35 + 1.9 * near * near;
            return [
              (radius + 0.45) * Math.sin(angle),
              side * tall,
              middle + (radius + 0.45) * Math.cos(angle),
            ];
          }),
          { radius: 0.34, closed: false, ground: [0, 1, 0] },
          detail,
        ),
      )
    : [];
  return [part('silver', band, 50), ...edges];
}

/** The thin chain from one hand to the other, in a slack bow. */
function between(detail: Detail): Part[] {
  const [endX, endY] = onArc(CRESCENT.outer - 1.3, -REACH - 0.02);
  const from = HAND + endX;
  const line = divide(
    times(41, (index): Vec3 => {
      const share = index / 40;
      return [mix(from, -from, share), endY - 2 - 24 * (1 - (2 * share - 1) ** 2), 0.4];
    }),
    40,
  );
  const eyes = [-1, 1].flatMap((side) =>
    moveParts(
      [ring({ radius: 1.3, wire: 0.45 }, detail)],
      place({ x: side * from, y: endY - 1.2, z: -0.4, turnY: 0.6 }),
    ),
  );
  return [...chain(line, { link: 3.3, wire: 0.42, seed: 5 }, detail), ...eyes];
}
