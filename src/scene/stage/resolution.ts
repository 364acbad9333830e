import { clamp } from '#kit';

/** How sharp the picture is drawn while something moves, as a factor on the resolution at rest. */
export interface Sharpness {
  readonly factor: number;
  /** Smoothed milliseconds of a frame. */
  readonly pace: number;
  /** Frames since the factor last changed. */
  readonly age: number;
}

/** Frames above this, milliseconds, are drawn with fewer pixels. */
export const SLOW_MS = 24;
const VERY_SLOW_MS = 45;
const FAST_MS = 13;
const STEP = 0.15;
/** The fewest pixels of a movement, as a factor along each edge. */
export const LOWEST = 0.55;
/** One odd frame, such as one in which a model arrives, counts as no more than this. */
const LONGEST_MS = 60;
/** Share of the newest frame in the smoothed time. */
const NEWEST = 0.15;
/** Frames between two changes: each costs a new drawing buffer. */
const SETTLE_DOWN = 8;
const SETTLE_UP = 90;

export const SHARP: Sharpness = { factor: 1, pace: 16, age: 0 };
/** Where whoever begins draws too slowly for all pixels. */
export const COARSE: Sharpness = { factor: LOWEST, pace: LONGEST_MS, age: 0 };

/**
 * Lowers the sharpness while frames take too long and raises it again, slowly, when there is time to spare.
 * @param frameMs milliseconds that the last frame took
 */
export function stepSharpness(sharpness: Sharpness, frameMs: number): Sharpness {
  const { factor } = sharpness;
  const pace = sharpness.pace + (Math.min(frameMs, LONGEST_MS) - sharpness.pace) * NEWEST;
  const age = sharpness.age + 1;
  if (pace > SLOW_MS && age > SETTLE_DOWN && factor > LOWEST) {
    const steps = pace > VERY_SLOW_MS ? 3 : 1;
    return { factor: clamp(factor - steps * STEP, LOWEST, 1), pace, age: 0 };
  }
  if (pace < FAST_MS && age > SETTLE_UP && factor < 1) {
    return { factor: clamp(factor + STEP, LOWEST, 1), pace, age: 0 };
  }
  return { factor, pace, age };
}
