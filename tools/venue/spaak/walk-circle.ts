import type { ChartMesh, Point } from '../kit/chart-mesh';
import { addGrid, addQuad } from '../kit/shapes';
import { addTube } from '../kit/tubes';
import { BRIDGE, LEDGE, polar, rampHeight, STAIRS, WALK } from './dimensions';

const { inner, outer } = WALK;
/** Thickness of the bridge. */
export const SLAB = 0.22;
const UP: Point = [0, 0, 99];
const FULL = 2 * Math.PI;
/** Columns under the bridge, degrees. */
const COLUMNS = [250, 225.5, 290, 314.5, 339];
const COLUMN_RADIUS = 0.085;

/** Rows of points along the circle between two angles, with a height for each. */
const along = (
  from: number,
  to: number,
  steps: number,
  points: (angle: number) => readonly Point[],
): Point[][] => Array.from({ length: steps + 1 }, (_, i) => [...points(from + ((to - from) * i) / steps)]);

/** The ramp behind the oak wall, and the plaster wall around it; `walls`: only the wall. */
export function addRampCircle(mesh: ChartMesh, walls = false): void {
  if (!walls)
    addGrid(
      mesh,
      along(0, Math.PI, 64, (angle) => [
        polar(inner, angle, rampHeight(angle)),
        polar(outer, angle, rampHeight(angle)),
      ]),
      { material: 'terrazzo', density: 32, facing: { toward: UP } },
    );
  for (const [from, to] of [
    [0, Math.PI / 2],
    [Math.PI / 2, Math.PI],
  ] as const) {
    addGrid(
      mesh,
      along(from, to, 32, (angle) => [polar(outer, angle, rampHeight(angle)), polar(outer, angle, LEDGE)]),
      { material: 'plaster', density: 26, facing: { toward: [0, 0, 3] } },
    );
  }
}

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

/** Height of the stairs' noses at an angle. */
export const stairHeight = (angle: number): number =>
  BRIDGE * Math.min(1, Math.max(0, (angle - STAIRS.from) / (STAIRS.to - STAIRS.from)));

/** Terrazzo stairs along the circle, closed below on both sides. */
export function addStairs(mesh: ChartMesh): void {
  const stations = listStations();
  addGrid(
    mesh,
    stations.map(([angle, z]) => [polar(inner, angle, z), polar(outer, angle, z)]),
    { material: 'terrazzo', density: 44, hard: true, facing: { toward: [-11, 3, 9] } },
  );
  addStairSides(mesh);
}

/** Corners of the steps along the circle. */
function listStations(): [angle: number, z: number][] {
  const { from, to, steps } = STAIRS;
  const stations: [angle: number, z: number][] = [];
  for (let k = 0; k < steps; k++) {
    const angle = from + ((to - from) * k) / steps;
    stations.push([angle, (k * BRIDGE) / steps], [angle, ((k + 1) * BRIDGE) / steps]);
  }
  stations.push([to, BRIDGE]);
  return stations;
}

/** What closes the stairs below, on both sides and under their head. */
export function addStairSides(mesh: ChartMesh): void {
  const { to } = STAIRS;
  const stations = listStations();
  for (const [radius, facing] of [
    [inner, { toward: [0, 0, 1] }],
    [outer, { away: [0, 0, 1] }],
  ] as const) {
    addGrid(
      mesh,
      stations.map(([angle, z]) => [polar(radius, angle, 0), polar(radius, angle, z + 0.004)]),
      { material: 'plaster', density: 26, facing },
    );
  }
  const low = BRIDGE - SLAB;
  addQuad(mesh, [polar(inner, to, 0), polar(outer, to, 0), polar(outer, to, low), polar(inner, to, low)], {
    material: 'plaster',
    density: 20,
    facing: { toward: [-6, -11, 1] },
  });
}

const RAIL = { height: 1.02, hand: 0.024 };
/** The glass stands this far in from the edge of the deck. */
const INSET = 0.05;

/** Height of what is walked on at an angle of the bridge's half of the circle. */
const deckHeight = (angle: number): number => (angle >= STAIRS.to ? BRIDGE : stairHeight(angle));

const RAILS = [inner + INSET, outer - INSET];

/** Panes of the balustrades: no light map. */
export function addRailGlass(mesh: ChartMesh): void {
  for (const radius of RAILS) {
    addGrid(
      mesh,
      along(STAIRS.from, FULL, 72, (angle) => [
        polar(radius, angle, deckHeight(angle) + 0.04),
        polar(radius, angle, deckHeight(angle) + RAIL.height),
      ]),
      { material: 'glass', density: 1, facing: { away: [0, 0, 3] } },
    );
  }
}

/** The oak handrail on the glass, and the steel shoe below it. */
export function addHandrails(mesh: ChartMesh): void {
  for (const radius of RAILS) {
    bar(mesh, radius, RAIL.height, RAIL.hand, 'oak');
    bar(mesh, radius, 0.03, 0.02, 'steel');
  }
}

function bar(mesh: ChartMesh, radius: number, height: number, half: number, material: string): void {
  const bevel = half * 0.45;
  const profile = [
    [-half + bevel, -half],
    [half - bevel, -half],
    [half, -half + bevel],
    [half, half - bevel],
    [half - bevel, half],
    [-half + bevel, half],
    [-half, half - bevel],
    [-half, -half + bevel],
    [-half + bevel, -half],
  ] as const;
  const steps = 72;
  const rows = profile.map(([out, up]) =>
    Array.from({ length: steps + 1 }, (_, i) => {
      const angle = STAIRS.from + ((FULL - STAIRS.from) * i) / steps;
      return polar(radius + out, angle, deckHeight(angle) + height + up);
    }),
  );
  addGrid(mesh, rows, {
    material,
    density: 10,
    hard: true,
    facing: { away: polar(radius, Math.PI * 1.6, BRIDGE + height) },
  });
}

/** Slender steel rods that carry the end of the bridge where no column stands. */
export function addHangers(mesh: ChartMesh): void {
  for (const degrees of [262, 278]) {
    const angle = (degrees * Math.PI) / 180;
    const foot = polar(outer - 0.02, angle, BRIDGE - SLAB);
    addTube(mesh, [foot, [foot[0], foot[1], 9]], [0.012, 0.012], 6, 'steel-dark');
  }
}
