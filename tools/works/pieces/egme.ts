import type { Vec2, Vec3 } from '#kit';
import { circle, createRandom, lift, place, stitchRings, sway, times } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { bendParts, moveParts, part } from '../part';
import { almond, tulip } from '../parts/arabesque';
import { chain, hangingPath } from '../parts/chain';
import { cutSheet, joinForms, sawOut } from '../parts/cut-sheet';
import { granuleRow, granules, rosette } from '../parts/granules';
import { leafDrop } from '../parts/leaf-drop';
import { spangle } from '../parts/spangle';
import { stone } from '../parts/stone';
import { plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';
import { tree } from './egme/ornament';

/** The front is bent about the brow; the flaps beside it are straight. */
const RADIUS = 80;
const BEND = 0.96;
const FRONT = RADIUS * BEND;
const FLAP = 43;
const HEIGHT = 75;
const FLAP_HEIGHT = 44;
/** Solid bands across the front: their middles and half heights. Between them the sheet is sawn through. */
const BANDS = [
  [4.6, 4.6],
  [37.4, 6.4],
  [70, 5],
] as const;
const TULIPS = 9;
const STONES = 9;
const CHAINS = 19;
const DROP = 33;

/** Flat work, x along the strip, is bent to the brow. */
const bend = ([x, y, z]: Vec3): Vec3 => {
  const reached = Math.min(FRONT, Math.abs(x));
  const angle = reached / RADIUS;
  const rest = Math.abs(x) - reached;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return [Math.sign(x) * ((RADIUS + z) * sin + rest * cos), y, (RADIUS + z) * cos - RADIUS - rest * sin];
};

export const egme: Piece = {
  id: 'egme',
  size: { width: 181, height: 108 },
  notes:
    'Outer size after Met 2010.501.3 (181 × 108 mm), taken with the drops: fire-gilded and chased silver, openwork of tripartite tulips, table-cut carnelians, wire chains, embossed pendants; a curved front between straight flaps. The curve, three bands, two tiers of tulips, the number of stones and chains and the holes for sewing are a proposal.',
  still: { from: [0.32, 0.2, 1], frame: 1.26 },
  build: (detail) => [
    ...bendParts([...sheets(detail), ...bands(detail), ...stones(detail), ...flaps(detail)], bend),
    ...veil(detail),
  ],
};

const box = (left: number, low: number, right: number, top: number): Vec2[] => [
  [left, low],
  [right, low],
  [right, top],
  [left, top],
];

/** The tulips that are sawn out, by turns upright and hanging. */
const openings = (): Vec2[][] => {
  const pitch = (FRONT * 2 - 6) / TULIPS;
  return [21.1, 54.4].flatMap((middle, tier) =>
    times(TULIPS, (index) => {
      const x = (index - (TULIPS - 1) / 2) * pitch;
      const up = (index + tier) % 2 ? 1 : -1;
      return tulip([x, middle - up * 8.4], (up * Math.PI) / 2, 15.4);
    }),
  );
};

/** Small openings between the tulips' petals and feet. */
const eyelets = (): Vec2[][] => {
  const pitch = (FRONT * 2 - 6) / TULIPS;
  return [21.1, 54.4].flatMap((middle, tier) =>
    times(TULIPS, (index) => {
      const x = (index - (TULIPS - 1) / 2) * pitch;
      const up = (index + tier) % 2 ? 1 : -1;
      return [-5.2, 5.2].map((aside): Vec2[] =>
        circle(1, 9).map(([u, v]): Vec2 => [u + x + aside, v * 1.7 + middle - up * 8]),
      );
    }).flat(),
  );
};

/** Holes for the thread that sews it to the headdress. */
const stitches = (): Vec2[][] => {
  const at = (x: number, y: number) => circle(0.85, 9).map(([u, v]): Vec2 => [u + x, v + y]);
  return [-1, 1].flatMap((side) => [
    ...[5, 16, 27, 38].map((y) => at(side * (FRONT + FLAP - 2.6), y)),
    ...[12, 28].map((x) => at(side * (FRONT + x), FLAP_HEIGHT - 2.4)),
  ]);
};

function sheets(detail: Detail): Part[] {
  const whole = joinForms([
    box(-FRONT, 0, FRONT, HEIGHT),
    box(-FRONT - FLAP, 0, FRONT + FLAP, FLAP_HEIGHT),
    ...[-1, 1].map((side) => almond([side * (FRONT - 1), FLAP_HEIGHT - 6], Math.PI / 2, 30, 1)),
  ]);
  const holes = [...openings(), ...eyelets(), ...stitches()];
  const gilt = [box(-FRONT + 1.5, 9.4, FRONT - 1.5, 31), box(-FRONT + 1.5, 43.8, FRONT - 1.5, 65)];
  const step = detail.isFine ? 4 : 6;
  return [
    ...cutSheet(sawOut(whole, holes), { thickness: 1, step, slack: [0.5, 0.05], strips: 7 }, detail),
    ...cutSheet(
      sawOut(gilt, [...openings(), ...eyelets()]),
      {
        material: 'gold',
        // From afar the sheets are bent in longer pieces, and the gilding must not sink.
        front: detail.isFine ? 0.14 : 0.55,
        thickness: 0.2,
        bevel: 0.14,
        step,
        back: false,
        chased: 0.5,
        slack: [0.5, 0.05],
        strips: 7,
      },
      detail,
    ),
  ];
}

/** Twisted wires and stamped beads along the bands, and about the whole edge. */
function bands(detail: Detail): Part[] {
  const along = (y: number, z: number, half = FRONT - 0.8, afar = 60): Vec3[] => {
    const steps = detail.isFine ? 60 : afar;
    return lift(
      times(steps + 1, (index): Vec2 => [-half + (index / steps) * half * 2, y]),
      z,
    );
  };
  const flat = (y: number, half = FRONT - 1.4): Vec2[] => along(y, 0, half).map(([x, v]): Vec2 => [x, v]);
  const open = { closed: false } as const;
  const rows = detail.count(2, 6);
  const ground = BANDS.map(([middle, half]) =>
    part(
      'silver',
      stitchRings(
        times(rows + 1, (row) =>
          along(middle + (half - 0.3) * ((2 * row) / rows - 1), detail.isFine ? 0.1 : 0.3, FRONT - 0.4, 20),
        ),
        { around: false },
      ),
      60,
    ),
  );
  return [
    ...ground,
    ...BANDS.flatMap(([middle, half]) => [
      ...twistedWire(along(middle + half, 0.5), { radius: 0.85, pitch: 6, ...open }, detail),
      ...(detail.isFine
        ? [
            ...twistedWire(along(middle - half, 0.5), { radius: 0.85, pitch: 6, ...open }, detail),
            ...[-1, 1].flatMap((side) =>
              plainWire(
                along(middle + side * (half - 1.7), 0.2),
                { radius: 0.42, material: 'gold', ...open },
                detail,
              ),
            ),
          ]
        : []),
    ]),
    ...granuleRow({ radius: 1.35 }, flat(4.6), detail, false),
    ...[-1, 1].flatMap((side) =>
      twistedWire(
        lift(
          times(20, (index): Vec2 => [side * (FRONT - 0.6), 1 + (index / 19) * (HEIGHT - 2)]),
          0.5,
        ),
        { radius: 0.85, pitch: 6, ...open },
        detail,
      ),
    ),
  ];
}

function stones(detail: Detail): Part[] {
  const style = { material: 'carnelian', cut: 'table', collar: 'gold', teeth: 14 } as const;
  const pitch = (FRONT * 2) / STONES;
  return times(STONES, (index) => {
    const x = (index - (STONES - 1) / 2) * pitch;
    const between = index < STONES - 1 ? [x + pitch / 2] : [];
    const middle = index === (STONES - 1) / 2;
    return [
      ...stone(
        { ...style, half: [middle ? 5.6 : 4.8, 4.4], height: 2, power: middle ? 3 : 2.2 },
        [x, 37.4, 0],
        detail,
      ),
      ...stone({ ...style, half: [3.4, 3], height: 1.7, power: 2.4, teeth: 10 }, [x, 70, 0], detail),
      ...between.flatMap((at) => [
        ...rosette({ radius: 0.95, material: 'gold' }, [at, 37.4], detail),
        ...(detail.isFine
          ? granules(
              { radius: 0.8, material: 'gold' },
              [
                [at, 70],
                [at - 2, 70],
                [at + 2, 70],
              ],
              detail,
            )
          : []),
      ]),
    ];
  }).flat();
}

/** The straight flaps: a gilded tree, one stone, and a border of wire. */
function flaps(detail: Detail): Part[] {
  const [left, right] = [FRONT + 2.4, FRONT + FLAP - 6];
  const middle = (left + right) / 2;
  const edge = box(left, 3, right, FLAP_HEIGHT - 5.4);
  const border: Vec3[] = edge.flatMap(([x, y], index) => {
    const [toX, toY] = edge[(index + 1) % 4] ?? [x, y];
    return times(8, (step): Vec3 => [x + ((toX - x) * step) / 8, y + ((toY - y) * step) / 8, 0.4]);
  });
  const work = [
    ...cutSheet(
      tree(middle, detail),
      { material: 'gold', front: 0.16, thickness: 0.24, bevel: 0.16, back: false, chased: 0.45 },
      detail,
    ),
    ...twistedWire(border, { radius: 0.8, pitch: 6 }, detail),
    ...stone(
      {
        material: 'carnelian',
        cut: 'table',
        half: [4.6, 5.8],
        height: 2.1,
        power: 2.3,
        collar: 'gold',
        teeth: 14,
      },
      [middle, 20.8, 0],
      detail,
    ),
  ];
  return [...work, ...moveParts(work, place({ mirror: true }))];
}

/** Chains with embossed drops along the brow, a little longer towards the middle. */
function veil(detail: Detail): Part[] {
  const random = createRandom(17);
  return times(CHAINS, (index) => {
    const share = (index / (CHAINS - 1)) * 2 - 1;
    const x = share * (FRONT - 3);
    const [px, , pz] = bend([x, 0, -0.5]);
    const length = DROP - 15.4 - 4.5 * Math.abs(share) ** 2;
    const angle = x / RADIUS;
    const drop = detail.isFine
      ? leafDrop({ length: 12.4, width: 7, belly: 0.64 }, detail)
      : spangle({ shape: 'leaf', length: 14.4, width: 7, material: 'silver' }, detail);
    const bob = sway(random, 0.28);
    return moveParts(
      [
        ...(detail.isFine
          ? moveParts([ring({ radius: 1.15, wire: 0.4 }, detail)], place({ y: 0.2, turnY: Math.PI / 2 }))
          : []),
        ...chain(hangingPath([0, -0.6, 0], length), { link: 2.9, wire: 0.36, seed: 80 + index }, detail),
        ...moveParts(drop, place({ y: -length - 0.6, turnY: bob, turnZ: sway(random, 0.03) })),
        ...(detail.isFine
          ? moveParts(
              granules({ radius: 0.85, z: 0.3 }, [[0, -9.6]], detail),
              place({ y: -length, turnY: bob }),
            )
          : []),
      ],
      place({ x: px, z: pz, turnY: angle }),
    );
  }).flat();
}
