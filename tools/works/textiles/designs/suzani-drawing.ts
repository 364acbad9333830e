import { ink } from '../paint/labels';
import { curl, leaf, type Point, pathData, ribbon } from '../shape/curl';
import { place, shape } from './horns';

/** The suzani's drawing, in millimetres, as areas of thread. */

export const [COTTON, CRIMSON, DARK, GREEN, OCHRE, ROSE, BLUE] = [0, 1, 2, 3, 4, 5, 6];
export const [W, H] = [1300, 1900];

const disc = (r: number, fill: number) => `<circle r="${r.toFixed(1)}" fill="${ink(fill)}"/>`;

function scalloped(r: number, lobes: number, depth: number, fill: number): string {
  const points: Point[] = [];
  for (let k = 0; k < lobes * 14; k++) {
    const angle = (2 * Math.PI * k) / (lobes * 14);
    const reach = r * (1 - depth + depth * Math.abs(Math.sin((angle * lobes) / 2)));
    points.push([Math.cos(angle) * reach, Math.sin(angle) * reach]);
  }
  return shape(pathData(points), ink(fill));
}

function petals(count: number, from: number, to: number, width: number, fill: number): string {
  return Array.from({ length: count }, (_, k) => {
    const angle = (2 * Math.PI * k) / count;
    const base: Point = [Math.cos(angle) * from, Math.sin(angle) * from];
    return shape(pathData(leaf(base, angle, to - from, width)), ink(fill));
  }).join('');
}

/** A rosette: rings of crimson and dark thread about a flower, in a wreath of sickle leaves. */
export function rosette(r: number, outer: number, inner: number): string {
  const count = Math.round(r / 8.5 + 6);
  const wreath = Array.from({ length: count }, (_, k) => {
    const angle = (2 * Math.PI * k) / count;
    const base: Point = [Math.cos(angle) * r * 0.8, Math.sin(angle) * r * 0.8];
    return shape(pathData(leaf(base, angle + 0.75, r * 0.21 + 10, r * 0.05 + 8, -0.9)), ink(GREEN));
  }).join('');
  const lobes = Math.max(10, Math.round(r / 12));
  return (
    wreath +
    disc(r * 0.815, GREEN) +
    disc(r * 0.79, COTTON) +
    scalloped(r * 0.765, lobes, 0.08, outer) +
    disc(r * 0.56, COTTON) +
    disc(r * 0.535, DARK) +
    disc(r * 0.47, inner) +
    petals(8, r * 0.13, r * 0.45, r * 0.15, COTTON) +
    petals(8, r * 0.15, r * 0.43, r * 0.11, r > 120 ? OCHRE : ROSE) +
    disc(r * 0.16, COTTON) +
    disc(r * 0.135, DARK) +
    disc(r * 0.065, OCHRE)
  );
}

/** A tulip on the end of a stem that arrives with `heading`. */
function tulip(at: Point, heading: number, size: number): string {
  const content =
    shape(pathData(leaf([0, 0], -0.55, size, size * 0.34, 0.5)), ink(CRIMSON)) +
    shape(pathData(leaf([0, 0], 0.55, size, size * 0.34, -0.5)), ink(CRIMSON)) +
    shape(pathData(leaf([size * 0.1, 0], 0, size * 0.95, size * 0.3)), ink(ROSE));
  return place(content, at[0], at[1], (heading * 180) / Math.PI);
}

export interface Spray {
  readonly at: Point;
  readonly heading: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
  readonly leaves: number;
  readonly leaf: number;
}

/** A vine: a stem of changing bend, leaves by turns on both sides, and a tulip at its end. */
export function spray({ at, heading, length, from, to, leaves, leaf: size }: Spray): string {
  const line = curl(at, heading, [[length, from, to]]);
  const stem = shape(pathData(ribbon(line, (t) => 3.9 - 0.8 * t)), ink(DARK));
  const parts: string[] = [];
  for (let k = 0; k < leaves; k++) {
    const index = Math.round(((k + 0.6) / (leaves + 0.5)) * (line.length - 1));
    const [x, y] = line[index] as Point;
    const [px, py] = line[Math.max(0, index - 1)] as Point;
    const angle = Math.atan2(y - py, x - px);
    for (const side of k % 3 === 2 ? [-1, 1] : [k % 2 === 0 ? 1 : -1]) {
      const fill = k % 3 === 1 ? BLUE : GREEN;
      parts.push(
        shape(pathData(leaf([x, y], angle + side * 0.8, size, size * 0.42, -side * 0.7)), ink(fill)),
      );
    }
  }
  parts.push(stem);
  const [ex, ey] = line[line.length - 1] as Point;
  const [bx, by] = line[line.length - 4] as Point;
  parts.push(tulip([ex, ey], Math.atan2(ey - by, ex - bx), size * 1.25));
  return parts.join('');
}

/** Content drawn for the lower right quarter, mirrored into all four about the middle. */
function fourfold(content: string): string {
  return [
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, -1],
  ]
    .map(([sx, sy]) => place(content, W / 2, H / 2, 0, sx, sy))
    .join('');
}

