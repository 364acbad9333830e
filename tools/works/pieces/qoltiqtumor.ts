import type { Vec2, Vec3 } from '#kit';
import {
  arc,
  bezier,
  circle,
  createRandom,
  inset,
  item,
  lathe,
  lift,
  mirrorOutline,
  place,
  points,
  resample,
  spiral,
  sway,
  times,
  wire,
} from '../../geometry';
import type { Detail } from '../detail';
import { createDetail } from '../detail';
import type { Part } from '../part';
import { moveParts, part, ROUND } from '../part';
import { along, sagOf, swag } from '../parts/along';
import { bead } from '../parts/bead';
import { beadDrop, oneBead } from '../parts/bead-drop';
import { chain } from '../parts/chain';
import { small } from '../parts/fewer';
import { granuleRow, granules, rosette } from '../parts/granules';
import { palmette } from '../parts/palmette';
import { plate } from '../parts/plate';
import { petal, scroll } from '../parts/scroll';
import { spangle } from '../parts/spangle';
import { ringOfSpots } from '../parts/spots';
import { stone } from '../parts/stone';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** The case: a triangle with a straight foot, hollow, 13 mm deep. */
const CASE = mirrorOutline(
  bezier(points('0 0, 20 0, 34 0, 46 0, 43 10, 34 24, 24 40, 17 52, 12 66, 4 71, 3 71, 1 72, 0 72'), 14),
);
const DEPTH = 13;
const DROPS = 11;
/** Where the chain is laid over two pins, and how long it is in all. */
const PINS = { x: 44, y: 268, radius: 5 };
const CHAIN = 920;
const GROUPS = 12;

export const qoltiqtumor: Piece = {
  id: 'qoltiqtumor',
  size: { width: 110 },
  notes:
    'After a published dealer’s piece: the case with its drops 135 × 110 mm, the chain 920 mm long (here laid over two pins, so that the whole is higher). A triangular case that opens at both sides with a pin, mother-of-pearl and coral beads in silver mounts, drops of pearl, coral and gilt leaves, fire gilding and stamping are published; the ornament, the eleven drops, three strands and twelve groups of beads are a proposal.',
  build(given) {
    const detail = given.isFine ? given : createDetail(0);
    return [...box(detail), ...caps(detail), ...drops(detail), ...necklace(detail)];
  },
};

/** The hollow case: two faces of sheet, a wall between them, stamped and gilded ornament in front. */
function box(detail: Detail): Part[] {
  const outline = inset(CASE, 0.01, detail.isFine ? 0.9 : 5);
  const line = (gap: number) => inset(CASE, gap, detail.isFine ? 0.8 : 4);
  const front = DEPTH / 2;
  const stems: readonly (readonly Vec2[])[] = [
    [...bezier(points('4 9, 12 8, 20 8, 25 12')), ...spiral([21.4, 14.8], [4.6, 1.2], -0.7, 1.15, 20)],
    bezier(points('25 12, 32 12, 34 9, 38 6')),
    [...bezier(points('4 42, 12 40, 16 36, 15 32')), ...spiral([11.6, 31.6], [3.6, 1], 0, -1.15, 18)],
    bezier(points('3 52, 7 52, 8 56, 6 62')),
    bezier(points('15 32, 20 30, 24 24, 29 22')),
  ];
  const right = [
    ...stems.flatMap((stem) => scroll(stem, { width: 1.1, leaves: 8, leafLength: 3.6 }, detail)),
    ...palmette({ size: 5.4 }, [30, 10], 0.7, small(detail)),
    ...mother([27.5, 17.5], 2.6, 'coral', detail),
  ];
  const star = times(10, (index) => {
    const angle = (index / 10) * Math.PI * 2 + Math.PI / 2;
    return petal(
      { length: 4.6, width: 2.5, relief: 0.7 },
      [8.2 * Math.cos(angle), 25 + 8.2 * Math.sin(angle)],
      angle,
      detail,
    );
  }).flat();
  const work = [
    ...twistedWire(onPlate(line(1), 0.3), { radius: 0.85, material: 'gold', pitch: 5 }, small(detail)),
    ...granuleRow({ radius: 0.85 }, line(3.1), detail),
    ...plainWire(onPlate(line(4.6), 0.1), { radius: 0.5, material: 'gold' }, small(detail)),
    ...stone(
      {
        material: 'mother-of-pearl',
        cut: 'cabochon',
        half: [6, 6],
        height: 2,
        collar: 'gold',
        crown: 'silver',
      },
      [0, 25, 0],
      detail,
    ),
    ...star,
    ...mother([0, 47], 3, 'coral', detail),
    ...mother([0, 59.5], 2, 'coral', detail),
    ...mother([0, 8.6], 2.4, 'coral', detail),
    ...right,
    ...moveParts(right, place({ mirror: true })),
    ...rosette({ radius: 0.8 }, [12, 22], detail),
    ...rosette({ radius: 0.8 }, [-12, 22], detail),
  ];
  const seam = [-1, 1].flatMap((side) =>
    plainWire(onPlate(outline, side * (front - 1)), { radius: 0.7 }, small(detail)),
  );
  return [
    ...plate(outline, { front, thickness: DEPTH, border: 4.6, grain: 1.7, sunk: 0.25 }, detail),
    ...seam,
    ...moveParts(work, place({ z: front })),
    // The knob on its point.
    ...moveParts(
      [bead(3.2, detail), ...moveParts([bead(1.7, small(detail), 'gold')], place({ y: 4 }))],
      place({ y: 73.6 }),
    ),
  ];
}

