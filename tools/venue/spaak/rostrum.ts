import type { ChartMesh, Point } from '../kit/chart-mesh';
import { addGrid, addPolygon, LEVEL } from '../kit/shapes';
import { polar, radians } from './dimensions';

/** The desk is a crescent of three flat leaves around the middle of the star ring, open towards the stands. */
export const LEAVES = [234, 270, 306].map(radians);
const HALF_LEAF = radians(18);
/** Its section: distance from the middle and height, from the foot up the front, over the slope, down the back. */
export const SLOPE = { front: [1.66, 0.85], back: [1.1, 1.03] } as const;
const DESK = [
  [1.58, 0.815],
  [1.66, 0.815],
  [1.66, SLOPE.front[1] - 0.006],
  [1.652, SLOPE.front[1]],
  [1.108, SLOPE.back[1]],
  [1.1, SLOPE.back[1] - 0.006],
  [1.1, SLOPE.back[1] - 0.045],
] as const;
/** The slender wall that carries it, and its shadow gap above the floor. */
const WALL = [
  [1.44, 0.04],
  [1.44, 0.86],
  [1.36, 0.9],
  [1.36, 0.04],
] as const;
const FOOT = [
  [1.42, 0],
  [1.42, 0.04],
  [1.38, 0.04],
  [1.38, 0],
] as const;
/** The carrying parts end a little before the desk does, radians. */
const SET_BACK = radians(2.5);

/** Corners of the leaves: four angles, at a distance that keeps the leaves flat. */
const CORNERS = [216, 252, 288, 324].map(radians);
const flat = (radius: number, angle: number, z: number): Point =>
  polar(radius / Math.cos(HALF_LEAF), angle, z);

/** A rostrum: an oak desk in three leaves on a slender blue wall, from which the forum's story is read. */
export function addRostrum(mesh: ChartMesh): void {
  addCrescent(mesh, DESK, 'oak', 84, 0);
  addCrescent(mesh, WALL, 'plinth', 60, SET_BACK);
  addCrescent(mesh, FOOT, 'brass', 24, SET_BACK);
  const ring = (radius: number) => CORNERS.map((angle) => flat(radius, angle, 0.0025));
  addPolygon(mesh, [...ring(1.47), ...ring(1.33).toReversed()], LEVEL, {
    material: 'brass',
    density: 20,
    facing: { toward: [0, 0, 99] },
  });
}

/** Carries a section of (distance from the middle, height) along the three leaves and closes its ends. */
function addCrescent(
  mesh: ChartMesh,
  section: readonly (readonly [number, number])[],
  material: string,
  density: number,
  setBack: number,
): void {
  const angles = CORNERS.map(
    (angle, k) => angle + (k === 0 ? setBack : k === CORNERS.length - 1 ? -setBack : 0),
  );
  const mean = (axis: 0 | 1) => section.reduce((sum, point) => sum + point[axis], 0) / section.length;
  const closed = [...section, section[0] ?? [0, 0]];
  angles.slice(0, -1).forEach((start, k) => {
    const end = angles[k + 1] ?? start;
    addGrid(
      mesh,
      closed.map(([radius, z]) => [start, end].map((angle) => flat(radius, angle, z))),
      { material, density, hard: true, facing: { away: polar(mean(0), (start + end) / 2, mean(1)) } },
    );
  });
  for (const [angle, beyond] of [
    [angles[0] ?? 0, -0.5],
    [angles[3] ?? 0, 0.5],
  ] as const) {
    addPolygon(
      mesh,
      section.map(([radius, z]) => flat(radius, angle, z)),
      { right: [Math.cos(angle), Math.sin(angle), 0], up: [0, 0, 1] },
      { material, density, facing: { toward: polar(mean(0), angle + beyond, mean(1)) } },
    );
  }
}
