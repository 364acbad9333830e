import { at, type ChartMesh, type Point } from '../kit/chart-mesh';
import { addGrid, addPolygon, LEVEL } from '../kit/shapes';
import {
  ARC_STEPS,
  arc,
  DOORWAY,
  FLOOR_EDGE,
  FRONT,
  HALF_WIDTH,
  polar,
  TIER_1,
  TIER_2,
  TIER_EDGE,
  VESTIBULE,
  WALL,
} from './dimensions';
import { addInlaidArc, INLAY } from './inlay';

const UP: Point = [0, 0, 99];
/** The rounded edge of a step, and how far its foot stands back: a shadow gap. */
const NOSING = 0.012;
const GAP = { height: 0.03, depth: 0.025 };
/** Width of the brass line along a step. */
const LINE = 0.02;

/**
 * Stone floor of the hall and of the vestibule: one chart, cut out along the first tier so that no texel lies in the
 * dark below it.
 */
export function addFloor(mesh: ChartMesh): void {
  const { halfWidth: w, from } = VESTIBULE;
  const outline: Point[] = [
    [-HALF_WIDTH, FRONT, 0],
    [-w, FRONT, 0],
    [-w, from, 0],
    [w, from, 0],
    [w, FRONT, 0],
    [HALF_WIDTH, FRONT, 0],
    [HALF_WIDTH, DOORWAY.y - DOORWAY.halfWidth, 0],
    [HALF_WIDTH, DOORWAY.y + DOORWAY.halfWidth, 0],
    [HALF_WIDTH, 0, 0],
    [FLOOR_EDGE, 0, 0],
    ...arc(FLOOR_EDGE, ARC_STEPS, 0).slice(1, -1),
    [-FLOOR_EDGE, 0, 0],
    [-HALF_WIDTH, 0, 0],
  ];
  addPolygon(mesh, outline, LEVEL, { material: 'stone', density: 62 });
}

/** Two brass rings and a ring of twelve stars in the floor. */
export function addMedallion(mesh: ChartMesh): void {
  for (const radius of [2.968, 4.468])
    addInlaidArc(mesh, { radius, width: 0.035, floor: 0, angles: [0, 2 * Math.PI], steps: 96 });
  for (let i = 0; i < 12; i++) {
    const [x, y] = polar(3.72, (2 * Math.PI * i) / 12 + Math.PI / 12, 0);
    const points = starPoints(0.34).map(([dx, dy]): Point => [x + dx, y + dy, INLAY]);
    addPolygon(mesh, points, LEVEL, { material: 'brass', density: 44, facing: { toward: UP } });
  }
}

/** The ten corners of an upright five-pointed star, tip first. */
export const starPoints = (radius: number): [number, number][] =>
  Array.from({ length: 10 }, (_, j) => {
    const r = j % 2 === 0 ? radius : radius * 0.382;
    const angle = Math.PI / 2 + (Math.PI * j) / 5;
    return [r * Math.cos(angle), r * Math.sin(angle)];
  });

/** The two raised half rings, unrolled as strips, with rounded steps over a shadow gap and a brass line in them. */
export function addTiers(mesh: ChartMesh): void {
  addTier(mesh, FLOOR_EDGE, TIER_EDGE, TIER_1, { material: 'terrazzo', density: 62 });
  addTier(mesh, TIER_EDGE, WALL, TIER_2, { material: 'terrazzo', density: 62 });
  for (const [radius, low, high] of [
    [FLOOR_EDGE, 0, TIER_1],
    [TIER_EDGE, TIER_1, TIER_2],
  ] as const) {
    addStep(mesh, radius, low, high);
    const line = { radius: radius + 0.11, width: LINE, floor: high };
    addInlaidArc(mesh, { ...line, angles: [0, Math.PI], steps: ARC_STEPS });
  }
  addTierEnds(mesh);
}

/** The top of one tier, from its edge to the next step. */
export function addTier(
  mesh: ChartMesh,
  inner: number,
  outer: number,
  z: number,
  surface: { readonly material: string; readonly density: number },
): void {
  const rows = arc(inner, ARC_STEPS, z).map((point, i) => [point, at(arc(outer, ARC_STEPS, z), i)]);
  addGrid(mesh, rows, { ...surface, facing: { toward: UP }, uv: ([x, y]) => [x, y] });
}

function addStep(mesh: ChartMesh, radius: number, low: number, high: number): void {
  const profile = [
    [radius + GAP.depth, low],
    [radius + GAP.depth, low + GAP.height],
    [radius, low + GAP.height],
    [radius, high - NOSING],
    [radius + NOSING * 0.3, high - NOSING * 0.3],
    [radius + NOSING, high],
  ] as const;
  addGrid(
    mesh,
    profile.map(([r, z]) => arc(r, ARC_STEPS, z)),
    { material: 'terrazzo', density: 40, hard: true, facing: { toward: [0, 0, 0.6] } },
  );
}

/** Both tiers end in a straight cut, left and right. */
function addTierEnds(mesh: ChartMesh): void {
  for (const side of [1, -1]) {
    const corners: Point[] = [
      [side * FLOOR_EDGE, 0, 0],
      [side * WALL, 0, 0],
      [side * WALL, 0, TIER_2],
      [side * TIER_EDGE, 0, TIER_2],
      [side * TIER_EDGE, 0, TIER_1],
      [side * FLOOR_EDGE, 0, TIER_1],
    ];
    addPolygon(
      mesh,
      corners,
      { right: [1, 0, 0], up: [0, 0, 1] },
      { material: 'terrazzo', density: 40, facing: { toward: [0, -9, 0.2] } },
    );
  }
}
