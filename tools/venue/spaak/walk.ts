import type { FloorLevel, FloorPlan } from '../floor';
import { type ChartMesh, createChartMesh, type Point } from '../kit/chart-mesh';
import { listTriangles } from '../kit/primitives';
import { addBox, addGrid, addPolygon, addQuad, LEVEL } from '../kit/shapes';
import { addBenches } from './bench';
import { listColumns } from './bridge';
import { stairHeight } from './circle';
import { addCircleWall } from './circle-ramp';
import {
  BRIDGE,
  FLOOR_EDGE,
  FRONT,
  HALF_WIDTH,
  polar,
  rampHeight,
  STAIRS,
  TIER_1,
  TIER_2,
  TIER_EDGE,
  VESTIBULE,
  WALK,
  WALL,
} from './dimensions';
import { addFloor, addTier } from './floor';
import { addOakWall } from './oak-wall';
import { PASSAGE } from './passage';
import { addRailGlass } from './rails';
import { RAMPS, type Ramp } from './ramps';
import { addRostrum } from './rostrum';
import { addStairSides } from './stairs';
import { addStands, type Stand } from './stands';
import { addWalls } from './walls';

const PLAIN = { material: 'stone', density: 1 };
/** The inner face of the bars of the glazed end. */
const GLAZING_DEPTH = 0.18;

/** What of the hall is walked on, and what stands in the way. */
export function planFloor(stands: readonly Stand[]): FloorPlan {
  const flat = (height: number, draw: (mesh: ChartMesh) => void): FloorLevel => ({
    triangles: listTriangles(drawn(draw)),
    heightAt: () => height,
  });
  return {
    levels: [
      flat(0, (mesh) => {
        addFloor(mesh);
        addPassageFloor(mesh);
      }),
      flat(TIER_1, (mesh) => addTier(mesh, FLOOR_EDGE, TIER_EDGE, TIER_1, PLAIN)),
      flat(TIER_2, (mesh) => addTier(mesh, TIER_EDGE, WALL, TIER_2, PLAIN)),
      ...RAMPS.flatMap((ramp) => [1, -1].map((side) => slope(ramp, side))),
      circle(0, Math.PI, rampHeight),
      circle(STAIRS.from, STAIRS.to, stairHeight),
      circle(STAIRS.to, 2 * Math.PI, () => BRIDGE),
    ],
    obstacles: listTriangles(
      drawn((mesh) => {
        addStands(mesh, stands);
        addRostrum(mesh);
        addBenches(mesh);
        addOakWall(mesh);
        addCircleWall(mesh);
        addWalls(mesh);
        addRailGlass(mesh);
        addStairSides(mesh);
        addGlazing(mesh);
        for (const [x, y] of listColumns()) {
          addBox(mesh, { centre: [x, y], span: [0, 2], size: [0.18, 0.18], turn: 0 }, PLAIN);
        }
      }),
    ),
  };
}

/** A part of the circle of ramp, stairs and bridge. */
function circle(from: number, to: number, heightAt: (angle: number) => number): FloorLevel {
  const steps = 48;
  const rows = Array.from({ length: steps + 1 }, (_, i) => {
    const angle = from + ((to - from) * i) / steps;
    return [WALK.inner, WALK.outer].map((radius) => polar(radius, angle, heightAt(angle)));
  });
  const mesh = createChartMesh();
  addGrid(mesh, rows, { ...PLAIN, facing: { toward: [0, 0, 99] } });
  return {
    triangles: listTriangles(mesh),
    heightAt: (x, z) => {
      const angle = Math.atan2(-z, x);
      return heightAt(Math.min(to, Math.max(from, angle < from - 0.2 ? angle + 2 * Math.PI : angle)));
    },
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

function addPassageFloor(mesh: ChartMesh): void {
  addPolygon(
    mesh,
    PASSAGE.map(([x, y]): Point => [x, y, 0]),
    LEVEL,
    PLAIN,
  );
}

/** Between the bars there is glass: nobody steps between them; and the walls of the vestibule. */
function addGlazing(mesh: ChartMesh): void {
  const { halfWidth: w, from } = VESTIBULE;
  const y = FRONT + GLAZING_DEPTH;
  const upright = (a: readonly [number, number], b: readonly [number, number]) =>
    addQuad(
      mesh,
      [
        [...a, 0],
        [...b, 0],
        [...b, 2.4],
        [...a, 2.4],
      ],
      PLAIN,
    );
  upright([-HALF_WIDTH, y], [-w, y]);
  upright([w, y], [HALF_WIDTH, y]);
  upright([-w, from], [-w, y]);
  upright([w, from], [w, y]);
  upright([-w, from], [w, from]);
  for (const [k, start] of PASSAGE.slice(0, -1).entries()) upright(start, PASSAGE[k + 1] ?? start);
}

function drawn(draw: (mesh: ChartMesh) => void): ChartMesh {
  const mesh = createChartMesh();
  draw(mesh);
  return mesh;
}
