/** Losses within this time, seconds, count together. */
const WINDOW = 60;
/** So many of them mean that the card is asked for too much. */
const TOO_MANY = 3;

/** Remembers when the graphics context was lost. */
export interface LossLog {
  /** Notes a loss; true when there have been too many lately. `now` in seconds. */
  note(now: number): boolean;
  count(): number;
}

export function createLossLog(): LossLog {
  let recent: number[] = [];
  let count = 0;
  return {
    note(now) {
      count += 1;
      recent = [...recent.filter((time) => now - time < WINDOW), now];
      return recent.length >= TOO_MANY;
    },
    count: () => count,
  };
}
