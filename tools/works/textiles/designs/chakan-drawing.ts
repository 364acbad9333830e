import { createRandom } from '../paint/noise';
import { leaf, type Point } from '../shape/curl';
import { place } from './horns';
import { disc, filled, line, mirrored, outlined, petals, scalloped, sprig, tulip } from './motifs';

/**
 * The drawing of the chakan in millimetres. A thread has three labels: its own for satin stitch, `ROUND` more where
 * stitches stand about a flower's middle, `ROW` more where it goes in a line of chain.
 */

export const [RED, MAGENTA, YELLOW, GREEN, VIOLET, BLACK, ORANGE, BLUE, LEAF] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
export const [ROUND, ROW] = [10, 20];
export const [W, H] = [1300, 1900];

type Rings = readonly [outer: number, second: number, third: number, heart: number];

/** A flower of rings of stitches about a heart, with teeth round it: the sun among the flowers. */
function flower(r: number, [outer, second, third, heart]: Rings, teeth: number): string {
  const ringOf = (reach: number, fill: number, lobes: number) =>
    outlined(scalloped(r * reach, lobes, 0.09), fill + ROUND, BLACK + ROW, r > 60 ? 3.4 : 1.8);
  return (
    petals({ count: teeth, from: r * 0.86, to: r * 1.17, width: r * 0.19, fill: outer }) +
    ringOf(0.96, outer, teeth) +
    ringOf(0.74, second, teeth) +
    ringOf(0.54, third, Math.round(teeth * 0.6)) +
    petals({ count: 8, from: r * 0.16, to: r * 0.46, width: r * 0.15, fill: heart, turn: 0.2 }) +
    disc(r * 0.2, BLACK + ROW) +
    disc(r * 0.16, outer + ROUND) +
    disc(r * 0.06, YELLOW)
  );
}

/** A half-open flower that grows to the right: petals fanned over a cup. */
function bud(size: number, outer: number, inner: number): string {
  const fan = [-0.95, -0.5, 0, 0.5, 0.95].map((turn, k) =>
    outlined(
      leaf([size * 0.1, 0], turn, size * (1 - 0.18 * Math.abs(turn)), size * 0.32),
      k % 2 === 0 ? outer : inner,
      BLACK + ROW,
      3,
    ),
  );
  return fan.join('') + outlined(leaf([-size * 0.08, 0], 0, size * 0.46, size * 0.36), GREEN, BLACK + ROW, 3);
}

interface Bouquet {
  readonly height: number;
  readonly radius: number;
  readonly rings: Rings;
  readonly buds: readonly [number, number];
  readonly seed: number;
}

/** A bush of flowers that grows up from the origin: one great flower, two buds, two tulips. */
function bouquet({ height, radius, rings, buds, seed }: Bouquet): string {
  const random = createRandom(seed);
  const stray = (amount: number) => (random() - 0.5) * amount;
  const bough = (side: number, length: number, bend: number, head: string) =>
    sprig({
      at: [side * 3, -height * 0.06 - random() * 12],
      heading: -Math.PI / 2 + side * (0.4 + stray(0.14)),
      length: length * (1 + stray(0.1)),
      from: side * 0.001,
      to: side * bend,
      stem: GREEN + ROW,
      stemWidth: 6.4,
      leaves: [LEAF, GREEN, LEAF],
      count: 5,
      leaf: height * 0.13,
      head,
    });
  const [first, second] = buds;
  return (
    bough(1, height * 0.42, 0.0085, bud(height * 0.17, first, second)) +
    bough(-1, height * 0.44, 0.008, bud(height * 0.17, second, first)) +
    bough(1, height * 0.62, 0.0006, tulip(height * 0.16, first, ORANGE)) +
    bough(-1, height * 0.58, 0.001, tulip(height * 0.16, second, YELLOW)) +
    sprig({
      at: [0, 0],
      heading: -Math.PI / 2 + stray(0.1),
      length: height * 0.72,
      from: stray(0.001),
      to: stray(0.001),
      stem: GREEN + ROW,
      stemWidth: 8,
      leaves: [LEAF, GREEN],
      count: 6,
      leaf: height * 0.15,
    }) +
    place(flower(radius, rings, 16), stray(8), -height * 0.78, stray(20)) +
    mirrored(filled(leaf([2, -4], -0.25, height * 0.15, height * 0.06, -0.6), LEAF))
  );
}

/** A small shoot with one tulip, for the gaps. */
function shoot(size: number, k: number): string {
  const colour = [MAGENTA, RED, BLUE, VIOLET][k % 4] as number;
  return sprig({
    at: [0, size * 0.4],
    heading: -Math.PI / 2 - 0.15,
    length: size * 0.6,
    from: 0.002,
    to: 0.003,
    stem: GREEN + ROW,
    stemWidth: 5,
    leaves: [LEAF, GREEN],
    count: 4,
    leaf: size * 0.3,
    head: tulip(size * 0.42, colour, k % 2 ? YELLOW : ORANGE),
  });
}

/** A star of eight rays. */
const star = (r: number, fill: number): string =>
  petals({ count: 8, from: 2, to: r, width: r * 0.4, fill }) + disc(r * 0.2, YELLOW);

