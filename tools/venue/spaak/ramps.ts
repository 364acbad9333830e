import type { ChartMesh, Point } from '../kit/chart-mesh';
import { addPolygon, addQuad } from '../kit/shapes';
import { TIER_1, TIER_2 } from './dimensions';

/** Length of a ramp for each metre that it climbs: 1 in 12, as a wheelchair needs. */
const GENTLE = 12;

export interface Ramp {
  readonly inner: number;
  readonly outer: number;
  /** Height at its upper end, which meets the cut end of a tier. */
  readonly top: number;
  readonly length: number;
}

/** Mirrored left and right, one to each tier. They pass beside the last stands. */
export const RAMPS: readonly Ramp[] = [
  { inner: 5.3, outer: 6.8, top: TIER_1, length: TIER_1 * GENTLE },
  { inner: 8.55, outer: 9.7, top: TIER_2, length: TIER_2 * GENTLE },
];

export function addRamps(mesh: ChartMesh): void {
  for (const side of [1, -1]) {
    for (const { inner, outer, top, length } of RAMPS) {
      const [a, b] = [side * inner, side * outer];
      addQuad(
        mesh,
        [
          [a, -length, 0],
          [b, -length, 0],
          [b, 0, top],
          [a, 0, top],
        ],
        { material: 'terrazzo', density: 50, facing: { toward: [0, -5, 99] } },
      );
      for (const [x, outwards] of [
        [a, -side],
        [b, side],
      ] as const) {
        const cheek: Point[] = [
          [x, -length, 0],
          [x, 0, 0],
          [x, 0, top],
        ];
        addPolygon(
          mesh,
          cheek,
          { right: [0, 1, 0], up: [0, 0, 1] },
          { material: 'terrazzo', density: 36, facing: { toward: [x + outwards, -1, 0] } },
        );
      }
    }
  }
}
