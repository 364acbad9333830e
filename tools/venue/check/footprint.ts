import { forwardOf, type Vec2, type Vec3 } from '#kit';
import type { Slot } from '#venue';

/** A rectangle on the plan with the heights between which it is filled. */
export interface Footprint {
  readonly centre: Vec2;
  /** Unit vectors along its width and its depth. */
  readonly axes: readonly [Vec2, Vec2];
  /** Half of width and depth. */
  readonly halves: Vec2;
  readonly span: readonly [low: number, high: number];
}

/** What a slot takes up. A wall slot begins at its wall and reaches into the hall. */
export function footprintOf({ kind, position: [x, y, z], heading, size }: Slot): Footprint {
  const [fx, , fz] = forwardOf(heading);
  const out = kind === 'wall' ? size[2] / 2 : 0;
  return {
    centre: [x + fx * out, z + fz * out],
    axes: [
      [fz, -fx],
      [fx, fz],
    ],
    halves: [size[0] / 2, size[2] / 2],
    span: [y, y + size[1]],
  };
}

/** Whether two footprints share more than a touch: no line separates them (separating axes). */
export function overlap(a: Footprint, b: Footprint, touch = 0.005): boolean {
  if (Math.min(a.span[1], b.span[1]) - Math.max(a.span[0], b.span[0]) <= touch) return false;
  const apart: Vec2 = [b.centre[0] - a.centre[0], b.centre[1] - a.centre[1]];
  return [...a.axes, ...b.axes].every(
    (axis) => Math.abs(dot(apart, axis)) < extentAlong(a, axis) + extentAlong(b, axis) - touch,
  );
}

const dot = (a: Vec2, b: Vec2): number => a[0] * b[0] + a[1] * b[1];

const extentAlong = ({ axes, halves }: Footprint, axis: Vec2): number =>
  halves[0] * Math.abs(dot(axes[0], axis)) + halves[1] * Math.abs(dot(axes[1], axis));

/** How far outside of a ring on the plan a point is; 0 inside. */
export function outsideOf(ring: readonly Vec2[], [x, , z]: Vec3): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  ring.forEach(([ax, az], k) => {
    const [bx, bz] = ring[(k + 1) % ring.length] ?? [ax, az];
    if (az > z !== bz > z && x < ax + ((z - az) / (bz - az)) * (bx - ax)) inside = !inside;
    const [dx, dz] = [bx - ax, bz - az];
    const length = dx * dx + dz * dz;
    const part = length > 0 ? Math.min(1, Math.max(0, ((x - ax) * dx + (z - az) * dz) / length)) : 0;
    nearest = Math.min(nearest, Math.hypot(x - ax - part * dx, z - az - part * dz));
  });
  return inside ? 0 : nearest;
}
