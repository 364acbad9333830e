import { Euler, Matrix4, Quaternion, Vector3 } from 'three';

export interface Placement {
  readonly x?: number;
  readonly y?: number;
  readonly z?: number;
  /** Turns about the axes in radians, x first. */
  readonly turnX?: number;
  readonly turnY?: number;
  readonly turnZ?: number;
  readonly size?: number;
  /** Mirrors left and right. */
  readonly mirror?: boolean;
}

/** The matrix that sizes, mirrors, turns and then moves. */
export function place({
  x = 0,
  y = 0,
  z = 0,
  turnX = 0,
  turnY = 0,
  turnZ = 0,
  size = 1,
  mirror = false,
}: Placement): Matrix4 {
  return new Matrix4().compose(
    new Vector3(x, y, z),
    new Quaternion().setFromEuler(new Euler(turnX, turnY, turnZ, 'ZYX')),
    new Vector3(mirror ? -size : size, size, size),
  );
}
