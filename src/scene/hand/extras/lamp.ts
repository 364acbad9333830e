import type { Vec3 } from '#kit';
import type { Lamp } from '#visit';

/** Seconds that the light in hand takes to come up or to go out. */
const FADE = 0.25;

/** The way from the piece to the lamp, as the camera sees it: right, up, towards the camera. */
export function lampDirection({ azimuth, elevation }: Lamp): Vec3 {
  const level = Math.cos(elevation);
  return [Math.sin(azimuth) * level, Math.sin(elevation), Math.cos(azimuth) * level];
}

/**
 * How far from the middle of what is shown the lamp is, metres: near enough that its light falls off over a large
 * headdress as it does from a hand, far enough that it grazes both ends of one.
 */
export const lampReach = (size: Vec3): number => 0.06 + 1.1 * Math.hypot(...size);

/** How far the lamp has come up, 0 to 1; at once for whoever wants less motion. */
export function stepLamp(on: number, lit: boolean, dt: number, cut: boolean): number {
  const goal = lit ? 1 : 0;
  if (cut) return goal;
  return on < goal ? Math.min(goal, on + dt / FADE) : Math.max(goal, on - dt / FADE);
}
