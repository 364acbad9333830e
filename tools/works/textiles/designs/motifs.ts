import { ink } from '../paint/labels';
import { curl, leaf, type Point, pathData, ribbon } from '../shape/curl';
import { type Horn, horn, place } from './horns';

/** Motifs that embroiderers of several peoples share, as areas of thread, in millimetres; up the page is −y. */

const DEGREES = 180 / Math.PI;

export const filled = (points: readonly Point[], fill: number): string =>
  `<path d="${pathData(points)}" fill="${ink(fill)}"/>`;

/** A figure with a line of another thread round it. */
export const outlined = (points: readonly Point[], fill: number, edge: number, width = 5): string =>
  `<path d="${pathData(points)}" fill="${ink(fill)}" stroke="${ink(edge)}" stroke-width="${width}" ` +
  `stroke-linejoin="round"/>`;

export const disc = (r: number, fill: number, x = 0, y = 0): string =>
  `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}" fill="${ink(fill)}"/>`;

export const ring = (r: number, width: number, fill: number): string =>
  `<circle r="${r.toFixed(1)}" fill="none" stroke="${ink(fill)}" stroke-width="${width}"/>`;

/** A line of thread. */
export const line = (points: readonly Point[], width: number, fill: number): string =>
  `<path d="${pathData(points).replace('Z', '')}" fill="none" stroke="${ink(fill)}" ` +
  `stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Content and its mirror image. */
export const mirrored = (content: string): string => content + place(content, 0, 0, 0, -1, 1);

/** Two horns from one root, each with a line round it. */
export const horns = (form: Horn, fill: number, edge: number, width = 5): string =>
  mirrored(outlined(horn(form), fill, edge, width));

export interface Petals {
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly fill: number;
  /** First direction and bend of each petal, radians. */
  readonly turn?: number;
  readonly bend?: number;
}

/** Petals about the origin. */
export function petals({ count, from, to, width, fill, turn = 0, bend = 0 }: Petals): string {
  return Array.from({ length: count }, (_, k) => {
    const angle = (2 * Math.PI * k) / count + turn;
    const base: Point = [Math.cos(angle) * from, Math.sin(angle) * from];
    return filled(leaf(base, angle, to - from, width, bend), fill);
  }).join('');
}

/** An outline of lobes about the origin. */
export function scalloped(r: number, lobes: number, depth: number): Point[] {
  return Array.from({ length: lobes * 14 }, (_, k): Point => {
    const angle = (2 * Math.PI * k) / (lobes * 14);
    const reach = r * (1 - depth + depth * Math.abs(Math.sin((angle * lobes) / 2)));
    return [Math.cos(angle) * reach, Math.sin(angle) * reach];
  });
}

export interface Sprig {
  readonly at: Point;
  /** Radians; 0 is right, π/2 down the page. */
  readonly heading: number;
  readonly length: number;
  /** Curvature at the beginning and the end, 1/mm. */
  readonly from: number;
  readonly to: number;
  readonly stem: number;
  readonly stemWidth: number;
  /** Threads that the leaves take by turns, and their number and length. */
  readonly leaves: readonly number[];
  readonly count: number;
  readonly leaf: number;
  /** What stands on the end, drawn growing to the right from the origin. */
  readonly head?: string;
}

/** A bent stem with leaves on both sides and something on its end. */
export function sprig(options: Sprig): string {
  const { count, leaves, leaf: size } = options;
  const path = curl(options.at, options.heading, [[options.length, options.from, options.to]]);
  const last = path.length - 1;
  const headingAt = (index: number) => {
    const [ax, ay] = path[Math.max(0, index - 2)] as Point;
    const [bx, by] = path[Math.min(last, index + 1)] as Point;
    return Math.atan2(by - ay, bx - ax);
  };
  const parts = Array.from({ length: count }, (_, k) => {
    const index = Math.round(((k + 0.7) / (count + 0.4)) * last);
    const side = k % 2 === 0 ? 1 : -1;
    const taper = 1 - (0.35 * k) / count;
    const blade = leaf(
      path[index] as Point,
      headingAt(index) + side * 0.8,
      size * taper,
      size * 0.38,
      -side * 0.6,
    );
    return filled(blade, leaves[k % leaves.length] as number);
  });
  parts.push(
    filled(
      ribbon(path, (t) => (options.stemWidth / 2) * (1.15 - 0.45 * t)),
      options.stem,
    ),
  );
  const [x, y] = path[last] as Point;
  if (options.head) parts.push(place(options.head, x, y, headingAt(last) * DEGREES));
  return parts.join('');
}

/** A tulip that grows to the right: two outer petals, and one between them. */
export function tulip(size: number, outer: number, inner: number): string {
  const petal = (heading: number, length: number, width: number, bend: number, fill: number) =>
    filled(leaf([0, 0], heading, length, width, bend), fill);
  return (
    petal(0, size, size * 0.5, 0, inner) +
    petal(-0.62, size, size * 0.34, 0.75, outer) +
    petal(0.62, size, size * 0.34, -0.75, outer)
  );
}
