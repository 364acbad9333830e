import type { Vec3 } from '#kit';

/** A camera in a hall: where the eye is, where it looks, its vertical field of view (radians), the size of its picture. */
export interface HallView {
  readonly eye: Vec3;
  readonly heading: number;
  readonly pitch: number;
  readonly fov: number;
  readonly size: readonly [width: number, height: number];
}
