import { at, type ChartMesh, type Point, unit } from './chart-mesh';
import type { Facing } from './orient';
import { addGrid, addPolygon, LEVEL } from './shapes';

/** A round bar between two points whose radius may change; open at the ends. */
export function addTube(
  mesh: ChartMesh,
  ends: readonly [Point, Point],
  radii: readonly [number, number],
  sides: number,
  material: string,
): void {
  const [from, to] = ends;
  const start = ringAround(from, to, radii[0], sides + 1, sides);
  const end = ringAround(to, from, radii[1], sides + 1, sides, true);
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2];
  const rows = start.map((point, i) => [point, at(end, i)]);
  addGrid(mesh, rows, { material, density: 1, facing: { away: middle } });
}

/** A round plate around `centre`, square to the line to `axis`. */
export function addDisc(
  mesh: ChartMesh,
  centre: Point,
  axis: Point,
  radius: number,
  sides: number,
  surface: { readonly material: string; readonly facing: Facing },
): void {
  addPolygon(mesh, ringAround(centre, axis, radius, sides, sides), LEVEL, { ...surface, density: 1 });
}

/** Points on a circle square to the line from its centre to another point. */
function ringAround(
  centre: Point,
  axis: Point,
  radius: number,
  count: number,
  sides: number,
  reversed = false,
): Point[] {
  const sign = reversed ? -1 : 1;
  const along = unit([
    sign * (axis[0] - centre[0]),
    sign * (axis[1] - centre[1]),
    sign * (axis[2] - centre[2]),
  ]);
  const side = unit(Math.abs(along[2]) < 0.99 ? cross(along, [0, 0, 1]) : cross(along, [1, 0, 0]));
  const other = cross(along, side);
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / sides;
    const [a, b] = [radius * Math.cos(angle), radius * Math.sin(angle)];
    return [
      centre[0] + side[0] * a + other[0] * b,
      centre[1] + side[1] * a + other[1] * b,
      centre[2] + side[2] * a + other[2] * b,
    ];
  });
}

const cross = (a: Point, b: Point): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
