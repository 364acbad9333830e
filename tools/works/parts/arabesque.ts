import type { Vec2 } from '#kit';
import { areaOf, bezier, item, points, spiral, times } from '../../geometry';
import type { Detail } from '../detail';

/** Flat forms of the Turkmen arabesque, to be joined and cut from sheet. All run anticlockwise. */
type Form = Vec2[];

/** A form drawn from its foot along +x with length 1, put at a place; `side` −1 mirrors it. */
function posed(form: readonly Vec2[], at: Vec2, heading: number, size: number, side = 1): Form {
  const [cos, sin] = [Math.cos(heading) * size, Math.sin(heading) * size];
  const put = form.map(
    ([x, y]): Vec2 => [at[0] + x * cos - side * y * sin, at[1] + x * sin + side * y * cos],
  );
  return areaOf(put) < 0 ? put.reverse() : put;
}

const swelling = (share: number): number => Math.min(1, 0.35 + 4 * Math.min(share, 1 - share));

/** A stem of even sheet along a line, drawn thin at its ends. */
export function ribbon(line: readonly Vec2[], width: number, scale = swelling): Form {
  const sides = [-1, 1].map((side) =>
    line.map(([x, y], index): Vec2 => {
      const before = item(line, Math.max(0, index - 1));
      const after = item(line, Math.min(line.length - 1, index + 1));
      const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
      const reach = ((width / 2) * side * scale(index / (line.length - 1))) / (Math.hypot(dx, dy) || 1);
      return [x - dy * reach, y + dx * reach];
    }),
  );
  return [...item(sides, 0), ...[...item(sides, 1)].reverse()];
}

const ALMOND = bezier(points('0 0, 0.2 -0.3, 0.62 -0.32, 1 0, 0.62 0.32, 0.2 0.3, 0 0'), 7).slice(0, -1);
const SPLIT_LEAF = bezier(
  points(
    '0 0, 0.12 -0.3, 0.6 -0.42, 1 0.14, 0.8 0, 0.66 0, 0.58 0.1, 0.62 0.34, 0.4 0.44, 0.24 0.34, 0.34 0.28, 0.2 0.1, 0 0',
  ),
  6,
).slice(0, -1);
const TULIP = bezier(
  points(
    '0 -0.07, 0.1 -0.3, 0.3 -0.46, 0.92 -0.44, 0.7 -0.3, 0.66 -0.24, 0.66 -0.16, 0.8 -0.12, 0.92 -0.06, 1.08 0, 0.92 0.06, 0.8 0.12, 0.66 0.16, 0.66 0.24, 0.7 0.3, 0.92 0.44, 0.3 0.46, 0.1 0.3, 0 0.07',
  ),
  6,
);

/** A slot to be sawn from a form, in the form's own measure. */
const slot = (at: Vec2, heading: number, size: number, from: number, to: number, across: number): Form => {
  const along = (share: number, side: number): Vec2 => [
    at[0] + (Math.cos(heading) * share - Math.sin(heading) * side) * size,
    at[1] + (Math.sin(heading) * share + Math.cos(heading) * side) * size,
  ];
  return almond(along(from, across), heading, (to - from) * size, 0.62).reverse();
};

export const almond = (at: Vec2, heading: number, size: number, width = 1): Form =>
  posed(
    ALMOND.map(([x, y]): Vec2 => [x, y * width]),
    at,
    heading,
    size,
  );

/** The split leaf of the arabesque: one long lobe that curls to its `side`, one short. */
export const splitLeaf = (at: Vec2, heading: number, size: number, side = 1): Form =>
  posed(SPLIT_LEAF, at, heading, size, side);

/** A tulip of three parts. */
export const tulip = (at: Vec2, heading: number, size: number): Form => posed(TULIP, at, heading, size);

/** An almond with its heart sawn out, and a smaller almond in it. */
export const eye = (at: Vec2, heading: number, size: number, width = 1): Form[] => {
  const within = (share: number): Vec2 => [
    at[0] + Math.cos(heading) * size * share,
    at[1] + Math.sin(heading) * size * share,
  ];
  return [
    almond(at, heading, size, width),
    almond(within(0.2), heading, size * 0.58, width).reverse(),
    almond(within(0.36), heading, size * 0.27, width),
  ];
};

