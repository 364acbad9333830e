import type { FloorLevel, FloorPlan } from '../floor';
import { type ChartMesh, createChartMesh, type Point } from '../kit/chart-mesh';
import { listTriangles } from '../kit/primitives';
import { addQuad } from '../kit/shapes';
import { BENCH, FLOOR_EDGE, FRONT, HALF_WIDTH, polar, TIER_1, TIER_2, TIER_EDGE, WALL } from './dimensions';
import { addBench, addFloor, addTier, BENCH_DEPTH, BENCH_FROM } from './floor';
import { RAMPS, type Ramp } from './ramps';
import { addStands } from './stands';
import { addOakWall, addSideWall } from './walls';

const PLAIN = { material: 'stone', density: 1 };
/** The inner face of the bars of the glazed end. */
const GLAZING_DEPTH = 0.22;

/** What of the hall is walked on, and what stands in the way. */
export function planFloor(): FloorPlan {
  const flat = (height: number, draw: (mesh: ChartMesh) => void): FloorLevel => ({
    triangles: listTriangles(drawn(draw)),
    heightAt: () => height,
  });
  return {
    levels: [
      flat(0, addFloor),
      flat(TIER_1, (mesh) => addTier(mesh, FLOOR_EDGE, TIER_EDGE, TIER_1, PLAIN)),
      flat(TIER_2, (mesh) => addTier(mesh, TIER_EDGE, WALL, TIER_2, PLAIN)),
      ...RAMPS.flatMap((ramp) => [1, -1].map((side) => slope(ramp, side))),
    ],
    obstacles: listTriangles(
      drawn((mesh) => {
        addStands(mesh);
        addBench(mesh, BENCH);
        addOakWall(mesh);
        for (const side of [1, -1]) addSideWall(mesh, side);
        addGlazing(mesh);
        for (const angle of [BENCH_FROM, Math.PI - BENCH_FROM]) addGapBehindBench(mesh, angle);
      }),
    ),
  };
}

/** A ramp climbs towards −Z, where the tiers begin at z = 0. */
function slope(ramp: Ramp, side: number): FloorLevel {
  const [a, b] = side > 0 ? [ramp.inner, ramp.outer] : [-ramp.outer, -ramp.inner];
  const corners: [Point, Point, Point, Point] = [
    [a, -ramp.length, 0],
    [b, -ramp.length, 0],
    [b, 0, ramp.top],
    [a, 0, ramp.top],
  ];
  return {
    triangles: listTriangles(drawn((mesh) => addQuad(mesh, corners, PLAIN))),
    heightAt: (_x, z) => ramp.top * (1 - z / ramp.length),
  };
}

/** Between the bars there is glass: nobody steps between them. */
function addGlazing(mesh: ChartMesh): void {
  const y = FRONT + GLAZING_DEPTH;
  addQuad(
    mesh,
    [
      [-HALF_WIDTH, y, 0],
      [HALF_WIDTH, y, 0],
      [HALF_WIDTH, y, 3],
      [-HALF_WIDTH, y, 3],
    ],
    PLAIN,
  );
}

/** The gap between the bench and the wall is too narrow to go in and come out of. */
function addGapBehindBench(mesh: ChartMesh, angle: number): void {
  const [inner, outer] = [BENCH + BENCH_DEPTH, WALL];
  const corner = (radius: number, z: number) => polar(radius, angle, z);
  const [low, high] = [TIER_2, TIER_2 + 1];
  addQuad(mesh, [corner(inner, low), corner(outer, low), corner(outer, high), corner(inner, high)], PLAIN);
}

function drawn(draw: (mesh: ChartMesh) => void): ChartMesh {
  const mesh = createChartMesh();
  draw(mesh);
  return mesh;
}
