import type { Vec2 } from '#kit';
import { areaOf, circle, item, pierced, refineMesh, resample2, solids, spiral, times } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { part } from '../part';

/** A closed outline in the plane, either way round. */
export type Cut = readonly Vec2[];

export interface FretworkStyle {
  readonly thickness: number;
  /** Height of the front face. */
  readonly front?: number;
  readonly material?: MaterialName;
  /** Longest edge of the faces, for work that is bent afterwards. */
  readonly bend?: number;
}

/** Openwork (shabaka): sheet out of which all has been sawn but the `solid` shapes, less the `holes`, edges bevelled. */
export function fretwork(
  solid: readonly Cut[],
  holes: readonly Cut[],
  style: FretworkStyle,
  detail: Detail,
): Part[] {
  const { thickness, front = 0, material = 'silver', bend } = style;
  const bevel = Math.min(0.16, thickness * 0.2);
  const [high, low] = [front, front - thickness];
  const loops = loopsOf(solid, holes, detail.isFine ? detail.size(0.07, 0.02) : 0.32);
  const levels = [
    [0, low],
    [0, high - bevel],
    [bevel, high],
  ] as const;
  const whole = pierced(loops, detail.isFine ? levels : levels.filter((_, index) => index !== 1));
  return [part(material, bend ? refineMesh(whole, bend) : whole, 28)];
}

/** A hole far away from everything: the library wants one at least. */
const NOTHING: Cut = [
  [9e3, 9e3],
  [9001, 9e3],
  [9001, 9001],
];

/** The outlines of what is left: anticlockwise about metal, clockwise about holes. */
function loopsOf(solid: readonly Cut[], holes: readonly Cut[], tolerance: number): Vec2[][] {
  const { CrossSection } = solids;
  const section = (cuts: readonly Cut[]) =>
    new CrossSection(
      cuts.map((cut) =>
        (areaOf(cut) < 0 ? [...cut].reverse() : cut).map(([x, y]): [number, number] => [x, y]),
      ),
      'NonZero',
    );
  const metal = section(solid);
  const air = section(holes.length ? holes : [NOTHING]);
  const left = metal.subtract(air);
  const plain = left.simplify(tolerance);
  const loops = plain.toPolygons().map((loop) => loop.map(([x, y]): Vec2 => [x, y]));
  for (const each of [metal, air, left, plain]) each.delete();
  // What is smaller than the saw is not sawn out.
  return loops.filter((loop) => Math.abs(areaOf(loop)) > SMALLEST);
}

/** Square millimetres. */
const SMALLEST = 0.09;

/** A line as a shape: a strip with round ends whose width follows the share of the way, 1 for the whole width. */
export function strip(
  line: readonly Vec2[],
  width: number,
  detail: Detail,
  share: (t: number) => number = () => 1,
): Cut {
  const path = resample2(line, detail.isFine ? Math.max(0.5, width * 0.45) : Math.max(1.4, width));
  const last = path.length - 1;
  const side = (which: number): Vec2[] =>
    path.map(([x, y], index) => {
      const [before, after] = [item(path, Math.max(0, index - 1)), item(path, Math.min(last, index + 1))];
      const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
      const reach = ((width / 2) * which * share(index / last)) / (Math.hypot(dx, dy) || 1);
      return [x + dy * reach, y - dx * reach];
    });
  const past = (end: Vec2, before: Vec2, t: number): Vec2 => {
    const size = Math.hypot(end[0] - before[0], end[1] - before[1]) || 1;
    const reach = ((width / 2) * share(t)) / size;
    return [end[0] + (end[0] - before[0]) * reach, end[1] + (end[1] - before[1]) * reach];
  };
  return [
    past(item(path, 0), item(path, 1), 0),
    ...side(1),
    past(item(path, last), item(path, last - 1), 1),
    ...side(-1).reverse(),
  ];
}

/** A pointed leaf as a shape, growing from a point along `heading`, its back bent to one side by `bow`. */
export function leafCut([x, y]: Vec2, heading: number, length: number, width: number, bow = 0): Cut {
  const steps = 6;
  const at = (t: number, side: number): Vec2 => {
    const across =
      side * (width / 2) * Math.sin(Math.PI * t ** 0.75) + bow * length * Math.sin(Math.PI * t * 0.5) ** 2;
    const [cos, sin] = [Math.cos(heading), Math.sin(heading)];
    return [x + t * length * cos - across * sin, y + t * length * sin + across * cos];
  };
  return [
    ...times(steps + 1, (index) => at(index / steps, -1)),
    ...times(steps - 1, (index) => at(1 - (index + 1) / steps, 1)),
  ];
}

/** A line that leaves a point along `heading` and curls up to its left (`side` 1) or right (−1). */
export function curl([x, y]: Vec2, heading: number, size: number, side: number, turns = 1.25): Vec2[] {
  const middle: Vec2 = [x - side * size * Math.sin(heading), y + side * size * Math.cos(heading)];
  return spiral(middle, [size, size * 0.24], heading - (side * Math.PI) / 2, side * turns, 22);
}

export const discCut = ([x, y]: Vec2, radius: number, count = 20): Cut =>
  circle(radius, count).map(([u, v]): Vec2 => [x + u, y + v]);