/** A bead set in a mount with a wreath of grains. */
const mother = (at: Vec2, size: number, material: 'coral', detail: Detail): Part[] => [
  ...stone(
    { material, cut: 'cabochon', half: [size, size], height: size * 0.65, collar: 'gold', teeth: 0 },
    [at[0], at[1], 0],
    small(detail),
  ),
  ...(detail.isFine
    ? granules({ radius: 0.5 }, ringOfSpots(at, size + 2.1, Math.round(size * 5 + 6)), detail)
    : []),
];

/** Both corners of the foot are caps that slide off; a pin with a round head keeps each in its place. */
function caps(detail: Detail): Part[] {
  const profile = [
    [0, -4.6],
    [6.9, -4.6],
    [7.3, -4],
    [7.3, -2.6],
    [6.7, -2],
    [6.7, 3],
    [7.2, 3.6],
    [6.4, 5.6],
    [4, 7.6],
    [2.6, 8.4],
    [3, 9.4],
    [2, 10.6],
    [0, 11],
  ] as const;
  const cap = [
    ...moveParts([part('silver', lathe(profile, detail.count(9, 30)), 40)], place({ turnZ: -Math.PI / 2 })),
    ...moveParts(
      twistedWire(lift(circle(6.9, 28), 0), { radius: 0.6, material: 'gold', pitch: 4 }, small(detail)),
      place({ x: 0.6, turnY: Math.PI / 2 }),
    ),
    // The pin goes down through cap and case.
    ...moveParts(
      [bead(1.5, small(detail), 'gold'), ...moveParts([bead(0.7, small(detail))], place({ y: -16.4 }))],
      place({ y: 8.2 }),
    ),
    ...moveParts([ring({ radius: 2, wire: 0.6 }, detail)], place({ x: 6, y: 7.6 })),
  ];
  const right = moveParts(cap, place({ x: 44, y: 6.4 }));
  return [...right, ...moveParts(right, place({ mirror: true }))];
}

/** Pearl, coral and a gilt leaf, by turns longer and shorter. */
function drops(detail: Detail): Part[] {
  const random = createRandom(31);
  return times(DROPS, (index) => {
    const side = index - (DROPS - 1) / 2;
    const isLong = index % 2 === 1;
    const drop = beadDrop(
      {
        links: isLong ? 10 : 6,
        eye: 1.15,
        metal: 'silver',
        seed: 70 + index,
        beads: isLong
          ? [
              { material: 'pearl', radius: 2 },
              { material: 'coral', radius: 2.7, length: 7, capped: true },
            ]
          : [
              { material: 'coral', radius: 2.1 },
              { material: 'pearl', radius: 2.6, length: 6, capped: true },
            ],
        end: spangle({ shape: 'leaf', length: 17.5, width: 8.4 }, detail),
      },
      detail,
    );
    const x = side * 7.7;
    return [
      ...moveParts(
        [ring({ radius: 1.3, wire: 0.42 }, small(detail))],
        place({ x, y: -0.6, turnY: Math.PI / 2 }),
      ),
      ...moveParts(drop.parts, place({ x, y: -1.4, turnZ: sway(random, 0.014) })),
    ];
  }).flat();
}

