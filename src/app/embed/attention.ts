/** A hall that nobody has seen for this long gives back what it takes, milliseconds. */
const PATIENCE = 30_000;

/** What is done with a hall that comes into view and goes out of it. */
interface Attended {
  pause(paused: boolean): void;
  /** True when there was something to suspend. */
  suspend(): boolean;
  resume(): void;
}

/** Follows whether anybody can see the frame: out of view the hall stands still, and after a while it is given back. */
export function createAttention(hall: Attended, patience = PATIENCE) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone = false;
  return {
    seen(visible: boolean): void {
      clearTimeout(timer);
      hall.pause(!visible);
      if (visible && gone) hall.resume();
      if (visible) gone = false;
      else
        timer = setTimeout(() => {
          // What somebody else has suspended meanwhile does not come back by being seen.
          gone = hall.suspend();
        }, patience);
    },
  };
}
