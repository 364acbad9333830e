import { at, type ChartMesh, type Coordinate, type Point } from '../kit/chart-mesh';
import { addGrid, addQuad } from '../kit/shapes';
import { ARC_STEPS, arc, polar, rampHeight, TIER_2, WALK, WALL, WALL_TOP } from './dimensions';
import { EDGE } from './panels';

const PANELS = 20;
const JOINT = 0.05;
const JOINT_DEPTH = 0.045;
const MIDDLE: Point = [0, 0, 2.5];
/** A dark base that stands back, so that the wall seems to float. */
const BASE = { height: 0.09, depth: 0.04 };
/** The slot along the top that the washers shine from: how far the lip stands before the wall, and how high it is. */
export const LIP = { reach: 0.16, height: 0.2 } as const;

/** The curved oak wall: flat panels with recessed joints, in two charts that each fit the atlas. */
export function addOakWall(mesh: ChartMesh): void {
  for (const [from, to] of [
    [0, PANELS / 2],
    [PANELS / 2, PANELS],
  ] as const) {
    const rows = panelProfile(from, to).map(([radius, angle]) =>
      [TIER_2 + BASE.height, TIER_2 + 0.6, WALL_TOP - 0.6, WALL_TOP].map((z) => polar(radius, angle, z)),
    );
    addGrid(mesh, rows, { material: 'oak', density: 52, hard: true, facing: { toward: MIDDLE } });
  }
  const base = [
    [WALL + BASE.depth, TIER_2],
    [WALL + BASE.depth, TIER_2 + BASE.height],
    [WALL - 0.002, TIER_2 + BASE.height],
  ] as const;
  addGrid(
    mesh,
    base.map(([radius, z]) => arc(radius, ARC_STEPS, z)),
    { material: 'bronze', density: 16, hard: true, facing: { toward: [0, 0, 0.4] } },
  );
  addLip(mesh);
  addBackOfWall(mesh);
  addEnds(mesh);
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
    const cut = EDGE / WALL;
    const [face, back] = [low + (i > 0 ? cut : 0), high - (i < PANELS - 1 ? cut : 0)];
    if (i > 0) profile.push([WALL + EDGE, low]);
    for (const part of [0, 0.25, 0.5, 0.75, 1]) profile.push([WALL, face + (back - face) * part]);
    if (i < PANELS - 1) profile.push([WALL + EDGE, high]);
    if (i === to - 1 && i < PANELS - 1) profile.push([deep, end - half], [deep, end]);
  }
  return profile;
}

/** The lip that hides the washers, and the top of the wall behind it. */
function addLip(mesh: ChartMesh): void {
  const [front, high] = [WALL - LIP.reach, WALL_TOP + LIP.height];
  const profile = [
    [WALL - 0.05, WALL_TOP + 0.06],
    [front + 0.03, WALL_TOP + 0.06],
    [front, WALL_TOP],
    [front, high - 0.02],
    [front + 0.02, high],
    [WALK.inner, high],
  ] as const;
  addGrid(
    mesh,
    profile.map(([radius, z]) => arc(radius, ARC_STEPS, z)),
    { material: 'plaster', density: 22, hard: true, facing: { toward: [0, 0, 4.9] } },
  );
}

/** Towards the ramp the wall is oak as well, down to the ramp's floor. */
function addBackOfWall(mesh: ChartMesh): void {
  const rows = Array.from({ length: ARC_STEPS + 1 }, (_, i) => {
    const angle = (Math.PI * i) / ARC_STEPS;
    return [rampHeight(angle), WALL_TOP + LIP.height].map((z) => polar(WALK.inner, angle, z));
  });
  for (const half of [rows.slice(0, ARC_STEPS / 2 + 1), rows.slice(ARC_STEPS / 2)]) {
    const outside = at(half, Math.floor(half.length / 2))[0] as Point;
    addGrid(mesh, half, {
      material: 'oak',
      density: 22,
      facing: { toward: [outside[0] * 1.5, outside[1] * 1.5, 2] },
    });
  }
}

/** The wall's two cut ends, towards the entrance. */
function addEnds(mesh: ChartMesh): void {
  const high = WALL_TOP + LIP.height;
  for (const side of [1, -1]) {
    const [a, b] = [side * (WALL - 0.005), side * WALK.inner];
    addQuad(
      mesh,
      [
        [a, 0, 0],
        [b, 0, 0],
        [b, 0, high],
        [a, 0, high],
      ],
      { material: 'oak', density: 44, facing: { toward: [0, -20, 2] } },
    );
    addQuad(
      mesh,
      [
        [side * (WALL - LIP.reach), 0, WALL_TOP],
        [a, 0, WALL_TOP],
        [a, 0, high],
        [side * (WALL - LIP.reach), 0, high],
      ],
      { material: 'plaster', density: 24, facing: { toward: [0, -20, 2] } },
    );
  }
}
