import { clamp } from '#kit';

/** How sharp the picture is drawn while something moves, as a factor on the resolution at rest. */
export interface Sharpness {
  readonly factor: number;
  /** Frames since the factor last changed. */
  readonly age: number;
}

export const SHARP: Sharpness = { factor: 1, age: 0 };

const SLOW_MS = 24;
const FAST_MS = 13;
const STEP = 0.15;
const LOWEST = 0.55;
/** Frames between two changes: each costs a new drawing buffer. */
const SETTLE_DOWN = 6;
const SETTLE_UP = 90;

/**
 * Lowers the sharpness while frames take too long and raises it again, slowly, when there is time to spare.
 * @param frameMs milliseconds that the last frame took
 */
export function stepSharpness({ factor, age }: Sharpness, frameMs: number): Sharpness {
  if (frameMs > SLOW_MS && age >= SETTLE_DOWN && factor > LOWEST) {
    const steps = frameMs > 3 * SLOW_MS ? 3 : 1;
    return { factor: clamp(factor - steps * STEP, LOWEST, 1), age: 0 };
  }
  if (frameMs < FAST_MS && age >= SETTLE_UP && factor < 1) {
    return { factor: clamp(factor + STEP, LOWEST, 1), age: 0 };
  }
  return { factor, age: age + 1 };
}
