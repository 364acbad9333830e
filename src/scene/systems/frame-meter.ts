/** Counts frames and times those that follow each other without a rest. */
export interface FrameMeter {
  /** Notes a frame. @param now milliseconds @param moving whether another frame was asked for */
  note(now: number, moving: boolean): void;
  /** Milliseconds between the last two frames of a movement, 0 at its first. */
  last(): number;
  frames(): number;
  summary(): { median: number; p95: number };
}

/** @param capacity how many of the last frame times are remembered */
export function createFrameMeter(capacity = 240): FrameMeter {
  const times = new Float32Array(capacity);
  let filled = 0;
  let at = 0;
  let frames = 0;
  let previous = 0;
  let running = false;
  let last = 0;
  return {
    note(now, moving) {
      frames += 1;
      last = running ? now - previous : 0;
      if (running) {
        times[at] = last;
        at = (at + 1) % capacity;
        filled = Math.min(capacity, filled + 1);
      }
      previous = now;
      running = moving;
    },
    last: () => last,
    frames: () => frames,
    summary() {
      const sorted = times.slice(0, filled).sort();
      const at = (share: number): number => sorted[Math.min(filled - 1, Math.floor(share * filled))] ?? 0;
      return { median: at(0.5), p95: at(0.95) };
    },
  };
}
