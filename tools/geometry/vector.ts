import type { Vec2, Vec3 } from '#kit';

export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

export const length = (a: Vec3): number => Math.hypot(a[0], a[1], a[2]);

/** The unit vector along `a`; the fallback where `a` has no direction. */
export function normalize(a: Vec3, fallback: Vec3 = [1, 0, 0]): Vec3 {
  const size = length(a);
  return size < 1e-12 ? fallback : [a[0] / size, a[1] / size, a[2] / size];
}

export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

export const mix3 = (a: Vec3, b: Vec3, share: number): Vec3 => [
  mix(a[0], b[0], share),
  mix(a[1], b[1], share),
  mix(a[2], b[2], share),
];

export const distance2 = (a: Vec2, b: Vec2): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

export const distance3 = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** The outline lifted into space at one height. */
export const lift = (points: readonly Vec2[], z: number): Vec3[] => points.map(([x, y]) => [x, y, z]);
