/** A point or size in a plane, metres unless said otherwise. */
export type Vec2 = readonly [x: number, y: number];

/** A point, direction or size in the world: metres, Y up, right-handed. */
export type Vec3 = readonly [x: number, y: number, z: number];

/** Where somebody stands and which way they face: heading 0 looks towards −Z, positive turns left. */
export interface Pose2 {
  readonly position: Vec3;
  readonly heading: number;
}

/** A `Pose2` with the tilt of the head: positive looks up. */
export interface Pose extends Pose2 {
  readonly pitch: number;
}

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec3, k: number): Vec3 => [a[0] * k, a[1] * k, a[2] * k];
export const distance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Distance on the floor plan, ignoring height. */
export const planDistance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[2] - b[2]);

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** The same angle in (−π, π]. */
export function wrapAngle(angle: number): number {
  if (angle > -Math.PI && angle <= Math.PI) return angle;
  const turn = 2 * Math.PI;
  const wrapped = ((angle % turn) + turn) % turn;
  return wrapped > Math.PI ? wrapped - turn : wrapped;
}

/** The unit vector that somebody with this heading looks along. */
export const forwardOf = (heading: number): Vec3 => [-Math.sin(heading), 0, -Math.cos(heading)];

/** The heading that looks from one point towards another. */
export const headingTowards = (from: Vec3, to: Vec3): number => Math.atan2(from[0] - to[0], from[2] - to[2]);

/** How much of the way to a target damping of rate `k` (per second) covers in `dt` seconds. */
export const damping = (k: number, dt: number): number => 1 - Math.exp(-k * dt);
