import type { ChartMesh, Coordinate, Point } from '../kit/chart-mesh';
import { addGrid, addPolygon, addQuad, FRONTAL, LEVEL } from '../kit/shapes';
import { SLAB } from './circle';
import {
  ARC_STEPS,
  arc,
  BACK,
  BRIDGE,
  DOORWAY,
  FRONT,
  HALF_WIDTH,
  LEDGE,
  PANEL_TOP,
  SPRING,
  vaultCurve,
  WALK,
} from './dimensions';
import { EDGE, profilePanels } from './panels';

const JOINT = { width: 0.05, depth: 0.045 };
const INSIDE: Point = [0, -6, 2];

/** The long walls and what closes the hall beside and behind the ramp. */
export function addWalls(mesh: ChartMesh): void {
  for (const side of [1, -1]) addLongWall(mesh, side);
  addLedge(mesh);
  addEndWall(mesh);
  addBesideRamp(mesh);
}

/** One long wall: oak panelling, a bronze rail, plaster, and the beam of the vault. */
function addLongWall(mesh: ChartMesh, side: number): void {
  const stretches: [number, number][] =
    side > 0
      ? [
          [FRONT, DOORWAY.y - DOORWAY.halfWidth],
          [DOORWAY.y + DOORWAY.halfWidth, 0],
        ]
      : [[FRONT, 0]];
  for (const [from, to] of stretches) addPanels(mesh, side, from, to, 0);
  if (side > 0) {
    addPanels(mesh, side, DOORWAY.y - DOORWAY.halfWidth, DOORWAY.y + DOORWAY.halfWidth, DOORWAY.height);
  }
  const along = (profile: readonly Coordinate[], ends: readonly number[]) =>
    profile.map(([x, z]) => ends.map((y): Point => [side * x, y, z]));
  const rail: Coordinate[] = [
    [HALF_WIDTH, PANEL_TOP],
    [HALF_WIDTH - 0.05 + EDGE, PANEL_TOP],
    [HALF_WIDTH - 0.05, PANEL_TOP + EDGE],
    [HALF_WIDTH - 0.05, PANEL_TOP + 0.05 - EDGE],
    [HALF_WIDTH - 0.05 + EDGE, PANEL_TOP + 0.05],
    [HALF_WIDTH, PANEL_TOP + 0.05],
  ];
  addGrid(mesh, along(rail, [FRONT, 0]), {
    material: 'bronze',
    density: 20,
    hard: true,
    facing: { toward: [0, -6, PANEL_TOP] },
  });
  addGrid(
    mesh,
    along(
      [
        [HALF_WIDTH, PANEL_TOP + 0.05],
        [HALF_WIDTH, SPRING],
      ],
      [FRONT, -8, -4, 0],
    ),
    { material: 'plaster', density: 34, facing: { toward: [0, -6, 4] } },
  );
  addGrid(
    mesh,
    along(
      [
        [HALF_WIDTH, LEDGE],
        [HALF_WIDTH, SPRING],
      ],
      [0, BACK],
    ),
    { material: 'plaster', density: 20, facing: { toward: [0, 6, 6] } },
  );
  const beam: Coordinate[] = [
    [HALF_WIDTH, SPRING - 0.15],
    [HALF_WIDTH - 0.25, SPRING - 0.15],
    [HALF_WIDTH - 0.25, SPRING + 0.15],
    [HALF_WIDTH - 0.02, SPRING + 0.15],
  ];
  addGrid(mesh, along(beam, [FRONT, BACK]), {
    material: 'steel',
    density: 14,
    hard: true,
    facing: { toward: [0, 0, SPRING] },
  });
}

/** Oak panels about 1.5 m wide with recessed joints between two places along a long wall. */
function addPanels(mesh: ChartMesh, side: number, from: number, to: number, low: number): void {
  const count = Math.max(1, Math.round((to - from) / 1.5));
  const profile = profilePanels(HALF_WIDTH, [from, to], count, JOINT);
  addGrid(
    mesh,
    profile.map(([x, y]) => [low, PANEL_TOP].map((z): Point => [side * x, y, z])),
    { material: 'oak', density: 44, hard: true, facing: { toward: INSIDE } },
  );
}

/** Between the round wall of the ramp and the square of the hall. */
function addLedge(mesh: ChartMesh): void {
  const corners: Coordinate[] = [
    [HALF_WIDTH, 0],
    [HALF_WIDTH, BACK],
    [-HALF_WIDTH, BACK],
    [-HALF_WIDTH, 0],
  ];
  const ledge: Point[] = [
    ...arc(WALK.outer, ARC_STEPS, LEDGE).toReversed(),
    ...corners.map(([x, y]): Point => [x, y, LEDGE]),
  ];
  addPolygon(mesh, ledge, LEVEL, { material: 'plaster', density: 10, facing: { toward: [0, 0, 99] } });
}

/** The plaster wall that closes the vault at the back. */
function addEndWall(mesh: ChartMesh): void {
  const curve = vaultCurve(0, 40, BACK).toReversed();
  addPolygon(mesh, [[HALF_WIDTH, BACK, LEDGE], ...curve, [-HALF_WIDTH, BACK, LEDGE]], FRONTAL, {
    material: 'plaster',
    density: 34,
    facing: { toward: [0, 0, 7] },
  });
}

/** Where the square meets the circle, left and right: a strip beside the ramp; on the right also what is below its end. */
function addBesideRamp(mesh: ChartMesh): void {
  const upright = (x0: number, x1: number, low: number, high: number, material: string) =>
    addQuad(
      mesh,
      [
        [x0, 0, low],
        [x1, 0, low],
        [x1, 0, high],
        [x0, 0, high],
      ],
      { material, density: 36, facing: { toward: INSIDE } },
    );
  upright(WALK.outer, HALF_WIDTH, 0, LEDGE, 'plaster');
  upright(-HALF_WIDTH, -WALK.outer, 0, LEDGE, 'plaster');
  upright(WALK.inner, WALK.outer, 0, BRIDGE - SLAB, 'oak');
}
