import { at, type ChartMesh, type Coordinate, type Point } from '../kit/chart-mesh';
import { addBorrowed, addGrid, addPolygon, FRONTAL, LEVEL } from '../kit/shapes';
import {
  ARC_STEPS,
  arc,
  BACK,
  FRONT,
  HALF_WIDTH,
  PANEL_TOP,
  polar,
  SPRING,
  TIER_2,
  vaultCurve,
  WALL,
  WALL_TOP,
} from './dimensions';

const PANELS = 20;
const JOINT = 0.05;
const JOINT_DEPTH = 0.045;
const CORNICE = 0.22;

/** The curved oak wall: flat panels with recessed joints, in two charts that each fit the atlas. */
export function addOakWall(mesh: ChartMesh): void {
  for (const [from, to] of [
    [0, PANELS / 2],
    [PANELS / 2, PANELS],
  ] as const) {
    const rows = panelProfile(from, to).map(([radius, angle]) =>
      [TIER_2, TIER_2 + 0.12, WALL_TOP - 0.5, WALL_TOP].map((z) => polar(radius, angle, z)),
    );
    addGrid(mesh, rows, { material: 'oak', density: 46, hard: true, facing: { toward: [0, 0, 2.5] } });
  }
}

/** Radius and angle along the panels `from` to `to`. A half that ends in the middle ends inside a joint. */
function panelProfile(from: number, to: number): Coordinate[] {
  const half = JOINT / 2 / WALL;
  const deep = WALL + JOINT_DEPTH;
  const profile: Coordinate[] = [];
  for (let i = from; i < to; i++) {
    const start = (Math.PI * i) / PANELS;
    const end = (Math.PI * (i + 1)) / PANELS;
    if (i > from) profile.push([deep, start - half], [deep, start + half]);
    else if (i > 0) profile.push([deep, start], [deep, start + half]);
    const low = start + (i > 0 ? half : 0);
    const high = end - (i < PANELS - 1 ? half : 0);
    for (const part of [0, 0.25, 0.5, 0.75, 1]) profile.push([WALL, low + (high - low) * part]);
    if (i === to - 1 && i < PANELS - 1) profile.push([deep, end - half], [deep, end]);
  }
  return profile;
}

/** The plaster edge that crowns the oak wall and the ledge behind it. */
export function addCornice(mesh: ChartMesh): void {
  const top = WALL_TOP + CORNICE;
  const profile = [
    [WALL, WALL_TOP],
    [WALL - 0.12, WALL_TOP],
    [WALL - 0.12, top],
    [WALL + 0.3, top],
  ] as const;
  addGrid(
    mesh,
    profile.map(([radius, z]) => arc(radius, ARC_STEPS, z)),
    {
      material: 'plaster',
      density: 24,
      hard: true,
      facing: { toward: [0, 0, 2.5] },
    },
  );
  const corners: Coordinate[] = [
    [HALF_WIDTH, 0],
    [HALF_WIDTH, BACK],
    [-HALF_WIDTH, BACK],
    [-HALF_WIDTH, 0],
  ];
  const ledge: Point[] = [
    ...arc(WALL + 0.3, ARC_STEPS, top).toReversed(),
    ...corners.map(([x, y]): Point => [x, y, top]),
  ];
  addPolygon(mesh, ledge, LEVEL, { material: 'plaster', density: 10, facing: { toward: [0, 0, 99] } });
}

