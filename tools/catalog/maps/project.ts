import { type MapBounds, mapHeight, onMap } from '#catalog';

export type Point = readonly [number, number];
/** How wide every map is, in units of its own. A unit is finer than a pixel of most screens that show it. */
export const WIDTH = 1000;

export const heightOf = (bounds: MapBounds): number => Math.round(mapHeight(bounds) * WIDTH);

/** A position in whole units, which keep two neighbours' common border the same line in both. */
export function project(position: readonly number[], bounds: MapBounds): Point {
  const [x, y] = onMap(position, bounds);
  return [Math.round(x * WIDTH), Math.round(y * heightOf(bounds))];
}

type Inside = (point: Point) => boolean;

/** The part of a ring on one side of a line (Sutherland and Hodgman). */
function clipSide(ring: readonly Point[], axis: 0 | 1, at: number, isInside: Inside): Point[] {
  const kept: Point[] = [];
  for (const [index, point] of ring.entries()) {
    const before = ring.at(index - 1) as Point;
    if (isInside(point) !== isInside(before)) {
      const along = (at - before[axis]) / (point[axis] - before[axis]);
      const other = axis === 0 ? 1 : 0;
      const crossing = Math.round(before[other] + along * (point[other] - before[other]));
      kept.push(axis === 0 ? [at, crossing] : [crossing, at]);
    }
    if (isInside(point)) kept.push(point);
  }
  return kept;
}

/** How far outlines run on beyond the frame, so that no border is drawn along it. */
const MARGIN = 8;

/** A ring of the Earth as a path on the map, empty where it does not touch it. */
export function pathOf(ring: readonly (readonly number[])[], bounds: MapBounds): string {
  const height = heightOf(bounds);
  let points: Point[] = ring.map((position) => project(position, bounds));
  points = clipSide(points, 0, -MARGIN, ([x]) => x >= -MARGIN);
  points = clipSide(points, 0, WIDTH + MARGIN, ([x]) => x <= WIDTH + MARGIN);
  points = clipSide(points, 1, -MARGIN, ([, y]) => y >= -MARGIN);
  points = clipSide(points, 1, height + MARGIN, ([, y]) => y <= height + MARGIN);
  const distinct = points.filter(([x, y], index) => {
    const before = points.at(index - 1);
    return before === undefined || before[0] !== x || before[1] !== y;
  });
  if (distinct.length < 3) return '';
  return `M${distinct.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
}
