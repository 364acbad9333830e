import type { ChartMesh, Point } from '../kit/chart-mesh';
import { addGrid } from '../kit/shapes';
import { along, FULL, SLAB } from './circle';
import { BRIDGE, polar, STAIRS, WALK } from './dimensions';

const { inner, outer } = WALK;
const UP: Point = [0, 0, 99];
/** Columns under the bridge, degrees. */
const COLUMNS = [250, 288, 312, 337];
const COLUMN_RADIUS = 0.085;
/** Polished rings at their feet and heads. */
const COLLAR = { height: 0.07, proud: 0.008 };
/** The cut edge of the deck. */
const EDGE = 0.012;

/** The bridge from the end of the ramp to the head of the stairs: oak deck, white edges, pale soffit. */
export function addBridge(mesh: ChartMesh): void {
  const [from, to] = [STAIRS.to, FULL];
  const strip = (
    points: (angle: number) => readonly Point[],
    material: string,
    density: number,
    toward: Point,
  ) => addGrid(mesh, along(from, to, 56, points), { material, density, facing: { toward } });
  const low = BRIDGE - SLAB;
  strip((a) => [polar(inner + EDGE, a, BRIDGE), polar(outer, a, BRIDGE)], 'oak', 40, UP);
  const edge = [
    [inner, low],
    [inner, BRIDGE - EDGE],
    [inner + EDGE, BRIDGE],
  ] as const;
  addGrid(
    mesh,
    edge.map(([radius, z]) => along(from, to, 56, (a) => [polar(radius, a, z)]).flat()),
    { material: 'steel', density: 30, hard: true, facing: { toward: [0, 0, BRIDGE + 3] } },
  );
  strip((a) => [polar(inner, a, low), polar(outer, a, low)], 'plaster', 30, [0, 0, -99]);
  // Seen from outside the circle: the centre is behind it.
  addGrid(
    mesh,
    along(from, to, 56, (a) => [polar(outer, a, low), polar(outer, a, BRIDGE)]),
    {
      material: 'steel',
      density: 14,
      facing: { away: [0, 0, BRIDGE] },
    },
  );
  for (const degrees of COLUMNS) {
    const foot = polar((inner + outer) / 2, (degrees * Math.PI) / 180, 0);
    addColumn(mesh, foot, low);
  }
}

/** Brushed steel between two polished rings. */
function addColumn(mesh: ChartMesh, [x, y]: Point, top: number): void {
  const ring = (radius: number, z: number): Point[] =>
    Array.from({ length: 25 }, (_, i) => {
      const angle = (FULL * i) / 24;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle), z];
    });
  const away: Point = [x, y, top / 2];
  const shaft = ring(COLUMN_RADIUS, 0).map((point): Point[] => [point, [point[0], point[1], top]]);
  addGrid(mesh, shaft, { material: 'brushed', density: 26, facing: { away } });
  const { height, proud } = COLLAR;
  for (const [low, high] of [
    [0, height],
    [top - height, top],
  ] as const) {
    const section = [
      [0, low],
      [proud, low + 0.004],
      [proud, high - 0.004],
      [0, high],
    ] as const;
    const rows = section.map(([out, z]) => ring(COLUMN_RADIUS + out, z));
    addGrid(mesh, rows, {
      material: 'polished',
      density: 26,
      hard: true,
      facing: { away: [x, y, (low + high) / 2] },
    });
  }
}

export const listColumns = (): Point[] =>
  COLUMNS.map((degrees) => polar((inner + outer) / 2, (degrees * Math.PI) / 180, 0));