/** A tulip with slots in its cup and in its petals. */
export const openTulip = (at: Vec2, heading: number, size: number): Form[] => [
  tulip(at, heading, size),
  slot(at, heading, size, 0.22, 0.86, 0),
  slot(at, heading, size, 0.3, 0.68, 0.25),
  slot(at, heading, size, 0.3, 0.68, -0.25),
];

/** Petals in a fan over two volutes. */
export function fan(at: Vec2, heading: number, size: number, petals = 5): Form[] {
  const spread = 1.9 / petals;
  const blades = times(petals, (index) => {
    const turn = (index - (petals - 1) / 2) * spread;
    return almond(at, heading + turn, size * (1 - 0.17 * Math.abs(turn)), 1.9 / petals + 0.24);
  });
  const volutes = [1, -1].map((side) => volute(at, heading + side * 2, size * 0.62, side));
  return [...blades, ...volutes];
}

/** A stem that rolls up to its `side`. */
function volute(at: Vec2, heading: number, size: number, side = 1): Form {
  const radius = size * 0.42;
  const middle: Vec2 = [
    at[0] + Math.cos(heading) * size * 0.3 - side * Math.sin(heading) * radius,
    at[1] + Math.sin(heading) * size * 0.3 + side * Math.cos(heading) * radius,
  ];
  const curl = spiral(middle, [radius, radius * 0.3], heading - (side * Math.PI) / 2, side * 0.95, 20);
  return ribbon([at, ...curl], size * 0.2, (share) => 1 - 0.35 * share);
}

export interface VineStyle {
  readonly width: number;
  readonly leaves: number;
  /** Length of a leaf. */
  readonly leaf: number;
  /** What the stem ends in. */
  readonly end?: 'tulip' | 'fan' | 'leaf';
}

/** A stem with split leaves by turns on either side, and a flower at its end; from afar, its main strokes alone. */
export function vine(line: readonly Vec2[], { width, leaves, leaf, end }: VineStyle, detail: Detail): Form[] {
  const bold = detail.isFine ? 1 : 1.45;
  const headingAt = (index: number): number => {
    const before = item(line, Math.max(0, index - 1));
    const after = item(line, Math.min(line.length - 1, index + 1));
    return Math.atan2(after[1] - before[1], after[0] - before[0]);
  };
  const count = detail.isFine ? leaves : Math.floor(leaves * 0.2);
  const grown = times(count, (index) => {
    const at = Math.round(((index + 0.55) / (count + 0.3)) * (line.length - 1));
    const side = index % 2 ? 1 : -1;
    const size = leaf * bold * (1 - (0.25 * index) / count);
    return splitLeaf(item(line, at), headingAt(at) + side * 0.7, size, side);
  });
  const last = line.length - 1;
  const tip = item(line, last);
  const [heading, size] = [headingAt(last), leaf * 1.25];
  const stem = ribbon(line, width * bold);
  if (!detail.isFine) return end ? [stem, ...grown, splitLeaf(tip, heading, size * bold)] : [stem, ...grown];
  if (end === 'fan') return [stem, ...grown, ...fan(tip, heading, size * 0.9)];
  if (end === 'tulip') return [stem, ...grown, tulip(tip, heading, size)];
  return end ? [stem, ...grown, splitLeaf(tip, heading, size)] : [stem, ...grown];
}

/** The outline of a ram's head as Turkmen smiths cut it: a stem, two rolled horns, a brow between them. */
export function ramHead(at: Vec2, heading: number, size: number): Form[] {
  const along = (distance: number): Vec2 => [
    at[0] + Math.cos(heading) * distance,
    at[1] + Math.sin(heading) * distance,
  ];
  const horns = [1, -1].map((side) => {
    const radius = size * 0.3;
    const foot = along(size * 0.42);
    const middle: Vec2 = [
      foot[0] - side * Math.sin(heading) * radius * 1.32,
      foot[1] + side * Math.cos(heading) * radius * 1.32,
    ];
    const start = heading - side * 1.15;
    return ribbon(
      [along(size * 0.12), ...spiral(middle, [radius, radius * 0.32], start, side * 1.02, 26)],
      size * 0.2,
      (share) => 1.15 - 0.5 * share,
    );
  });
  return [
    ribbon([along(-size * 0.3), along(0), along(size * 0.5)], size * 0.34, () => 1),
    almond(along(size * 0.34), heading, size * 0.66, 0.85),
    ...horns,
  ];
}
