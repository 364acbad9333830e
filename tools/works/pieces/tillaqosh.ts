import type { Vec2, Vec3 } from '#kit';
import {
  bezier,
  createRandom,
  inset,
  lift,
  mirrorOutline,
  place,
  points,
  resample,
  sheet,
  spiral,
  sway,
} from '../../geometry';
import type { Detail } from '../detail';
import { createDetail } from '../detail';
import type { Part } from '../part';
import { bendParts, moveParts, part } from '../part';
import { beadDrop } from '../parts/bead-drop';
import { chainsToHook } from '../parts/chains-to-hook';
import { small } from '../parts/fewer';
import type { Cut } from '../parts/fretwork';
import { curl, discCut, fretwork, leafCut, strip } from '../parts/fretwork';
import { onBothSides } from '../parts/gilded-plate';
import { granuleRow, granules } from '../parts/granules';
import { plate } from '../parts/plate';
import { scroll } from '../parts/scroll';
import { smallStone } from '../parts/small-stone';
import { spangle } from '../parts/spangle';
import { ringOfSpots } from '../parts/spots';
import { onPlate, plainWire, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** The lower edge of the right brow, from where the two meet to its tip. */
const LOWER = bezier(points('0.4 0, 8 13, 24 21, 46 20, 66 19, 82 10, 94 -7'), 24);
const UPPER = bezier(points('94 -7, 97 10, 86 27, 66 36, 48 44, 22 41, 0.4 31'), 24);
const BROW: readonly Vec2[] = [...LOWER, ...UPPER.slice(1)];

/** The crest behind the brows: a triangular crown in lobes. */
const CREST = mirrorOutline(
  bezier(
    points(
      '0 22, 20 24, 36 30, 52 34, 61 42, 55 55, 44 55, 45 66, 37 72, 29 69.5, 29 81, 21 86, 12.5 83, 13 93, 7 100, 0 103',
    ),
    14,
  ),
);
/** Corals with a rim of turquoise: the flowers of the crest. */
const FLOWERS = points('0 89, 0 66, 18.5 72.5, 35.5 59.5, 18 51.5, 0 44.5');
const ALL_FLOWERS = onBothSides(FLOWERS);

/** Stems of the crest's right half, from a rim or flower to another. */
const STEMS: readonly (readonly Vec2[])[] = [
  points('0 28, 0 103'),
  bezier(points('0 66, 6 64, 12 70, 18.5 72.5')),
  bezier(points('0 44.5, 6 43, 12 50, 18 51.5')),
  bezier(points('18 51.5, 15 58, 22 66, 18.5 72.5')),
  bezier(points('18 51.5, 24 51, 30 58, 35.5 59.5')),
  bezier(points('18.5 72.5, 24 73, 30 64, 35.5 59.5')),
  bezier(points('0 89, 7 86, 10 78, 18.5 72.5')),
  bezier(points('35.5 59.5, 33 50, 41 44, 42 30')),
  bezier(points('18 51.5, 22 44, 16 40, 24 30')),
  bezier(points('35.5 59.5, 42 60, 42 50, 50 47')),
  [...bezier(points('56 34, 61 42, 56 48, 52 48')), ...spiral([50.5, 44.4], [3.6, 0.9], 1.2, 1.15, 18)],
];

/** Curls that grow from a flower: its middle, the angle at which they leave it in degrees, their size and side. */
const CURLS = [
  [0, 66, -32, 3.1, -1],
  [18, 51.5, 148, 3, -1],
  [18.5, 72.5, 212, 2.4, 1],
  [18.5, 72.5, -52, 2.8, 1],
  [35.5, 59.5, 176, 2.3, 1],
  [18, 51.5, 52, 2.6, -1],
  [18.5, 72.5, 140, 2.4, 1],
  [0, 66, 62, 2.8, -1],
  [0, 89, -70, 2.3, 1],
  [18, 51.5, -18, 4, -1],
  [35.5, 59.5, 255, 3.4, -1],
  [0, 44.5, -30, 3, 1],
  [18, 51.5, 232, 3.2, 1],
  [35.5, 59.5, -40, 2.6, -1],
] as const;

/** Foot, heading and length of the leaves on those stems. */
const LEAVES = [
  [8.5, 68, 1.9, 4.4],
  [8, 46, 2, 4.4],
  [18.2, 60, 3.6, 4.4],
  [19.4, 65, -0.3, 4.4],
  [26, 54, -0.9, 4.6],
  [28, 68, 1, 4.2],
  [8.6, 83, 0.5, 4],
  [37.4, 48, -2.7, 4.6],
  [39.6, 44, 0.2, 4.6],
  [43, 54, -2.2, 4],
] as const;

/** Middle, half width, half height and colour of the stones on the right brow. */
const STONES = [
  [20.5, 28.6, 3.6, 4.8, 'glass-green'],
  [43, 31, 4.2, 4.9, 'glass-red'],
  [64, 26.2, 3.6, 4.3, 'glass-green'],
  [80.5, 14.6, 2.7, 3.2, 'glass-red'],
] as const;

/** It follows the brow: its ends lie further back than its middle. */
const curve = ([x, y, z]: Vec3): Vec3 => [x, y, z - 9 * (x / 95) ** 2];

export const tillaqosh: Piece = {
  id: 'tillaqosh',
  size: { width: 190 },
  notes:
    'No size is published: 190 mm of width, the number of stones and the 37 drops are a proposal. Published are the two brow-shaped halves with a red stone where they meet, turquoise beads along their upper edge, the openwork triangular crest with coral among turquoise-edged flowers, short and long chains with beads and leaves by turns, and three chains that run together to one hook.',
  build(given) {
    // So many small parts are only outlines from afar.
    const detail = given.isFine ? given : createDetail(0);
    const random = createRandom(7);
    const right = brow(detail);
    // The left brow was made by the same hand, not with the same stroke.
    const left = moveParts(right, place({ mirror: true, turnZ: sway(random, 0.006) }));
    return [
      ...bendParts([...crest(detail), ...right, ...left, ...middle(detail)], curve),
      ...fringe(detail),
      ...chainsToHook([curve([-91, 5, -1.5]), [0, 103.5, -1.6], curve([91, 5, -1.5])], 150, detail),
    ];
  },
};

function brow(detail: Detail): Part[] {
  const line = (gap: number) => inset(BROW, gap, 0.7);
  const [above, below] = [UPPER, LOWER].map((edge) => {
    const near = inset(BROW, 1.9, 0.5).filter(([x, y]) => x > 1.5 && liesBy(edge, [x, y]));
    return near.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  });
  const scrolls: readonly (readonly Vec2[])[] = [
    bezier(points('7 21, 12 33, 26 20, 31 27, 34 31, 31 35, 29 32')),
    bezier(points('36 25, 38 21, 46 22, 52 25, 57 29, 54 35, 51 32')),
    bezier(points('55 22, 60 18, 68 18, 71 21, 74 25, 71 28, 69 25')),
    bezier(points('74 12, 78 8, 84 8, 88 2')),
  ];
  return [
    ...plate(
      BROW,
      { thickness: 1.3, border: 4, grain: 1.6, sunk: 0.15, field: 'gold', edge: 'gold' },
      detail,
    ),
    ...twistedWire(onPlate(line(0.7), 0.25), { radius: 0.6, material: 'gold', pitch: 4.4 }, small(detail)),
    ...granuleRow({ radius: 1.35, material: 'turquoise', z: 0.1 }, above ?? [], detail, false),
    ...(detail.isFine ? granuleRow({ radius: 1, material: 'gold' }, below ?? [], detail, false) : []),
    ...plainWire(onPlate(line(3.7), 0.15), { radius: 0.4, material: 'gold' }, detail),
    ...(detail.isFine
      ? twistedWire(onPlate(line(4.9), 0), { radius: 0.36, material: 'gold', pitch: 4.2 }, small(detail))
      : []),
    ...scrolls.flatMap((stem) => scroll(stem, { width: 0.9, z: -0.1, leaves: 7, leafLength: 2.9 }, detail)),
    ...STONES.flatMap(([x, y, wide, tall, material]) => [
      ...smallStone(
        { bezel: 'gold', material, half: [wide, tall], height: wide * 0.5, collar: 'gold' },
        [x, y, -0.15],
        detail,
      ),
      ...granules(
        { radius: 0.95, material: 'turquoise', z: -0.1 },
        ringOfSpots([x, y], wide + 3, detail.isFine ? 14 : 8).map(
          ([u, v]): Vec2 => [u, y + ((v - y) * (tall + 2.7)) / (wide + 3)],
        ),
        detail,
      ),
    ]),
  ];
}

/** Whether a point lies by an edge, so that the beads keep to it. */
const liesBy = (edge: readonly Vec2[], [x, y]: Vec2): boolean =>
  edge.some(([u, v]) => Math.hypot(u - x, v - y) < 2.4);

/** The sawn sheet, its flowers and the turquoise on the points of its lobes. */
function crest(detail: Detail): Part[] {
  const z = -1.3;
  const both = (cuts: readonly Cut[]): Cut[] =>
    cuts.flatMap((cut) => [cut, cut.map(([x, y]): Vec2 => [-x, y])]);
  const stems = both([
    ...STEMS.map((stem) => strip(stem, 1.5, detail)),
    ...(detail.isFine
      ? CURLS.map(([x, y, degrees, size, side]) => {
          const angle = (degrees * Math.PI) / 180;
          const from: Vec2 = [x + 6.8 * Math.cos(angle), y + 7 * Math.sin(angle)];
          return strip(curl(from, angle, size * 1.3, side), 1.15, detail, (t) => 1 - 0.3 * t);
        })
      : []),
    ...(detail.isFine
      ? LEAVES.map(([x = 0, y = 0, heading = 0, long = 0]) =>
          leafCut([x, y], heading, long, long * 0.46, 0.08),
        )
      : []),
  ]);
  const rim = inset(CREST, 2.3, detail.size(2, 0.7));
  const frame = fretwork([CREST], [rim], { thickness: 1, front: z, material: 'gold' }, detail);
  const lace = fretwork(
    [...stems, ...ALL_FLOWERS.map((at) => discCut(at, 7.3, detail.isFine ? 22 : 9))],
    [],
    { thickness: 0.8, front: z - 0.05, material: 'gold', bend: detail.isFine ? 8 : 16 },
    detail,
  );
  const flowers = ALL_FLOWERS.flatMap(([x, y], index) => [
    ...(detail.isFine ? [part('gold', sheet(ringOfSpots([x, y], 6.9, 28), 1.5, z + 0.03))] : []),
    ...smallStone({ bezel: 'gold', material: 'coral', half: [2.9, 2.9], height: 2 }, [x, y, z], detail),
    ...granules(
      { radius: 1.12, material: 'turquoise', z, seed: index + 1 },
      ringOfSpots([x, y], 5.7, detail.isFine ? 14 : 8, index),
      detail,
    ),
    ...(detail.isFine
      ? plainWire(onPlate(ringOfSpots([x, y], 7, 28), z), { radius: 0.42, material: 'gold' }, small(detail))
      : []),
  ]);
  const edge = inset(CREST, 1.15, 0.5).filter(([x, y]) => y > 33 + Math.abs(x) * 0.12);
  const order = [...edge].sort((a, b) => Math.atan2(a[1] - 30, a[0]) - Math.atan2(b[1] - 30, b[0]));
  return [
    ...frame,
    ...lace,
    ...flowers,
    ...(detail.isFine ? granuleRow({ radius: 0.85, material: 'gold', z }, order, detail, false) : []),
    ...[
      [0, 98.4],
      [21, 82],
      [-21, 82],
      [37, 69],
      [-37, 69],
      [50.5, 44.2],
      [-50.5, 44.2],
    ].flatMap(([x = 0, y = 0]) =>
      !detail.isFine
        ? granules({ radius: 2, material: 'turquoise', z }, [[x, y]], detail)
        : smallStone(
            { bezel: 'gold', material: 'turquoise', half: [1.9, 1.9], height: 1.3 },
            [x, y, z],
            detail,
          ),
    ),
  ];
}

/** The red stone over the seam of the brows, and the strap that holds them together behind. */
function middle(detail: Detail): Part[] {
  const strap = points('-17 22, 17 22, 17 31, -17 31');
  const round = ringOfSpots([0, 0], 1, detail.isFine ? 22 : 10).map(
    ([x, y]): Vec2 => [x * 8.4, 17 + y * 10.4],
  );
  return [
    ...smallStone(
      { bezel: 'gold', material: 'glass-red', half: [5.2, 7], height: 3, collar: 'gold' },
      [0, 17, 0.5],
      detail,
    ),
    ...plate(
      ringOfSpots([0, 0], 1, 48).map(([x, y]): Vec2 => [x * 10, 17 + y * 12]),
      { front: 0.6, thickness: 1.6, border: 2, field: 'gold', edge: 'gold', sunk: 0.05 },
      detail,
    ),
    ...granules({ radius: 1.15, material: 'turquoise', z: 0.6 }, round, detail),
    ...plate(strap, { front: -1.3, thickness: 0.9, border: 2, field: 'gold', edge: 'gold' }, detail),
  ];
}

/** Short and long chains by turns along the lower edge. */
function fringe(detail: Detail): Part[] {
  const edge = resample(lift(LOWER, 0), 6.15);
  const left = [...edge]
    .slice(1)
    .reverse()
    .map(([x, y]): Vec3 => [-x, y, 0]);
  const spots = [...left, ...edge];
  return spots.flatMap(([x, y], index) => {
    const long = index % 2 === spots.length % 2;
    const end = spangle(
      long ? { shape: 'leaf', length: 11.5, width: 6 } : { shape: 'almond', length: 8.5, width: 5 },
      detail,
    );
    const drop = beadDrop(
      long
        ? {
            links: 9,
            eye: 1,
            seed: index,
            end,
            beads: [
              { material: 'turquoise', radius: 1.5 },
              { material: 'coral', radius: 1.7, capped: true, length: 4.4 },
              ...(detail.isFine ? [{ material: 'turquoise', radius: 1.3 } as const] : []),
            ],
          }
        : { links: 5, eye: 1, seed: index, end, beads: [{ material: 'pearl', radius: 1.7 }] },
      detail,
    );
    const [cx, cy, cz] = curve([x, y - 0.2, -0.7]);
    return moveParts(drop.parts, place({ x: cx, y: cy, z: cz, turnZ: Math.sin(index * 5.1) * 0.012 }));
  });
}
