import type { Visit } from '#visit';

/** Tells who must follow what each frame shows, and never by a loop of its own. */
export interface Follower {
  /** Called for each frame that the scene has placed its markers in, as often as there are markers. */
  tick(): void;
  /** Calls at once and then whenever the pose has changed. Returns what ends it. */
  follow(listener: () => void): () => void;
  /** Calls once after each frame, when the scene has written everything of it. Returns what ends it. */
  after(listener: () => void): () => void;
}

/** @param live the visit's continuous record */
export function createFollower(live: Visit['live']): Follower {
  const listeners = new Set<() => void>();
  const late = new Set<() => void>();
  let seen = live.pose;
  let due = false;
  const flush = () => {
    due = false;
    for (const listener of late) listener();
  };
  return {
    tick() {
      // A microtask comes when the frame's own code has run, and before the browser paints.
      if (!due && late.size > 0) {
        due = true;
        queueMicrotask(flush);
      }
      if (live.pose === seen) return;
      seen = live.pose;
      for (const listener of listeners) listener();
    },
    follow(listener) {
      listeners.add(listener);
      listener();
      return () => listeners.delete(listener);
    },
    after(listener) {
      late.add(listener);
      return () => late.delete(listener);
    },
  };
}