/** One long wall: the oak return beside the hemicycle, panelling, bronze rail, plaster, and the beam of the vault. */
export function addSideWall(mesh: ChartMesh, side: number): void {
  const returnFace = (inner: number, low: number, high: number, material: string, density: number) =>
    addGrid(
      mesh,
      [inner, HALF_WIDTH].map((x): Point[] => [
        [side * x, 0, low],
        [side * x, 0, high],
      ]),
      {
        material,
        density,
        facing: { toward: [0, -20, 2] },
      },
    );
  returnFace(WALL, TIER_2, WALL_TOP, 'oak', 40);
  returnFace(WALL - 0.12, WALL_TOP, WALL_TOP + CORNICE, 'plaster', 30);
  const panels = addGrid(
    mesh,
    sidePanelProfile().map(([x, y]) => [0, 0.12, PANEL_TOP].map((z): Point => [side * x, y, z])),
    { material: 'oak', density: 46, hard: true, facing: { toward: [0, -7, 2] } },
  );
  closePanelEnds(mesh, side, panels);
  const along = (profile: readonly Coordinate[], ends: readonly number[]) =>
    profile.map(([x, z]) => ends.map((y): Point => [side * x, y, z]));
  const rail: Coordinate[] = [
    [HALF_WIDTH, PANEL_TOP],
    [HALF_WIDTH - 0.06, PANEL_TOP],
    [HALF_WIDTH - 0.06, PANEL_TOP + 0.06],
    [HALF_WIDTH, PANEL_TOP + 0.06],
  ];
  addGrid(mesh, along(rail, [FRONT, 0]), {
    material: 'bronze',
    density: 20,
    hard: true,
    facing: { toward: [0, -7, PANEL_TOP] },
  });
  const plasterRows = Array.from({ length: 9 }, (_, i) =>
    [PANEL_TOP + 0.06, SPRING].map((z): Point => [side * HALF_WIDTH, FRONT + ((0 - FRONT) * i) / 8, z]),
  );
  addGrid(mesh, plasterRows, { material: 'plaster', density: 36, facing: { toward: [0, -7, 4] } });
  const upper = [0, BACK].map((y) =>
    [WALL_TOP + CORNICE, SPRING].map((z): Point => [side * HALF_WIDTH, y, z]),
  );
  addGrid(mesh, upper, { material: 'plaster', density: 20, facing: { toward: [0, 6, 6] } });
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

/** Closes the half joints at both ends of the panelling with oak, lit like the panel that they continue. */
function closePanelEnds(mesh: ChartMesh, side: number, chart: number): void {
  const length = at(mesh.charts, chart).width;
  for (const [from, to, u] of [
    [FRONT, FRONT + JOINT / 2, 0],
    [-JOINT / 2, 0, length],
  ] as const) {
    const corners: Coordinate[] = [
      [from, 0],
      [to, 0],
      [to, PANEL_TOP],
      [from, PANEL_TOP],
    ];
    const points = corners.map(([y, z]): Point => [side * HALF_WIDTH, y, z]);
    addBorrowed(
      mesh,
      points,
      { chart, at: ([, , z]) => [u, z] },
      { material: 'oak', facing: { toward: [0, -7, 2] }, uv: ([, y, z]) => [y, z] },
    );
  }
}

/** Distance from the axis and from the entrance along the panelling of a long wall. */
function sidePanelProfile(): Coordinate[] {
  const panels = 8;
  const profile: Coordinate[] = [];
  for (let i = 0; i < panels; i++) {
    const start = FRONT + ((0 - FRONT) * i) / panels;
    const end = FRONT + ((0 - FRONT) * (i + 1)) / panels;
    profile.push([HALF_WIDTH, start + JOINT / 2], [HALF_WIDTH, end - JOINT / 2]);
    if (i < panels - 1) {
      profile.push([HALF_WIDTH + JOINT_DEPTH, end - JOINT / 2], [HALF_WIDTH + JOINT_DEPTH, end + JOINT / 2]);
    }
  }
  return profile;
}

/** The plaster wall that closes the vault behind the oak. */
export function addEndWall(mesh: ChartMesh): void {
  const curve = vaultCurve(0, 40, BACK).toReversed();
  const low = WALL_TOP + CORNICE;
  addPolygon(mesh, [[HALF_WIDTH, BACK, low], ...curve, [-HALF_WIDTH, BACK, low]], FRONTAL, {
    material: 'plaster',
    density: 36,
    facing: { toward: [0, 0, 7] },
  });
}
