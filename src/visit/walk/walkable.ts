import type { Vec3 } from '#kit';

/** The floor that a visitor can walk: every question about where one may stand goes here. */
export interface Walkable {
  /** The nearest place to stand, or null when none is within `reach` metres. */
  nearest(point: Vec3, reach?: number): Vec3 | null;
  /** Where somebody ends who walks straight from one place towards another, sliding along what is in the way. */
  slide(from: Vec3, to: Vec3): Vec3;
  /** Corners of the shortest way, both ends included; null when there is none. */
  path(from: Vec3, to: Vec3): readonly Vec3[] | null;
}
