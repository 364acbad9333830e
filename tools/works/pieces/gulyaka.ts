import type { Vec2, Vec3 } from '#kit';
import type { LathePoint } from '../../geometry';
import { arc, circle, ellipse, lathe, lift, place, points, sheet, times, wire } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { bendParts, moveParts, part, ROUND } from '../part';
import { almond } from '../parts/arabesque';
import { bead, turned } from '../parts/bead';
import { bell, bellLength } from '../parts/bell';
import { cutSheet, joinForms } from '../parts/cut-sheet';
import { granuleRow, granules } from '../parts/granules';
import { pendant } from '../parts/pendant';
import { ramHeadTerminal } from '../parts/ram-head';
import { stone } from '../parts/stone';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';
import { garland, tree } from './gulyaka/ornament';

/** Radii of the disc's zones, from the rim to the boss. */
const RIM = 106;
const OUTER = 95;
const MIDDLE = 69;
const BOSS = 25;
/** The work is cut in eight. */
const SECTORS = 8;
const STEP = (Math.PI * 2) / SECTORS;
const TERMINAL = 11;

/** Where the chains leave the lower rim, and the lower end of the longest. */
const CHAINS = 11;
const SPREAD = 1.6;
const LOWEST = -316;

/** Beaten up from behind: a shield with a steeper boss. */
const swell = ([x, y, z]: Vec3): Vec3 => {
  const share = Math.min(1, Math.hypot(x, y) / RIM);
  return [x, y, z + 15 * (1 - share * share) + 4.5 * Math.max(0, 1 - (share * 3.6) ** 4)];
};

const polar = (radius: number, angle: number): Vec2 => [radius * Math.cos(angle), radius * Math.sin(angle)];

export const gulyaka: Piece = {
  id: 'gulyaka',
  size: { height: 432 },
  notes:
    'Height with chains after Met 2009.530.9 (432 mm). Fire-gilded and chased silver, ram’s-head terminals, decorative wire, table-cut carnelians, rosettes and large bells as published. The diameter of the disc, the number of stones, terminals and chains, the course of the arabesque and the pin behind are a proposal.',
  still: { from: [0.14, 0.08, 1], frame: 1.16 },
  build(detail) {
    const face = [
      ...(detail.isFine ? ground(detail) : []),
      ...wires(detail),
      ...gilding(detail),
      ...stones(detail),
      ...terminals(detail),
    ];
    return [...shield(detail), ...bendParts(face, swell), ...fringe(detail), ...fastening(detail)];
  },
};

/** Rings of the disc seen from afar: where little stands on it and would shade them. */
const BARE = [0, 21, 27, 36, 66.2] as const;

/** The body of the disc: a polished rim and a hollow back; from afar with its front. */
function shield(detail: Detail): Part[] {
  const segments = detail.isFine ? detail.count(40, 128) : 36;
  const rings = detail.count(5, 22);
  const at = (radius: number, above: number): LathePoint => [radius, swell([radius, 0, above])[2]];
  const hollow = detail.isFine ? times(rings, (index) => (RIM * index) / rings) : [...BARE, 90];
  const back = [...hollow, RIM].map((radius) => at(radius, -1.6));
  const rim = [at(RIM, -0.3), at(RIM - 0.3, 0), at(OUTER - 0.4, 0)];
  const field = [...BARE, OUTER - 4, OUTER - 0.4].reverse().map((radius) => at(radius, -0.1));
  const front = detail.isFine ? [] : [part('silver-matte', lathe(field, segments), 60)];
  return moveParts(
    [part('silver', lathe([...back, ...rim], segments), 30), ...front],
    place({ turnX: Math.PI / 2 }),
  );
}

/** The chased ground, in even triangles. */
const ground = (detail: Detail): Part[] => [
  part('silver-matte', sheet(circle(OUTER - 0.7, 120), detail.size(4.6, 2.2), -0.1), 60),
];

