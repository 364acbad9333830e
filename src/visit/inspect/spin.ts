import type { Vec2 } from '#kit';
import { clamp, damping } from '#kit';

/** How soon a hand's movement counts as the speed that it lets go with, per second. */
const GRIP = 18;
/** How quickly a turning piece comes to rest, per second. */
const FRICTION = 3.2;
/** Slower than this nobody sees it turn, faster than that nobody sees the piece: radians per second. */
const UNSEEN = 0.02;
const FASTEST = 7;
/** A turntable's pace, radians per second, and how gently it takes it on, per second. */
const TABLE_PACE = (2 * Math.PI) / 26;
const TABLE_SOFTNESS = 2.2;

/** How fast a piece goes on turning, as a hand drags: radians per second left and up. */
export type Spin = Vec2;

export const AT_REST: Spin = [0, 0];

export interface SpinInput {
  /** Radians that the hand dragged left and up since the last step. */
  readonly look: Vec2;
  /** A hand holds the piece. */
  readonly held: boolean;
  /** The piece stands on a turntable that runs. */
  readonly table: boolean;
}

/**
 * How a piece turns by itself: it goes on as the hand let it go, slower and slower. `turned` is by how much, what the
 * hand does included. The same whatever the pace of frames.
 */
export function stepSpin(
  spin: Spin,
  { look, held, table }: SpinInput,
  dt: number,
): { readonly spin: Spin; readonly turned: Vec2 } {
  if (held) {
    const grip = damping(GRIP, dt);
    const follow = (axis: 0 | 1): number => {
      const pace = spin[axis] + (look[axis] / Math.max(dt, 1e-3) - spin[axis]) * grip;
      return clamp(pace, -FASTEST, FASTEST);
    };
    return { spin: settled([follow(0), follow(1)]), turned: look };
  }
  // Whoever turns it by keys or buttons takes it over.
  if (look[0] !== 0 || look[1] !== 0) return { spin: AT_REST, turned: look };
  const k = table ? TABLE_SOFTNESS : FRICTION;
  const done = damping(k, dt);
  const glide = (pace: number, goal: number): readonly [pace: number, turned: number] => [
    pace + (goal - pace) * done,
    goal * dt + ((pace - goal) * done) / k,
  ];
  const [left, turnedLeft] = glide(spin[0], table ? TABLE_PACE : 0);
  const [up, turnedUp] = glide(spin[1], 0);
  return { spin: table ? [left, up] : settled([left, up]), turned: [turnedLeft, turnedUp] };
}

const settled = (spin: Spin): Spin => (Math.hypot(...spin) < UNSEEN ? AT_REST : spin);
