import { ink } from '../paint/labels';
import { createRandom } from '../paint/noise';
import type { Point } from '../shape/curl';
import { place } from './horns';
import { disc, filled, line, mirrored, outlined } from './motifs';

/** The drawing of the keshde in millimetres: straight-sided plants and horns, as a counted stitch leads them. */

export const [RED, YELLOW, WHITE, GREEN, SKY, ROSE, DARK, BAND] = [1, 2, 3, 4, 5, 6, 7, 8];
export const [W, H] = [1250, 1840];

/** A tulip with cut petals that stands on the origin and opens upwards. */
const tulipShape = (size: number): Point[] => {
  const half: Point[] = [
    [0, 0],
    [0.3, -0.16],
    [0.46, -0.5],
    [0.5, -0.92],
    [0.27, -0.62],
    [0.13, -0.6],
    [0, -1.04],
  ];
  const left = half.slice(1, -1).reverse();
  return [...half, ...left.map(([x, y]): Point => [-x, y])].map(([x, y]): Point => [x * size, y * size]);
};

function tulip(size: number, outer: number, inner: number): string {
  return (
    outlined(tulipShape(size), outer, WHITE, 4.4) +
    place(filled(tulipShape(size * 0.56), inner), 0, -size * 0.14) +
    disc(size * 0.075, DARK, 0, -size * 0.3)
  );
}

/** A pair of hooked horns, drawn straight-sided, that grow out of a stem at the origin. */
function hooks(size: number, fill: number, width: number): string {
  const arm: Point[] = [
    [0, 0],
    [size * 0.5, -size * 0.42],
    [size * 0.86, -size * 0.42],
    [size * 0.98, -size * 0.12],
    [size * 0.78, size * 0.08],
    [size * 0.6, -size * 0.08],
  ];
  return mirrored(line(arm, width, fill));
}

const leafPair = (size: number, fill: number): string =>
  mirrored(
    filled(
      [
        [3, 0],
        [size * 0.34, -size * 0.44],
        [size, -size * 0.62],
        [size * 0.62, -size * 0.1],
      ],
      fill,
    ),
  );

interface Plant {
  readonly outer: number;
  readonly inner: number;
  readonly horn: number;
  readonly leaf: number;
}

/** One plant of the field: stem, leaves, two pairs of horns, a great tulip and two buds. */
function plant(size: number, { outer, inner, horn, leaf }: Plant): string {
  const bud = place(tulip(size * 0.17, inner, outer), size * 0.25, -size * 0.4, 38);
  return (
    line(
      [
        [0, 0],
        [0, -size * 0.66],
      ],
      8,
      YELLOW,
    ) +
    place(hooks(size * 0.27, horn, 8), 0, -size * 0.1) +
    mirrored(
      line(
        [
          [0, -size * 0.22],
          [size * 0.25, -size * 0.4],
        ],
        6,
        YELLOW,
      ) + bud,
    ) +
    place(leafPair(size * 0.2, leaf), 0, -size * 0.34) +
    place(hooks(size * 0.2, horn, 7), 0, -size * 0.5) +
    place(tulip(size * 0.36, outer, inner), 0, -size * 0.62) +
    outlined(
      [
        [0, -size * 0.06],
        [size * 0.09, 0],
        [0, size * 0.06],
        [-size * 0.09, 0],
      ],
      horn,
      WHITE,
      3.6,
    )
  );
}

const PLANTS: readonly Plant[] = [
  { outer: RED, inner: YELLOW, horn: RED, leaf: GREEN },
  { outer: YELLOW, inner: RED, horn: SKY, leaf: GREEN },
  { outer: ROSE, inner: WHITE, horn: RED, leaf: SKY },
  { outer: RED, inner: SKY, horn: YELLOW, leaf: GREEN },
];

const square45 = (reach: number): Point[] => [
  [0, -reach],
  [reach, 0],
  [0, reach],
  [-reach, 0],
];

/** Breadth of the border. */
export const EDGE = 188;