function fieldDrawing(): string {
  const sprays: readonly Spray[] = [
    { at: [14, 300], heading: 0.3, length: 310, from: -0.001, to: -0.005, leaves: 8, leaf: 42 },
    { at: [398, 50], heading: 1.5, length: 190, from: 0.001, to: 0.0034, leaves: 5, leaf: 40 },
    { at: [44, 628], heading: 0.75, length: 150, from: 0.001, to: -0.0105, leaves: 4, leaf: 36 },
    { at: [40, 590], heading: -0.75, length: 46, from: 0.004, to: 0.012, leaves: 1, leaf: 28 },
  ];
  const bud = [-0.5, 0.5, 2.64, 3.64]
    .map((angle) => shape(pathData(leaf([0, 0], angle, 44, 19, 0.3)), ink(GREEN)))
    .join('')
    .concat(disc(15, DARK), disc(9, OCHRE));
  const corner = [-0.75, 0, 0.75]
    .map((turn) => shape(pathData(leaf([0, 0], -2.36 + turn, 52 - 10 * Math.abs(turn), 21)), ink(GREEN)))
    .join('')
    .concat(disc(14, CRIMSON), disc(7, OCHRE));
  return (
    fourfold(sprays.map(spray).join('')) +
    fourfold(place(corner, 402, 702)) +
    fourfold(place(rosette(176, CRIMSON, ROSE), 246, 510)) +
    place(bud, W / 2, H / 2 - 304) +
    place(bud, W / 2, H / 2 + 304) +
    place(rosette(62, CRIMSON, ROSE), W / 2, H / 2 - 610) +
    place(rosette(62, CRIMSON, ROSE), W / 2, H / 2 + 610) +
    place(rosette(268, CRIMSON, CRIMSON), W / 2, H / 2) +
    place(rosette(92, ROSE, CRIMSON), W / 2, H / 2 - 420) +
    place(rosette(92, ROSE, CRIMSON), W / 2, H / 2 + 420) +
    place(rosette(84, ROSE, CRIMSON), W / 2 - 352, H / 2) +
    place(rosette(84, ROSE, CRIMSON), W / 2 + 352, H / 2)
  );
}

/** One side of the border, `count` roundels about its middle, with leaves and buds between them. */
function borderSide(length: number, count: number): string {
  const step = length / count;
  const parts: string[] = [];
  for (let k = 0; k < count; k++) {
    const x = -length / 2 + (k + 0.5) * step;
    parts.push(place(rosette(70, k % 2 === 0 ? CRIMSON : ROSE, k % 2 === 0 ? ROSE : CRIMSON), x, 0));
  }
  for (let k = 0; k <= count; k++) {
    const x = -length / 2 + k * step;
    for (const side of [-1, 1]) {
      parts.push(
        shape(pathData(leaf([x, side * 12], (side * Math.PI) / 2 - 0.25, 62, 24, side * 0.5)), ink(GREEN)),
      );
      parts.push(
        shape(pathData(leaf([x - 6, side * 20], (side * Math.PI) / 2 + 0.9, 34, 15, side * 0.4)), ink(BLUE)),
      );
    }
    parts.push(place(disc(13, DARK) + disc(8, OCHRE), x, 0));
  }
  return parts.join('');
}

/** The thin vine that parts the border from the field. */
function guardVine(length: number, waves: number): string {
  const points: Point[] = [];
  for (let k = 0; k <= waves * 24; k++) {
    const t = k / (waves * 24);
    points.push([(t - 0.5) * length, 6 * Math.sin(t * waves * 2 * Math.PI)]);
  }
  const parts = [shape(pathData(ribbon(points, () => 2.6)), ink(DARK))];
  for (let k = 0; k < waves * 2; k++) {
    const x = ((k + 0.5) / (waves * 2) - 0.5) * length;
    const side = k % 2 === 0 ? 1 : -1;
    parts.push(
      shape(
        pathData(leaf([x - 6, side * 3], -side * 0.5, 22, 10, side * 0.4)),
        ink(k % 4 < 2 ? CRIMSON : GREEN),
      ),
    );
  }
  return parts.join('');
}

/** The whole drawing. */
export function suzaniDrawing(): string {
  const middle = 110;
  const guard = 208;
  const corner = rosette(84, CRIMSON, ROSE);
  return (
    fieldDrawing() +
    place(borderSide(W - 400, 5), W / 2, middle) +
    place(borderSide(W - 400, 5), W / 2, H - middle, 180) +
    place(borderSide(H - 400, 9), W - middle, H / 2, 90) +
    place(borderSide(H - 400, 9), middle, H / 2, -90) +
    [
      [middle, middle],
      [W - middle, middle],
      [middle, H - middle],
      [W - middle, H - middle],
    ]
      .map(([x, y]) => place(corner, x as number, y as number))
      .join('') +
    place(guardVine(W - 2 * guard, 14), W / 2, guard) +
    place(guardVine(W - 2 * guard, 14), W / 2, H - guard) +
    place(guardVine(H - 2 * guard, 24), W - guard, H / 2, 90) +
    place(guardVine(H - 2 * guard, 24), guard, H / 2, -90)
  );
}
