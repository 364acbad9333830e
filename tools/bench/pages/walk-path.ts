/** Where a visitor's eyes are and look at a moment of a walk: seconds, metres, radians. */
export type PathPoint = readonly [
  seconds: number,
  x: number,
  y: number,
  z: number,
  heading: number,
  pitch: number,
];

/** A pause between two frames counts as no more than this, seconds: with us and with every other engine. */
export const LONGEST_STEP = 0.1;

/** Where the eyes are at a time; at the ends of the path they stay. */
export function pointAt(path: readonly PathPoint[], seconds: number): PathPoint {
  const [begin] = path;
  const end = path.at(-1);
  if (!begin || !end) throw new Error('bench: an empty path');
  const next = path.findIndex(([time]) => time > seconds);
  if (next === 0) return begin;
  const after = path[next];
  const from = path[next - 1];
  if (!after || !from) return end;
  const part = (seconds - from[0]) / (after[0] - from[0]);
  return from.map((value, at) => value + ((after[at] ?? value) - value) * part) as unknown as PathPoint;
}

/** Walks a camera along a path, a step with each frame. */
export interface PathWalker {
  /** Begins at the start; resolves when the end is reached. */
  walk(path: readonly PathPoint[]): Promise<void>;
  /** Where the eyes are now, or null before any walk. @param now milliseconds */
  step(now: number): PathPoint | null;
}

export function createPathWalker(start: PathPoint | null = null): PathWalker {
  let path: readonly PathPoint[] = [];
  let seconds = 0;
  let before: number | null = null;
  let arrived: (() => void) | null = null;
  let at: PathPoint | null = start;
  return {
    walk(next) {
      path = next;
      seconds = 0;
      before = null;
      return new Promise((done) => {
        arrived = done;
      });
    },
    step(now) {
      if (!arrived) return at;
      if (before !== null) seconds += Math.min((now - before) / 1000, LONGEST_STEP);
      before = now;
      at = pointAt(path, seconds);
      if (seconds >= (path.at(-1)?.[0] ?? 0)) {
        arrived();
        arrived = null;
      }
      return at;
    },
  };
}