/** The field: plants in rows that stand in each other's gaps. */
function field(): string {
  const random = createRandom(915);
  const parts: string[] = [];
  const [pitchX, pitchY, size] = [222, 232, 258];
  for (let row = 0; row < 6; row++) {
    const shifted = row % 2 === 1;
    const count = shifted ? 3 : 4;
    for (let k = 0; k < count; k++) {
      const x = W / 2 + (k - (count - 1) / 2) * pitchX + 4 * (random() - 0.5);
      const y = EDGE + 274 + row * pitchY + 5 * (random() - 0.5);
      // The same order of colours runs slantwise, and here and there the maker changed her mind.
      const own = random() < 0.12 ? 2 : (k + row * 2 + (shifted ? 1 : 0)) % PLANTS.length;
      parts.push(
        place(plant(size * (0.96 + 0.06 * random()), PLANTS[own] as Plant), x, y, 3 * (random() - 0.5)),
      );
    }
    if (shifted)
      for (const side of [-1, 1])
        parts.push(
          place(tulip(66, SKY, WHITE), W / 2 + side * pitchX * 1.74, EDGE + 210 + row * pitchY, side * -8),
        );
  }
  // Crumbs of thread in what gaps are left.
  for (let row = 0; row < 6; row++)
    for (let k = 0; k < 5; k++) {
      const x = W / 2 + (k - 2 + (row % 2 ? 0.5 : 0)) * pitchX + 6 * (random() - 0.5);
      if (Math.abs(x - W / 2) > W / 2 - EDGE - 40) continue;
      const y = EDGE + 236 + row * pitchY + 6 * (random() - 0.5);
      const crumb = place(filled(square45(13), [YELLOW, ROSE, SKY][(k + row) % 3] as number), x, y);
      parts.push(crumb, disc(4.5, WHITE, x, y - 26), disc(4.5, WHITE, x, y + 26));
    }
  return parts.join('');
}

/** A zigzag between two lines. */
function zigzag(length: number, y: number, reach: number, step: number, width: number, fill: number): string {
  const count = Math.round(length / step);
  const points = Array.from(
    { length: count * 2 + 1 },
    (_, k): Point => [(k * length) / (count * 2), y + (k % 2 ? -reach : reach)],
  );
  return line(points, width, fill);
}

/** One side of the border along x, the outside above: bands of zigzag, and horned lozenges on red. */
function borderSide(length: number, count: number): string {
  const step = length / count;
  const parts = [
    `<rect x="0" y="-56" width="${length}" height="112" fill="${ink(BAND)}"/>`,
    zigzag(length, -74, 8, 30, 5.6, YELLOW),
    zigzag(length, 74, 8, 30, 5.6, SKY),
    line(
      [
        [0, -57],
        [length, -57],
      ],
      5.6,
      WHITE,
    ),
    line(
      [
        [0, 57],
        [length, 57],
      ],
      5.6,
      WHITE,
    ),
  ];
  for (let k = 0; k < count; k++) {
    const x = (k + 0.5) * step;
    const fill = [YELLOW, ROSE, SKY][k % 3] as number;
    const four = [0, 180].map((angle) => place(hooks(40, WHITE, 6), 0, angle ? 14 : -14, angle)).join('');
    parts.push(
      place(
        four +
          outlined(
            [
              [0, -30],
              [27, 0],
              [0, 30],
              [-27, 0],
            ],
            fill,
            WHITE,
            4.4,
          ) +
          filled(
            [
              [0, -13],
              [12, 0],
              [0, 13],
              [-12, 0],
            ],
            DARK,
          ),
        x,
        0,
      ),
    );
    const small = (y: number, turn: number) => place(tulip(30, GREEN, YELLOW), (k + 1) * step, y, turn);
    if (k < count - 1) parts.push(small(36, 0), small(-36, 180));
  }
  return parts.join('');
}

/** The whole drawing. */
export function keshdeDrawing(): string {
  const middle = 104;
  const inset = middle - 56;
  const corner =
    `<rect x="-56" y="-56" width="112" height="112" fill="${ink(BAND)}"/>` +
    [45, 135, 225, 315].map((angle) => place(tulip(62, YELLOW, RED), 0, 0, angle)).join('') +
    disc(15, WHITE) +
    disc(9, DARK);
  const length = (side: number) => side - 2 * inset - 112;
  const from = inset + 112;
  return (
    field() +
    place(borderSide(length(W), 8), from, middle) +
    place(borderSide(length(W), 8), W - from, H - middle, 180) +
    place(borderSide(length(H), 13), W - middle, from, 90) +
    place(borderSide(length(H), 13), middle, H - from, -90) +
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
