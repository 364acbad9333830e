import { planDistance, type Vec3 } from '#kit';

/** How many models may be on their way at once. */
const AT_ONCE = 2;

/** Something to load for a place in the hall. */
export interface Errand {
  readonly position: Vec3;
  run(): Promise<void>;
}

/** Runs errands two at a time, the one nearest to the visitor first, whenever there is room. */
export interface Queue {
  add(errand: Errand): void;
  dispose(): void;
}

/** Index of the errand nearest to a point, −1 when there is none. */
export function pickNearest(errands: readonly Errand[], from: Vec3): number {
  let best = -1;
  let bestDistance = Number.POSITIVE_INFINITY;
  errands.forEach(({ position }, at) => {
    const away = planDistance(position, from);
    if (away < bestDistance) {
      best = at;
      bestDistance = away;
    }
  });
  return best;
}

/** @param whereabouts the visitor's place, asked each time an errand is begun */
export function createQueue(whereabouts: () => Vec3): Queue {
  let waiting: Errand[] = [];
  let running = 0;
  let asked = false;
  const begin = (): void => {
    asked = false;
    while (running < AT_ONCE) {
      const next = waiting.splice(pickNearest(waiting, whereabouts()), 1)[0];
      if (!next) return;
      running += 1;
      next.run().finally(() => {
        running -= 1;
        begin();
      });
    }
  };
  return {
    add(errand) {
      waiting.push(errand);
      // Errands of one moment are all known before the nearest is chosen.
      if (!asked) queueMicrotask(begin);
      asked = true;
    },
    dispose() {
      waiting = [];
    },
  };
}