/** The long chain, laid over two pins: up from both caps, its middle hanging between them. */
function necklace(detail: Detail): Part[] {
  const foot: Vec2 = [50, 16.4];
  const rise = bezier([foot, [51, 90], [PINS.x + PINS.radius + 1, 190], [PINS.x + PINS.radius, PINS.y]], 30);
  const over = arc(PINS.x, PINS.y, PINS.radius, 0, Math.PI * 0.8, 10);
  const reached = lengthOf([...rise, ...over]) * 2;
  const top = item(over, over.length - 1);
  const sag = sagOf(2 * top[0], CHAIN - reached);
  const middle = swag([top[0], top[1]], [-top[0], top[1]], sag, 60);
  const right = [...rise, ...over.slice(1)];
  const line = [...right, ...middle.slice(1, -1), ...right.map(([x, y]): Vec2 => [-x, y]).reverse()];
  const stops = resample(lift(line, 0), 1);
  const share = stops.length / GROUPS;
  const GROUP = 27;
  // From afar the strands are one cord that runs through all beads.
  const cord = detail.isFine ? [] : [part('silver', wire(resample(stops, 7), 1.4, { sides: 5 }), ROUND)];
  const groups = times(GROUPS, (index) => {
    const from = Math.round(index * share);
    const cut = Math.round(from + (share - GROUP) / 2);
    const until = cut + GROUP;
    const end = Math.round((index + 1) * share);
    const piece = (a: number, b: number): Vec2[] =>
      stops.slice(a, Math.min(b, stops.length - 1) + 1).map(([x, y]): Vec2 => [x, y]);
    return [
      ...strands(piece(from, cut), index * 9, detail),
      ...group(piece(cut, until), index, detail),
      ...strands(piece(until, end), index * 9 + 5, detail),
    ];
  }).flat();
  return [...cord, ...groups];
}

const lengthOf = (line: readonly Vec2[]): number =>
  line.reduce((sum, [x, y], index) => {
    const [px, py] = item(line, Math.max(0, index - 1));
    return sum + Math.hypot(x - px, y - py);
  }, 0);

/** Three light chains side by side. */
const strands = (line: readonly Vec2[], seed: number, detail: Detail): Part[] =>
  (detail.isFine ? [-1, 0, 1] : []).flatMap((lane) => {
    const path = lift(line, 0).map((point, index): Vec3 => {
      const [px, py] = item(line, Math.max(0, index - 1));
      const [nx, ny] = item(line, Math.min(line.length - 1, index + 1));
      const size = Math.hypot(nx - px, ny - py) || 1;
      const spread = lane * 1.9 * Math.sin((Math.PI * (index + 1)) / (line.length + 1)) ** 0.4;
      return [point[0] + ((ny - py) / size) * spread, point[1] - ((nx - px) / size) * spread, lane * 0.25];
    });
    return chain(path, { link: 3.9, wire: 0.44, seed: seed + lane }, small(detail));
  });

/** Mother-of-pearl between two corals, each in its cups of silver. */
function group(line: readonly Vec2[], seed: number, detail: Detail): Part[] {
  const beads = ['coral', 'mother-of-pearl', 'coral'] as const;
  return along(line, 9, (index) => {
    const material = beads[index % 3] ?? 'coral';
    const [radius, length] = material === 'coral' ? [2.9, 6] : [4, 7.6];
    const cup = (up: number) =>
      moveParts(
        [
          part(
            'silver',
            lathe(
              [
                [radius * 0.7, -0.6],
                [radius * 0.78, -0.3],
                [radius * 0.62, 0.6],
                [1, 1.3],
                [0, 1.4],
              ],
              detail.count(5, 14),
            ),
            40,
          ),
        ],
        place({ y: up * length * 0.46, turnX: up > 0 ? 0 : Math.PI }),
      );
    return [
      ...oneBead({ material, radius, length }, seed * 5 + index, detail).parts,
      ...(detail.isFine ? [...cup(1), ...cup(-1)] : []),
    ];
  });
}
