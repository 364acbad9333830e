/** Figures of one visit by their names; null where the machine or the engine does not tell. */
export type Figures = Readonly<Record<string, number | null>>;

/** The value below which a share of all values lies, by nearest rank; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** The middle one; of an even number the mean of the two in the middle; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Each figure's median over the rounds that have it. */
export function mediansOf(rounds: readonly Figures[]): Figures {
  const names = new Set(rounds.flatMap((round) => Object.keys(round)));
  return Object.fromEntries(
    [...names].map((name) => {
      const values = rounds.map((round) => round[name]).filter((value) => typeof value === 'number');
      return [name, values.length > 0 ? median(values) : null];
    }),
  );
}

/** How far the rounds lie apart, as a share of the median: 0 for agreement, null with less than two. */
export function spreadOf(rounds: readonly Figures[], name: string): number | null {
  const values = rounds.map((round) => round[name]).filter((value) => typeof value === 'number');
  const middle = median(values);
  if (values.length < 2 || middle === 0) return null;
  return (Math.max(...values) - Math.min(...values)) / middle;
}
