import { addPedestalCase } from '../furniture/pedestal-case';
import type { ChartMesh } from '../kit/chart-mesh';
import { polar, radians, TIER_1, TIER_2 } from './dimensions';

/** A stand of the hemicycle: the middle of its foot, the tier it stands on, the height of its deck. */
export interface Stand {
  /** From 1, left to right as seen from the entrance. */
  readonly number: number;
  readonly radius: number;
  readonly angle: number;
  readonly floor: number;
  readonly deck: number;
  /** Of its case. */
  readonly width: number;
}

/** Width and depth of a case where there is room, and its deck above its tier. */
export const CASE = { width: 0.94, depth: 0.66, height: 0.98 } as const;
/** Air between the cases of a row, metres. */
const BETWEEN = 0.12;
const ROWS = { inner: { radius: 5.85, floor: TIER_1 }, outer: { radius: 8, floor: TIER_2 } } as const;
/** Where the hall's twelve stand, degrees: on the outer tier between the bays, on the inner one before them. */
const TWELVE = {
  outer: [175.5, 141.75, 107.25, 72.75, 38.25, 4.5],
  inner: [159, 124.5, 98.5, 81.5, 55.5, 21],
} as const;

/**
 * The stands from left to right. Twelve have their places between and before the bays; any other number is spread
 * evenly, every second one on the inner tier, and where they would touch the cases are narrower.
 */
export function listStands(count = 12): Stand[] {
  const step = (2 * 171) / Math.max(1, count - 1);
  const spread = Array.from({ length: count }, (_, k) => 175.5 - (171 * k) / Math.max(1, count - 1));
  const placed =
    count === 12
      ? (['outer', 'inner'] as const).flatMap((row) => TWELVE[row].map((degrees) => ({ row, degrees })))
      : spread.map((degrees, k) => ({ row: k % 2 === 0 ? ('outer' as const) : ('inner' as const), degrees }));
  return placed
    .toSorted((a, b) => b.degrees - a.degrees)
    .map(({ row, degrees }, k) => {
      const { radius, floor } = ROWS[row];
      const room = count === 12 ? CASE.width : (radius - CASE.depth / 2) * radians(step) - BETWEEN;
      return {
        number: k + 1,
        radius,
        angle: radians(degrees),
        floor,
        deck: floor + CASE.height,
        width: Math.min(CASE.width, room),
      };
    });
}

/** The cases without their glass; what stands in them and over them is the scene's. */
export function addStands(mesh: ChartMesh, stands: readonly Stand[]): void {
  for (const { radius, angle, floor, deck, width } of stands) {
    const [x, y] = polar(radius, angle, 0);
    addPedestalCase(mesh, {
      centre: [x, y],
      floor,
      deck,
      // The case's front looks to the middle of the hemicycle.
      turn: angle - Math.PI / 2,
      width,
      depth: CASE.depth,
    });
  }
}
