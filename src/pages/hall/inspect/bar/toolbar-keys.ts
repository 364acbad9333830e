/**
 * Which button of a toolbar a key leads to; null for a key that leads nowhere.
 * @param at the button in focus @param count how many there are
 */
export function buttonFor(key: string, at: number, count: number, rightToLeft = false): number | null {
  if (count === 0) return null;
  const ways: Readonly<Record<string, number>> = {
    ArrowRight: rightToLeft ? -1 : 1,
    ArrowLeft: rightToLeft ? 1 : -1,
    ArrowDown: 1,
    ArrowUp: -1,
  };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const way = ways[key];
  return way === undefined ? null : (at + way + count) % count;
}
