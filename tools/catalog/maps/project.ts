export type Point = readonly [number, number];
/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** How wide every map is, in units of its own. A unit is finer than a pixel of most screens that show it. */
export const WIDTH = 1000;

/** Height that gives degrees of both kinds their true length in the middle of the map. */
export function heightOf([west, south, east, north]: Bounds): number {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.round(((north - south) / ((east - west) * shrink)) * WIDTH);
}

/**
 * Longitudes and latitudes spread evenly: pages then set a label on a position by a rule of three. Whole units keep two
 * neighbours' common border the same line in both.
 */
export function project([longitude = 0, latitude = 0]: readonly number[], bounds: Bounds): Point {
  const [west, south, east, north] = bounds;
  return [
    Math.round(((longitude - west) / (east - west)) * WIDTH),
    Math.round(((north - latitude) / (north - south)) * heightOf(bounds)),
  ];
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
export function pathOf(ring: readonly (readonly number[])[], bounds: Bounds): string {
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