/** A new moon. */
function moon(r: number, fill: number): string {
  const points: Point[] = [];
  for (let k = 0; k <= 30; k++) {
    const angle = 0.7 + (k / 30) * (2 * Math.PI - 1.4);
    points.push([Math.cos(angle) * r, Math.sin(angle) * r]);
  }
  for (let k = 30; k >= 0; k--) {
    const angle = 0.92 + (k / 30) * (2 * Math.PI - 1.84);
    points.push([Math.cos(angle) * r * 0.8 + r * 0.26, Math.sin(angle) * r * 0.8]);
  }
  return outlined(points, fill, BLACK + ROW, 3);
}

function field(): string {
  const bushes: readonly (readonly [number, number, Bouquet])[] = [
    [
      650,
      1716,
      { height: 560, radius: 118, rings: [RED, YELLOW, MAGENTA, ORANGE], buds: [MAGENTA, VIOLET], seed: 3 },
    ],
    [
      334,
      1700,
      { height: 400, radius: 84, rings: [MAGENTA, ORANGE, YELLOW, RED], buds: [RED, BLUE], seed: 5 },
    ],
    [
      966,
      1704,
      { height: 404, radius: 84, rings: [VIOLET, YELLOW, RED, ORANGE], buds: [RED, MAGENTA], seed: 8 },
    ],
    [
      352,
      1196,
      { height: 424, radius: 90, rings: [BLUE, YELLOW, RED, ORANGE], buds: [RED, MAGENTA], seed: 13 },
    ],
    [
      948,
      1192,
      { height: 428, radius: 90, rings: [RED, ORANGE, YELLOW, MAGENTA], buds: [VIOLET, RED], seed: 21 },
    ],
    [
      352,
      626,
      { height: 390, radius: 86, rings: [MAGENTA, YELLOW, VIOLET, ORANGE], buds: [RED, VIOLET], seed: 34 },
    ],
    [
      950,
      632,
      { height: 394, radius: 86, rings: [BLUE, YELLOW, MAGENTA, RED], buds: [MAGENTA, RED], seed: 55 },
    ],
  ];
  return (
    bushes.map(([x, y, bush]) => place(bouquet(bush), x, y)).join('') +
    place(flower(140, [RED, YELLOW, VIOLET, ORANGE], 24), 650, 836) +
    place(flower(92, [MAGENTA, YELLOW, RED, ORANGE], 18), 650, 486) +
    place(moon(46, YELLOW), 650, 292, 35) +
    [
      [650, 1060, 120],
      [500, 1330, 118],
      [800, 1336, 120],
      [512, 560, 110],
      [790, 556, 112],
      [500, 960, 100],
      [802, 964, 100],
    ]
      .map(([x, y, size], k) => place(shoot(size as number, k), x as number, y as number, (k % 3) * 9 - 9))
      .join('') +
    [
      [476, 690, RED],
      [826, 686, VIOLET],
      [484, 330, VIOLET],
      [818, 334, RED],
      [508, 1240, MAGENTA],
      [790, 1244, BLUE],
    ]
      .map(([x, y, fill]) => place(star(24, fill as number), x as number, y as number, 11))
      .join('')
  );
}

/** One side of the border along x: a waving stem with flowers in its bends and almonds between. */
function borderSide(length: number, count: number): string {
  const step = length / count;
  const wave: Point[] = Array.from({ length: Math.round(length / 4) + 1 }, (_, k): Point => {
    const x = k * 4;
    return [x, 30 * Math.sin((x / step) * Math.PI)];
  });
  const parts = [line(wave, 6.4, GREEN + ROW)];
  const kinds: readonly Rings[] = [
    [RED, YELLOW, MAGENTA, ORANGE],
    [MAGENTA, YELLOW, VIOLET, ORANGE],
    [VIOLET, ORANGE, YELLOW, RED],
    [BLUE, YELLOW, RED, ORANGE],
  ];
  for (let k = 0; k < count; k++) {
    const side = k % 2 === 0 ? 1 : -1;
    const x = (k + 0.5) * step;
    parts.push(place(flower(40, kinds[(k * 3) % 4] as Rings, 11), x, -side * 12, k * 17));
    for (const turn of [-1, 1])
      parts.push(
        outlined(
          leaf([x + turn * 50, side * 2], (side * Math.PI) / 2 - turn * 0.6, 44, 19),
          k % 2 ? LEAF : GREEN,
          BLACK + ROW,
          2.6,
        ),
      );
  }
  return parts.join('');
}

/** The whole drawing. */
export function chakanDrawing(): string {
  const middle = 96;
  const inner = 178;
  const corner = flower(58, [RED, YELLOW, BLUE, ORANGE], 14);
  const rails = [inner, 24].map((inset, k) => {
    const points: Point[] = [
      [inset, inset],
      [W - inset, inset],
      [W - inset, H - inset],
      [inset, H - inset],
      [inset, inset],
    ];
    return line(points, k ? 9 : 5.5, (k ? MAGENTA : VIOLET) + ROW);
  });
  return (
    field() +
    rails.join('') +
    place(borderSide(W - 340, 8), 170, middle) +
    place(borderSide(W - 340, 8), W - 170, H - middle, 180) +
    place(borderSide(H - 340, 13), W - middle, 170, 90) +
    place(borderSide(H - 340, 13), middle, H - 170, -90) +
    [
      [middle, middle],
      [W - middle, middle],
      [middle, H - middle],
      [W - middle, H - middle],
    ]
      .map(([x, y]) => place(corner, x as number, y as number))
      .join('')
  );
}
