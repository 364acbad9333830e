import type { Vec2, Vec3 } from '#kit';
import {
  bezier,
  circle,
  ellipse,
  inset,
  loft,
  lowestAt,
  mirrorOutline,
  place,
  points,
  times,
} from '../../geometry';
import type { Detail } from '../detail';
import type { Drawing } from '../engraving/drawing';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts, part } from '../part';
import { bead } from '../parts/bead';
import { beadString } from '../parts/bead-string';
import { beddedStone } from '../parts/bedded-stone';
import { bell } from '../parts/bell';
import { chain } from '../parts/chain';
import { coarser } from '../parts/fewer';
import { granuleRow, granules, granuleTriangle } from '../parts/granules';
import { plate } from '../parts/plate';
import type { StoneStyle } from '../parts/stone';
import { stone } from '../parts/stone';
import { gridDrawing, gridPlateAfar, wireGrid } from '../parts/wire-grid';
import { onPlate, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

const square = (half: number): Vec2[] =>
  points(`${-half} ${-half}, ${half} ${-half}, ${half} ${half}, ${-half} ${half}`);

/** The head that spreads the three wings: its upper edge runs in three brackets. */
const HEAD = mirrorOutline(
  bezier(
    points(
      '0 15.5, 9 15.5, 14 10.5, 23 10, 33 9.5, 40 14, 50 14, 62 14, 75 9, 75 -1, 75 -8, 68 -12, 60 -12, 40 -12, 20 -12, 0 -12',
    ),
    18,
  ),
);
const HEART = mirrorOutline(
  bezier(points('0 13.4, 2 18.4, 7 20, 11 20, 17.6 20, 20.4 15, 20.4 9, 20.4 -2, 8 -12, 0 -20'), 18),
);
/** The tumarcha, a little amulet: a triangle with its point up. */
const TUMARCHA = points('-22 -15, 22 -15, 0 19');
const BIG = circle(20, 72);
const SMALL = circle(16, 60);
const SQUARE = square(14.4);

const NET = { gap: 2.9, width: 2.7, cell: 3, wire: 0.24, grain: 0.34 } as const;
const HEAD_NET = { gap: 3.3, width: 3, cell: 3.2, wire: 0.26, grain: 0.36 } as const;
/** The nets as drawings, for the hall. */
const DRAWN = new Map<readonly Vec2[], Drawing>(
  [BIG, SMALL, HEART, TUMARCHA, SQUARE].map((outline) => [outline, gridDrawing(outline, NET)]),
);
const HEAD_DRAWN = gridDrawing(HEAD, HEAD_NET);

/** A plate of the ornament: its outline, the plate raised on it, the stone in that one's middle. */
interface Plaque {
  readonly outline: readonly Vec2[];
  readonly at: Vec2;
  readonly raised: readonly Vec2[];
  readonly stone: Pick<StoneStyle, 'material' | 'half' | 'power'>;
  /** Where the middle of the raised plate lies above that of the outline. */
  readonly lift?: number;
}

const coral = (a: number, b = a) => ({ material: 'coral' as const, half: [a, b] as const });

/** From above, wing by wing: the left, the middle with heart, tumarcha and square, the right. */
const WINGS: readonly (readonly Plaque[])[] = [
  side(-50),
  [
    { outline: HEART, at: [0, 177.5], raised: circle(8.6, 40), stone: coral(4.2, 5), lift: 4 },
    {
      outline: TUMARCHA,
      at: [0, 119],
      raised: points('-9.6 -6, 9.6 -6, 0 8.8'),
      stone: coral(2.8),
      lift: -3.4,
    },
    {
      outline: SQUARE,
      at: [0, 68],
      raised: ellipse(7.6, 7.6, 40, 4),
      stone: { material: 'carnelian', half: [4, 4], power: 3 },
    },
  ],
  side(50),
];

function side(x: number): Plaque[] {
  return [
    { outline: BIG, at: [x, 178], raised: circle(9.4, 40), stone: coral(4.6) },
    { outline: SMALL, at: [x, 119], raised: circle(7.4, 36), stone: coral(3.6) },
  ];
}

const HEAD_Y = 233;
const RING_Y = 273.4;
const BELL = 4.4;
const STRINGS: readonly (readonly MaterialName[])[] = [
  ['glass-blue', 'coral', 'glass-blue', 'silver'],
  ['coral', 'silver', 'coral', 'glass-green'],
  ['glass-blue', 'coral', 'glass-blue', 'silver'],
];

export const cholpu: Piece = {
  id: 'cholpu',
  size: { width: 150, height: 280 },
  notes:
    'Three wings of plates joined by strings of coloured beads and coral: round plates with another plate raised in their middle, borders netted with silver wire, a bed of its own for each stone, and heart, tumarcha and square in the middle wing, as a dictionary describes. No size is published: 150 × 280 mm, the shape of the head and the bells at the ends are a proposal.',
  build: (detail) => [...head(detail), ...WINGS.flatMap((wing, index) => hangWing(wing, index, detail))],
};

/** A plate with its net of wire, and on it a smaller one that carries the stone; behind, a plain sheet. */
function plaque({ outline, at, raised, stone: gem, lift = 0 }: Plaque, detail: Detail): Part[] {
  const line = (gap: number, z: number) => onPlate(inset(outline, gap, 0.7), z);
  const crown = raised.map(([x, y]): Vec2 => [x, y + lift]);
  const net = DRAWN.get(outline);
  if (!detail.isFine && net) {
    const block = inset(crown, 0.1, 3.6);
    const far = [
      ...gridPlateAfar(outline, block, 1.3, net),
      part(
        'silver',
        loft(block, [
          [0, 0],
          [0.5, 1.5],
        ]),
      ),
      ...twistedWire(line(0.8, 0.25), { radius: 0.75 }, detail),
      ...bed(gem, [0, lift, 1.3], detail),
    ];
    return moveParts(far, place({ x: at[0], y: at[1] }));
  }
  const made = [
    ...plate(outline, { thickness: 1.3, border: 1.4, grain: 2, sunk: 0.1, field: 'silver' }, detail),
    ...twistedWire(line(0.8, 0.25), { radius: 0.62, pitch: 5.4 }, coarser(detail, 0.6)),
    ...wireGrid(outline, NET, detail),
    ...twistedWire(line(5, 0.2), { radius: 0.46, pitch: 4.2 }, coarser(detail, 0.6)),
    ...plate(crown, { front: 1.5, thickness: 1.7, border: 1, grain: 1.6, sunk: 0.05 }, detail),
    ...twistedWire(onPlate(inset(crown, 0.6, 0.6), 1.6), { radius: 0.42, pitch: 3.6 }, coarser(detail, 0.6)),
    ...granuleRow({ radius: 0.52, z: -0.05 }, inset(crown, -0.6, 0.6), coarser(detail, 0.6)),
    ...bed(gem, [0, lift, 1.3], detail),
  ];
  return moveParts(made, place({ x: at[0], y: at[1] }));
}

/** A stone in a bed of its own. */
const bed = (gem: Plaque['stone'], at: Vec3, detail: Detail): Part[] =>
  beddedStone({ ...gem, cut: 'cabochon', height: Math.min(...gem.half) * 0.6, collar: 'silver' }, at, detail);

/** A thin loop between the stones of the head, for its face to end at. */
const SPINE = points(
  '-65 -0.1, -39 -0.1, -13 -0.1, 13 -0.1, 39 -0.1, 65 -0.1, 65 0.1, 39 0.1, 13 0.1, -13 0.1, -39 0.1, -65 0.1',
);

function head(detail: Detail): Part[] {
  const line = (gap: number, z: number) => onPlate(inset(HEAD, gap, 0.8), z);
  const beds = [-52, -26, 26, 52].flatMap((x) => {
    const y = Math.abs(x) > 40 ? 0.8 : -1;
    return [
      ...bed(coral(3.6, 4.2), [x, y, 0], detail),
      ...[-1, 1].flatMap((turn) =>
        granuleTriangle(
          { radius: 0.46, rows: 3, turn: (turn * -Math.PI) / 2 },
          [x + turn * 6.2, y],
          coarser(detail, 0.7),
        ),
      ),
    ];
  });
  const made = [
    ...(detail.isFine
      ? [
          ...plate(
            HEAD,
            { thickness: 1.4, border: 1.6, grain: 2.2, sunk: 0.1, field: 'silver-matte' },
            detail,
          ),
          ...wireGrid(HEAD, HEAD_NET, detail),
          ...twistedWire(line(5.6, 0.2), { radius: 0.5, pitch: 4.6 }, coarser(detail, 0.6)),
        ]
      : gridPlateAfar(HEAD, SPINE, 1.4, HEAD_DRAWN)),
    ...twistedWire(line(0.9, 0.3), { radius: 0.7, pitch: 6 }, coarser(detail, 0.6)),
    ...(detail.isFine ? stone : beddedStone)(
      {
        material: 'carnelian',
        cut: 'cabochon',
        half: [7, 5.4],
        height: 3.2,
        power: 2.6,
        collar: 'silver',
        crown: 'silver',
      },
      [0, 0.4, 0],
      detail,
    ),
    ...beds,
    ...granules({ radius: 0.7 }, points('-39 -0.4, 39 -0.4, -63.5 0.4, 63.5 0.4'), detail),
  ];
  return [...moveParts(made, place({ y: HEAD_Y })), ...hanger(detail)];
}

/** Two chains from the head to the ring by which the ornament is tied into the plaits. */
function hanger(detail: Detail): Part[] {
  const loop: Vec3 = [50, HEAD_Y + 14.6, -0.7];
  const chains = [-1, 1].flatMap((turn) => {
    const foot: Vec3 = [turn * loop[0], loop[1] + 1, loop[2]];
    return [
      ...(detail.isFine
        ? moveParts(
            [ring({ radius: 1.9, wire: 0.6 }, detail)],
            place({ x: foot[0], y: foot[1] - 0.6, z: foot[2], turnY: 0.9 }),
          )
        : []),
      ...chain([foot, [turn * 5, RING_Y - 3, loop[2]]], { link: 4.6, wire: 0.55, seed: 4 + turn }, detail),
    ];
  });
  return [
    ...moveParts(
      [ring({ radius: 5.6, wire: 0.95 }, { ...detail, count: (a, b) => detail.count(a + 4, b * 1.7) })],
      place({ y: RING_Y, z: -0.7 }),
    ),
    ...chains,
  ];
}

/** The plates of one wing, the three strings between each and the next, and the bells at its end. */
function hangWing(wing: readonly Plaque[], which: number, detail: Detail): Part[] {
  const [first] = wing;
  if (!first) return [];
  const x = first.at[0];
  const above = [{ outline: HEAD.map(([u, v]): Vec2 => [u - x, v]), at: [x, HEAD_Y] as Vec2 }, ...wing];
  return above.flatMap((upper, index) => {
    const lower = wing[index];
    const gaps = [-8.4, 0, 8.4];
    const made = gaps.flatMap((gap, string) => {
      const top: Vec3 = [x + gap, upper.at[1] + lowestAt(upper.outline, gap + 0.01) + 0.6, -0.65];
      const seed = which * 31 + index * 7 + string;
      const foot = lower
        ? lower.at[1] -
          lowestAt(
            lower.outline.map(([u, v]): Vec2 => [u, -v]),
            gap + 0.01,
          ) -
          0.6
        : top[1] - (which === 1 ? 37 : 33) - (string === 1 ? 5 : 0);
      const colours = STRINGS[(string + index) % STRINGS.length] ?? STRINGS[0] ?? [];
      return [
        ...eyes([top, [top[0], foot, top[2]]], Boolean(lower), detail),
        ...beadString(
          [top[0], top[1] - 1.2, top[2]],
          [top[0], foot + 1.2, top[2]],
          { colours, radius: 2.05, seed },
          detail,
        ),
        ...(lower
          ? []
          : moveParts(endBell(detail), place({ x: top[0], y: foot + 1, z: top[2], turnY: seed * 1.7 }))),
      ];
    });
    return [...made, ...(lower ? plaque(lower, detail) : [])];
  });
}

/** Loops soldered to the edges of the plates. */
const eyes = ([top, foot]: readonly [Vec3, Vec3], isPlate: boolean, detail: Detail): Part[] =>
  detail.isFine
    ? times(isPlate ? 2 : 1, (index) => {
        const [x, y, z] = index ? foot : top;
        return moveParts(
          [ring({ radius: 1.1, wire: 0.36 }, coarser(detail, 0.6))],
          place({ x, y: y + (index ? 0.7 : -0.7), z, turnY: Math.PI / 2 }),
        );
      }).flat()
    : [];

/** From afar a ball stands for a bell. */
const endBell = (detail: Detail): Part[] =>
  detail.isFine
    ? bell(BELL, coarser(detail, 0.7))
    : moveParts([bead(BELL, detail)], place({ y: -BELL * 1.6 }));
