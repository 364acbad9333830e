import type { Point } from '../kit/chart-mesh';
import { BRIDGE, STAIRS } from './dimensions';

/** A whole turn: the bridge ends where the ramp does. */
export const FULL = 2 * Math.PI;
/** Thickness of the bridge. */
export const SLAB = 0.22;

/** Rows of points along the circle between two angles. */
export const along = (
  from: number,
  to: number,
  steps: number,
  points: (angle: number) => readonly Point[],
): Point[][] => Array.from({ length: steps + 1 }, (_, i) => [...points(from + ((to - from) * i) / steps)]);

/** Height of the stairs' noses at an angle. */
export const stairHeight = (angle: number): number =>
  BRIDGE * Math.min(1, Math.max(0, (angle - STAIRS.from) / (STAIRS.to - STAIRS.from)));