/** Rims between the zones; seen across a room, three circles are enough. */
function wires(detail: Detail): Part[] {
  const round = (radius: number, z: number) => onPlate(circle(radius, 160), z);
  const hoop = (radius: number, thick = 0.7, material: 'silver' | 'gold' = 'silver') =>
    part(
      material,
      wire(lift(circle(radius, detail.isFine ? 80 : 42), 0.2), thick, {
        closed: true,
        sides: detail.isFine ? 6 : 3,
      }),
      ROUND,
    );
  const rims = [
    ...granuleRow({ radius: 1.9 }, circle(100.7, 160), detail),
    hoop(96.2, 1, 'gold'),
    ...(detail.isFine ? [] : [hoop(MIDDLE, 1.5)]),
  ];
  if (!detail.isFine) return rims;
  return [
    ...rims,
    ...twistedWire(round(104.2, 0.7), { radius: 1.3, pitch: 13 }, detail),
    ...granuleRow({ radius: 1.5 }, circle(MIDDLE, 150), detail),
    ...twistedWire(round(BOSS + 2.4, 0.5), { radius: 1.05, material: 'gold' }, detail),
    ...granuleRow({ radius: 1.2 }, circle(BOSS - 0.4, 90), detail),
    ...[98.2, MIDDLE + 2.9, MIDDLE - 2.9].map((radius) => hoop(radius)),
  ];
}

const GILT = {
  material: 'gold',
  front: 0.34,
  thickness: 0.5,
  bevel: 0.2,
  step: 4,
  back: false,
  chased: 0.5,
} as const;

/** Fire-gilded arabesque, sheet-thin: trees between the long stones, vines on both sides of each rosette. */
function gilding(detail: Detail): Part[] {
  const cut = [...cutSheet(tree(detail), GILT, detail), ...cutSheet(garland(detail), GILT, detail)];
  const seeds = detail.isFine
    ? granules({ radius: 0.75, z: 0.05 }, points('0 35.2, 15.4 83, -15.4 83'), detail)
    : [];
  const ray = (index: number) => {
    const angle = ((index + 0.5) / 24) * Math.PI * 2;
    return almond(polar(BOSS + 3.4, angle), angle, index % 2 ? 10 : 7.4, 0.95);
  };
  const sun = joinForms([circle(BOSS + 6, 72), ...times(24, ray), circle(BOSS + 1.6, 72).reverse()]);
  const boss = joinForms(
    times(16, (index) => {
      const angle = ((index + 0.5) / 16) * Math.PI * 2;
      return almond(polar(16, angle), angle, 8, 1.15);
    }),
  );
  return [
    ...cutSheet(sun, GILT, detail),
    ...(detail.isFine ? cutSheet(boss, GILT, detail) : []),
    ...times(SECTORS, (index) => moveParts([...cut, ...seeds], place({ turnZ: index * STEP }))).flat(),
  ];
}

function stones(detail: Detail): Part[] {
  const style = { material: 'carnelian', cut: 'table' } as const;
  const wireFrame = wire(lift(ellipse(8.2, 14.2, 32, 2.2), 0.5), 0.75, { closed: true, sides: 4 });
  // Both stand on the vertical axis and are turned into place.
  const long = [
    ...stone({ ...style, half: [6.5, 12.4], height: 2.9, power: 2.2, teeth: 15 }, [0, 48.5, -0.1], detail),
    ...(detail.isFine ? moveParts([part('gold', wireFrame, ROUND)], place({ y: 48.5 })) : []),
    ...granules({ radius: 1.4, material: 'gold' }, [[0, 63]], detail),
  ];
  const leaves = times(8, (leaf) => almond([0, 82.4], ((leaf + 0.5) / 8) * Math.PI * 2, 11.6, 0.85));
  const flower = [
    ...(detail.isFine ? cutSheet(joinForms(leaves), { ...GILT, front: 0.5 }, detail) : []),
    ...stone({ ...style, half: [5.2, 5.2], height: 2.3, teeth: 13 }, [0, 82.4, 0], detail),
  ];
  return [
    ...stone({ ...style, half: [14.6, 14.6], height: 4.4, teeth: 30, crown: 'gold' }, [0, 0, -0.2], detail),
    ...times(SECTORS, (index) =>
      moveParts([...long, ...flower], place({ turnZ: (index + 0.5) * STEP })),
    ).flat(),
  ];
}

