import type { ChartMesh, Point } from '../kit/chart-mesh';
import { addBorrowed } from '../kit/shapes';
import { FRONT, HALF_WIDTH, TIER_1, TIER_2, TIER_EDGE } from './dimensions';

/** Length of a ramp for each metre that it climbs: 1 in 12, as a wheelchair needs. */
const GENTLE = 12;

export interface Ramp {
  readonly inner: number;
  readonly outer: number;
  /** Height at its upper end, which meets the cut end of a tier. */
  readonly top: number;
  readonly length: number;
}

/** Beside the long walls, mirrored left and right: one to each tier. They pass outside the last stand. */
export const RAMPS: readonly Ramp[] = [
  { inner: 7.1, outer: TIER_EDGE, top: TIER_1, length: TIER_1 * GENTLE },
  { inner: TIER_EDGE, outer: 10.2, top: TIER_2, length: TIER_2 * GENTLE },
];

/** The stone ramps: they wear the light of the floor straight below them. */
export function addRamps(mesh: ChartMesh, floor: number): void {
  for (const side of [1, -1]) {
    for (const ramp of RAMPS) {
      const outer = side * ramp.outer;
      const inner = side * ramp.inner;
      const slope: Point[] = [
        [inner, -ramp.length, 0],
        [outer, -ramp.length, 0],
        [outer, 0, ramp.top],
        [inner, 0, ramp.top],
      ];
      addBorrowed(mesh, slope, lightBelow(floor, 0), {
        material: 'stone2',
        facing: { toward: [0, -5, 99] },
        uv: ([x, y]) => [x, y],
      });
      for (const [x, outwards] of [
        [inner, -side],
        [outer, side],
      ] as const) {
        const cheek: Point[] = [
          [x, -ramp.length, 0],
          [x, 0, 0],
          [x, 0, ramp.top],
        ];
        addBorrowed(mesh, cheek, lightBelow(floor, outwards * 0.03), {
          material: 'stone2',
          facing: { toward: [x + outwards, -1, 0] },
          uv: ([, y, z]) => [y, z],
        });
      }
    }
  }
}

/** Where the floor's chart has the point below, shifted sideways by `aside` metres. */
const lightBelow = (chart: number, aside: number) => ({
  chart,
  at: ([x, y]: Point) => [x + aside + HALF_WIDTH, y - FRONT] as const,
});
