/** Seconds between the loss of a graphics context and the new canvas; doubles each time that there is none to be had yet. */
const AFTER = 0.1;
/** How often a new context is asked for before the hall is given up: the last time after thirteen more seconds. */
const TRIES = 8;

/** Puts up again what was lost, as soon as that can be had. */
export interface Restorer {
  /** It was lost, again perhaps: whatever was under way begins anew. */
  begin(): void;
  stop(): void;
}

/** @param raise throws as long as it cannot be had @param giveUp told why, after the last try */
export function createRestorer(raise: () => void, giveUp: (error: unknown) => void): Restorer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (tries: number, pause: number): void => {
    timer = setTimeout(() => {
      try {
        raise();
      } catch (error) {
        if (tries > 1) wait(tries - 1, 2 * pause);
        else giveUp(error);
      }
    }, 1000 * pause);
  };
  return {
    begin() {
      clearTimeout(timer);
      wait(TRIES, AFTER);
    },
    stop: () => clearTimeout(timer),
  };
}