/** Ram's heads about the upper two thirds of the rim, where no chain hangs. */
function terminals(detail: Detail): Part[] {
  const count = detail.isFine ? 15 : 9;
  const head = ramHeadTerminal({ size: TERMINAL, thickness: 1.5 }, [0, RIM - 0.6], Math.PI / 2, detail);
  return times(count, (index) => moveParts(head, place({ turnZ: (index / (count - 1) - 0.5) * 3.9 }))).flat();
}

/** Chains with a gilded bead on their way and bells of two sizes, of different notes. */
function fringe(detail: Detail): Part[] {
  return times(CHAINS, (index) => {
    const share = index / (CHAINS - 1) - 0.5;
    const [x, y] = polar(RIM - 2.2, -Math.PI / 2 + share * SPREAD);
    const radius = index % 2 ? 6.6 : 8.6;
    const lowest = LOWEST + Math.abs(share) ** 1.7 * 130 + (index % 2) * 9;
    const length = y - 3 - lowest - bellLength(radius);
    const upper = length * 0.46;
    const style = { link: 7.6, wire: 0.95, turn: 0.6 } as const;
    const end = bell(radius, detail);
    if (!detail.isFine) {
      const whole = pendant([x, y, 0.4], { ...style, length, seed: 30 + index, end }, detail);
      return [...whole, ...moveParts([bead(3.6, detail, 'gold')], place({ x, y: y - upper - 5, z: 0.4 }))];
    }
    const rest = length - upper - 13.8;
    const lower = pendant([0, -7.8, 0], { ...style, length: rest, seed: 60 + index, end }, detail);
    const upperEnd = [...knot(detail), ...lower];
    return pendant([x, y, 0.4], { ...style, length: upper, seed: 30 + index, end: upperEnd }, detail);
  }).flat();
}

/** A hollow bead between two chains, with a loop at either end. */
function knot(detail: Detail): Part[] {
  const body = turned(
    [
      [0, -3.7],
      [1.3, -3.5],
      [1.5, -2.8],
      [3.4, -0.8],
      [3.8, -0.4],
      [3.8, 0.4],
      [3.4, 0.8],
      [1.5, 2.8],
      [1.3, 3.5],
      [0, 3.7],
    ],
    { ...detail, count: (coarse, fine) => Math.round(detail.count(coarse * 0.5, fine * 0.36)) },
    'gold',
  );
  return moveParts(
    [
      body,
      ...[-1, 1].flatMap((up) =>
        moveParts(
          [ring({ radius: 1.3, wire: 0.5 }, detail)],
          place({ y: up * 4.5, turnY: up > 0 ? 0.8 : 0.2 }),
        ),
      ),
    ],
    place({ y: -4 }),
  );
}

/** A pin across the hollow back, its coil on one side and its hook on the other. */
function fastening(detail: Detail): Part[] {
  const z = -3;
  const free = { closed: false, free: true } as const;
  const pin: Vec3[] = [
    [62, 26, z],
    [20, 25.4, z - 1.2],
    [-30, 25.8, z - 0.8],
    [-64, 26, z + 0.4],
  ];
  const coil = times(25, (index): Vec3 => {
    const turn = (index / 24) * Math.PI * 6;
    return [62 + 2.6 * Math.sin(turn), 24 + (index / 24) * 4, z + 2.6 - 2.6 * Math.cos(turn)];
  });
  const hook = lift(arc(-62, 0, 3.4, -0.4, 3.6, 12), 0);
  return [
    ...plainWire(pin, { radius: 0.95, ...free, ground: [0, 1, 0] }, detail),
    ...plainWire(coil, { radius: 0.8, ...free, ground: [0, 1, 0] }, detail),
    ...moveParts(
      plainWire(hook, { radius: 1, ...free }, detail),
      place({ y: 26, z: z + 1.4, turnX: Math.PI / 2 }),
    ),
    ...moveParts([bead(1.7, detail)], place({ x: -65.4, y: 26, z: z + 0.5 })),
    ...[62, -62].flatMap((x) =>
      moveParts(
        [
          turned(
            [
              [4.2, 0],
              [4.2, 1],
              [3, 1.6],
              [0, 1.6],
            ],
            detail,
          ),
        ],
        place({ x, y: 26, z: 6.4, turnX: -Math.PI / 2 }),
      ),
    ),
  ];
}
