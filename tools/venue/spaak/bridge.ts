import type { ChartMesh, Point } from '../kit/chart-mesh';
import { addGrid } from '../kit/shapes';
import { along, FULL, SLAB } from './circle';
import { BRIDGE, polar, STAIRS, WALK } from './dimensions';

const { inner, outer } = WALK;
const UP: Point = [0, 0, 99];
/** Columns under the bridge, degrees. */
const COLUMNS = [250, 288, 312, 337];
const COLUMN_RADIUS = 0.085;

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
  strip((a) => [polar(inner, a, BRIDGE), polar(outer, a, BRIDGE)], 'oak', 40, UP);
  strip((a) => [polar(inner, a, low), polar(inner, a, BRIDGE)], 'steel', 30, [0, 0, BRIDGE]);
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

function addColumn(mesh: ChartMesh, [x, y]: Point, top: number): void {
  const rows = Array.from({ length: 25 }, (_, i) => {
    const angle = (FULL * i) / 24;
    const [dx, dy] = [COLUMN_RADIUS * Math.cos(angle), COLUMN_RADIUS * Math.sin(angle)];
    return [0, top].map((z): Point => [x + dx, y + dy, z]);
  });
  addGrid(mesh, rows, { material: 'steel', density: 26, facing: { away: [x, y, top / 2] } });
}

export const listColumns = (): Point[] =>
  COLUMNS.map((degrees) => polar((inner + outer) / 2, (degrees * Math.PI) / 180, 0));
