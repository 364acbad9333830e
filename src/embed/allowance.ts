/** How many messages are heard: so many at once, and so many a second for ever. Time is in milliseconds. */
export interface Allowance {
  /** Takes one; false when there is none left. */
  take(now: number): boolean;
  /** Whether there is one left to be taken. */
  has(now: number): boolean;
}

export function createAllowance(atOnce: number, aSecond: number): Allowance {
  let left = atOnce;
  let since: number | null = null;
  const fill = (now: number): void => {
    // A clock that goes back gives nothing and takes nothing away.
    const passed = since === null ? 0 : Math.max(0, now - since);
    since = since === null ? now : Math.max(since, now);
    left = Math.min(atOnce, left + (passed / 1000) * aSecond);
  };
  const has = (now: number): boolean => {
    fill(now);
    return left >= 1;
  };
  return {
    has,
    take(now) {
      if (!has(now)) return false;
      left -= 1;
      return true;
    },
  };
}
