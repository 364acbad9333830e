import { addChart, at, type ChartMesh, type Coordinate, type Point } from './chart-mesh';
import { type Facing, orient, orientOutwards } from './orient';

export interface Surface {
  readonly material: string;
  /** Light-map texels per metre, before the atlas is scaled to fit. */
  readonly density: number;
  readonly facing?: Facing;
}

export interface GridSurface extends Surface {
  /** Breaks the shading at every row, as at the edges of a moulding. */
  readonly hard?: boolean;
  /** TEXCOORD_0 from the point, or from its way along and across the grid, instead of that itself. */
  readonly uv?: (point: Point, way: Coordinate) => Coordinate;
}

/** Rows of points become one rectangular chart, unrolled by mean edge lengths; returns the chart's number. */
export function addGrid(mesh: ChartMesh, rows: readonly (readonly Point[])[], surface: GridSurface): number {
  const first = mesh.faces.length;
  const columns = at(rows, 0).length;
  const along = measureSteps(rows);
  const across = measureSteps(transpose(rows));
  const chart = addChart(mesh, {
    width: at(along, -1 + rows.length),
    height: at(across, columns - 1),
    density: surface.density,
  });
  const addCell = (i: number, j: number, rowStart: readonly [number, number]) => {
    const [low, high] = rowStart;
    const corners = [low + j, high + j, high + j + 1, low + j + 1];
    const local: Coordinate[] = [
      [at(along, i), at(across, j)],
      [at(along, i + 1), at(across, j)],
      [at(along, i + 1), at(across, j + 1)],
      [at(along, i), at(across, j + 1)],
    ];
    const { uv: place } = surface;
    const uv = place ? corners.map((corner, k) => place(at(mesh.vertices, corner), at(local, k))) : local;
    mesh.faces.push({ corners, local, uv, chart, material: surface.material, smooth: true });
  };
  if (surface.hard) {
    for (let i = 0; i + 1 < rows.length; i++) {
      const start = mesh.vertices.length;
      mesh.vertices.push(...at(rows, i), ...at(rows, i + 1));
      for (let j = 0; j + 1 < columns; j++) addCell(i, j, [start, start + columns]);
    }
  } else {
    const start = mesh.vertices.length;
    for (const row of rows) mesh.vertices.push(...row);
    for (let i = 0; i + 1 < rows.length; i++) {
      for (let j = 0; j + 1 < columns; j++) addCell(i, j, [start + i * columns, start + (i + 1) * columns]);
    }
  }
  if (surface.facing) orient(mesh, first, surface.facing);
  return chart;
}

/** The four corners in order around. */
export function addQuad(
  mesh: ChartMesh,
  corners: readonly [Point, Point, Point, Point],
  surface: Surface,
): void {
  const [a, b, c, d] = corners;
  addGrid(
    mesh,
    [
      [a, d],
      [b, c],
    ],
    surface,
  );
}

/** A bar: a profile of (outwards, sideways) offsets carried along a path; its faces look away from its axis. */
export function addSweep(
  mesh: ChartMesh,
  profile: readonly Coordinate[],
  place: (outwards: number, sideways: number, part: number) => Point,
  steps: number,
  surface: Omit<Surface, 'facing'>,
): void {
  const first = mesh.faces.length;
  const stations = Array.from({ length: steps + 1 }, (_, k) => k / steps);
  const rows = profile.map(([o, t]) => stations.map((part) => place(o, t, part)));
  addGrid(mesh, rows, { ...surface, hard: true });
  const o = mean(profile.map((p) => p[0]));
  const t = mean(profile.map((p) => p[1]));
  orientOutwards(
    mesh,
    first,
    stations.map((part) => place(o, t, part)),
  );
}

/** The two directions that a planar polygon is measured along. */
export interface Plane {
  readonly right: Point;
  readonly up: Point;
}
export const LEVEL: Plane = { right: [1, 0, 0], up: [0, 1, 0] };
export const FRONTAL: Plane = { right: [1, 0, 0], up: [0, 0, 1] };

/** A planar polygon of any number of corners as one chart; returns the chart's number. */
export function addPolygon(
  mesh: ChartMesh,
  points: readonly Point[],
  plane: Plane,
  surface: Surface,
): number {
  const first = mesh.faces.length;
  const uv = points.map((p): Coordinate => [dot(p, plane.right), dot(p, plane.up)]);
  const us = uv.map((c) => c[0]);
  const vs = uv.map((c) => c[1]);
  const [u0, v0] = [Math.min(...us), Math.min(...vs)];
  const chart = addChart(mesh, {
    width: Math.max(...us) - u0,
    height: Math.max(...vs) - v0,
    density: surface.density,
  });
  const start = mesh.vertices.length;
  mesh.vertices.push(...points);
  mesh.faces.push({
    corners: points.map((_, k) => start + k),
    local: uv.map(([u, v]): Coordinate => [u - u0, v - v0]),
    uv,
    chart,
    material: surface.material,
    smooth: false,
  });
  if (surface.facing) orient(mesh, first, surface.facing);
  return chart;
}

export interface Box {
  readonly centre: Coordinate;
  /** Bottom and top height. */
  readonly span: readonly [bottom: number, top: number];
  readonly size: Coordinate;
  /** Turn about the vertical. */
  readonly turn: number;
  readonly withTop?: boolean;
  readonly withBottom?: boolean;
}

/** An upright box, a chart a side. */
export function addBox(mesh: ChartMesh, box: Box, surface: Omit<Surface, 'facing'>): void {
  const [low, high] = box.span;
  const place = turnedPlace(box.centre, box.turn);
  const [hx, hy] = [box.size[0] / 2, box.size[1] / 2];
  const corners: Coordinate[] = [
    [-hx, -hy],
    [hx, -hy],
    [hx, hy],
    [-hx, hy],
  ];
  const ring = (z: number) => corners.map(([x, y]) => place(x, y, z));
  const [b0, b1, b2, b3] = ring(low) as [Point, Point, Point, Point];
  const [t0, t1, t2, t3] = ring(high) as [Point, Point, Point, Point];
  for (const side of [
    [b0, b1, t1, t0],
    [b1, b2, t2, t1],
    [b2, b3, t3, t2],
    [b3, b0, t0, t3],
  ] as const) {
    addQuad(mesh, side, surface);
  }
  if (box.withTop) addQuad(mesh, [t0, t1, t2, t3], surface);
  if (box.withBottom) addQuad(mesh, [b3, b2, b1, b0], surface);
}

/** Places points given in a frame that stands at `centre` and is turned about the vertical. */
export function turnedPlace(centre: Coordinate, turn: number): (x: number, y: number, z: number) => Point {
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  return (x, y, z) => [centre[0] + c * x - s * y, centre[1] + s * x + c * y, z];
}

/** Running mean length across the rows: how far each row is from the first. */
function measureSteps(rows: readonly (readonly Point[])[]): number[] {
  const lengths = [0];
  for (let i = 1; i < rows.length; i++) {
    const row = at(rows, i);
    const sum = row.reduce((total, p, j) => total + distance(p, at(at(rows, i - 1), j)), 0);
    lengths.push(at(lengths, i - 1) + sum / row.length);
  }
  return lengths;
}

const transpose = <T>(rows: readonly (readonly T[])[]): T[][] =>
  at(rows, 0).map((_, j) => rows.map((row) => at(row, j)));
const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
