import { at, type ChartMesh, type Point } from '../kit/chart-mesh';
import { addGrid, addPolygon, LEVEL } from '../kit/shapes';
import {
  ARC_STEPS,
  arc,
  FLOOR_EDGE,
  FRONT,
  HALF_WIDTH,
  polar,
  TIER_1,
  TIER_2,
  TIER_EDGE,
  WALL,
} from './dimensions';

const UP: Point = [0, 0, 99];
/** Inlays lie this high, so that they never fight with the stone for the depth buffer. */
const INLAY = 0.002;

/** Stone floor: one chart, cut out along the first tier so that no texel lies in the dark below it. Returns the chart. */
export function addFloor(mesh: ChartMesh): number {
  const outline: Point[] = [
    [-HALF_WIDTH, FRONT, 0],
    [HALF_WIDTH, FRONT, 0],
    [HALF_WIDTH, 0, 0],
    [FLOOR_EDGE, 0, 0],
    ...arc(FLOOR_EDGE, ARC_STEPS, 0).slice(1, -1),
    [-FLOOR_EDGE, 0, 0],
    [-HALF_WIDTH, 0, 0],
  ];
  return addPolygon(mesh, outline, LEVEL, { material: 'stone', density: 60 });
}

/** Two brass rings and a ring of twelve stars in the floor. */
export function addMedallion(mesh: ChartMesh): void {
  for (const [inner, outer] of [
    [2.95, 3.0],
    [4.55, 4.6],
  ] as const) {
    const rows = Array.from({ length: 97 }, (_, i) =>
      [outer, inner].map((radius) => polar(radius, (2 * Math.PI * i) / 96, INLAY)),
    );
    addGrid(mesh, rows, { material: 'brass', density: 12, facing: { toward: UP } });
  }
  for (let i = 0; i < 12; i++) {
    const [x, y] = polar(3.78, (2 * Math.PI * i) / 12 + Math.PI / 12, 0);
    const points = starPoints(0.3).map(([dx, dy]): Point => [x + dx, y + dy, INLAY]);
    addPolygon(mesh, points, LEVEL, { material: 'brass', density: 40, facing: { toward: UP } });
  }
}

/** The ten corners of an upright five-pointed star, tip first. */
export const starPoints = (radius: number): [number, number][] =>
  Array.from({ length: 10 }, (_, j) => {
    const r = j % 2 === 0 ? radius : radius * 0.382;
    const angle = Math.PI / 2 + (Math.PI * j) / 5;
    return [r * Math.cos(angle), r * Math.sin(angle)];
  });

/** The two raised half rings, unrolled as strips, with their risers. */
export function addTiers(mesh: ChartMesh): void {
  addTier(mesh, FLOOR_EDGE, TIER_EDGE, TIER_1, { material: 'stone', density: 60 });
  addTier(mesh, TIER_EDGE, WALL, TIER_2, { material: 'stone2', density: 48 });
  for (const [radius, low, high] of [
    [FLOOR_EDGE, 0, TIER_1],
    [TIER_EDGE, TIER_1, TIER_2],
  ] as const) {
    const rows = arc(radius, ARC_STEPS, low).map((foot): Point[] => [foot, [foot[0], foot[1], high]]);
    addGrid(mesh, rows, { material: 'stone2', density: 40, facing: { toward: [0, 0, 0.1] } });
  }
  for (const side of [1, -1]) addTierEnds(mesh, side);
}

/** A flat half ring. */
export function addTier(
  mesh: ChartMesh,
  inner: number,
  outer: number,
  z: number,
  stone: { material: string; density: number },
): void {
  const rows = Array.from({ length: ARC_STEPS + 1 }, (_, i) =>
    [0, 1, 2].map((j) => polar(inner + ((outer - inner) * j) / 2, (Math.PI * i) / ARC_STEPS, z)),
  );
  addGrid(mesh, rows, { ...stone, facing: { toward: UP }, uv: ([x, y]) => [x, y] });
}

/** What is seen of the tiers from the entrance: their cut ends, and the corner below the oak return. */
function addTierEnds(mesh: ChartMesh, side: number): void {
  const end = (inner: number, outer: number, high: number) =>
    addGrid(
      mesh,
      [inner, outer].map((x): Point[] => [
        [side * x, 0, 0],
        [side * x, 0, high],
      ]),
      {
        material: 'stone2',
        density: 40,
        facing: { toward: [0, -9, 1] },
      },
    );
  end(FLOOR_EDGE, TIER_EDGE, TIER_1);
  end(TIER_EDGE, HALF_WIDTH, TIER_2);
  addGrid(
    mesh,
    [WALL, HALF_WIDTH].map((x): Point[] => [
      [side * x, 0, TIER_2],
      [side * x, 0.001, TIER_2],
    ]),
    {
      material: 'stone2',
      density: 20,
      facing: { toward: UP },
    },
  );
}

/** The curved oak bench along the wall. */
export function addBench(mesh: ChartMesh, inner: number): void {
  const [from, to, steps] = [BENCH_FROM, Math.PI - BENCH_FROM, 56];
  const profile: readonly (readonly [radius: number, z: number])[] = [
    [inner + 0.06, TIER_2],
    [inner + 0.06, TIER_2 + 0.3],
    [inner, TIER_2 + 0.34],
    [inner, TIER_2 + 0.44],
    [inner + 0.02, TIER_2 + 0.46],
    [inner + 0.5, TIER_2 + 0.46],
    [inner + BENCH_DEPTH, TIER_2 + 0.44],
    [inner + BENCH_DEPTH, TIER_2],
  ];
  const rows = profile.map(([radius, z]) => arc(radius, steps, z, from, to));
  addGrid(mesh, rows, { material: 'oak', density: 45, hard: true, facing: { toward: [0, 0, 30] } });
  for (const end of [0, steps]) {
    const points = rows.map((row) => at(row, end));
    const angle = end === 0 ? from : to;
    addPolygon(
      mesh,
      points,
      { right: [Math.cos(angle), Math.sin(angle), 0], up: [0, 0, 1] },
      {
        material: 'oak',
        density: 45,
        facing: { toward: [0, -20, 1] },
      },
    );
  }
}

/** The bench begins at this angle on the right and ends as far from the left. */
export const BENCH_FROM = (8 * Math.PI) / 180;
export const BENCH_DEPTH = 0.52;
