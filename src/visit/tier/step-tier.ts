/** How long drawing has been too slow for a tier, or memory too short. */
export interface Pace {
  /** Seconds of movement that were too slow, since the last that were not. */
  readonly slow: number;
  /** Frames drawn as of the last look. */
  readonly frames: number;
  /** Seconds since the tier was last lowered. */
  readonly since: number;
}

export interface Look {
  /** Frames drawn so far. */
  readonly frames: number;
  /** Median milliseconds of the last frames that moved. */
  readonly medianMs: number;
  /** Share of the memory that scripts may have which is taken, 0 to 1; null where the browser does not tell. */
  readonly heap: number | null;
}

/** Slower than this, milliseconds, with the resolution lowered already, is no walk; faster than that is one. */
const TOO_SLOW = 50;
const WELL = 36;
/** So much of it, seconds, makes a tier too high: a hall that is coming in stutters for less. */
const ENOUGH = 20;
/** Fewer frames between two looks were no movement. */
const MOVEMENT = 8;
/** A browser ends a page whose memory is out: above this share there is no time to wait. */
const FULL = 0.8;

export const NEW_PACE: Pace = { slow: 0, frames: 0, since: ENOUGH };

/**
 * Watches frame times and memory for `dt` seconds; `lower` when the tier asks too much. The resolution has followed frame
 * by frame before that, and between the two limits nothing changes. A tier is never raised while a visit lasts: it would
 * be lowered again.
 */
export function stepTier(
  pace: Pace,
  { frames, medianMs, heap }: Look,
  dt: number,
): { readonly pace: Pace; readonly lower: boolean } {
  const since = pace.since + dt;
  // What it takes less has to show before it is asked for less again.
  if (heap !== null && heap > FULL && since > ENOUGH)
    return { pace: { slow: 0, frames, since: 0 }, lower: true };
  // A canvas that was made anew counts from nothing.
  const moved = frames < pace.frames || frames - pace.frames >= MOVEMENT;
  if (!moved) return { pace: { ...pace, frames, since }, lower: false };
  const slow = medianMs > TOO_SLOW ? pace.slow + dt : medianMs < WELL ? 0 : pace.slow;
  if (slow < ENOUGH) return { pace: { slow, frames, since }, lower: false };
  return { pace: { slow: 0, frames, since: 0 }, lower: true };
}
