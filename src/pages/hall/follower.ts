import type { Visit } from '#visit';

/** Tells who must follow the visitor's pose: once for each drawn frame, and never by a loop of its own. */
export interface Follower {
  /** Called for each frame that the scene has placed its markers in. */
  tick(): void;
  /** Calls at once and then whenever the pose has changed. Returns what ends it. */
  follow(listener: () => void): () => void;
}

/** @param live the visit's continuous record */
export function createFollower(live: Visit['live']): Follower {
  const listeners = new Set<() => void>();
  let seen = live.pose;
  return {
    tick() {
      if (live.pose === seen) return;
      seen = live.pose;
      for (const listener of listeners) listener();
    },
    follow(listener) {
      listeners.add(listener);
      listener();
      return () => listeners.delete(listener);
    },
  };
}
