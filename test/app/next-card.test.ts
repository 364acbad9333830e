import { describe, expect, it } from 'vitest';
import { nextCard } from '../../src/app/grid/next-card';

/** Two groups of cards, four in a row: five, then three that begin lower down. */
const boxes = [
  ...[0, 100, 200, 300].map((left) => ({ left, top: 10 })),
  { left: 0, top: 210 },
  ...[0, 100, 200].map((left) => ({ left, top: 500 })),
];
const from = (index: number, key: string, change: Partial<Parameters<typeof nextCard>[2]> = {}) =>
  nextCard(boxes, index, { key, leap: 300, ...change });

describe('the card that a key leads to', () => {
  it('is the next and the one before, over the ends of rows', () => {
    expect([from(3, 'ArrowRight'), from(4, 'ArrowLeft')]).toEqual([4, 3]);
    expect([from(0, 'ArrowLeft'), from(7, 'ArrowRight')]).toEqual([null, null]);
  });

  it('is on the other side where writing runs from right to left', () => {
    expect([
      from(1, 'ArrowRight', { rightToLeft: true }),
      from(1, 'ArrowLeft', { rightToLeft: true }),
    ]).toEqual([0, 2]);
  });

  it('is the nearest of the row below or above, where rows have holes as well', () => {
    expect(from(0, 'ArrowDown')).toBe(4);
    expect(from(3, 'ArrowDown')).toBe(4);
    expect(from(4, 'ArrowDown')).toBe(5);
    expect(from(7, 'ArrowUp')).toBe(4);
    expect([from(1, 'ArrowUp'), from(6, 'ArrowDown')]).toEqual([null, null]);
  });

  it('is the first and last of the row, or of all', () => {
    expect([from(2, 'Home'), from(1, 'End')]).toEqual([0, 3]);
    expect([from(6, 'Home', { whole: true }), from(1, 'End', { whole: true })]).toEqual([0, 7]);
    expect(from(0, 'Home')).toBeNull();
  });

  it('is a window away, or at the end', () => {
    expect(from(2, 'PageDown')).toBe(7);
    expect(from(7, 'PageUp')).toBe(2);
    expect(from(4, 'PageUp')).toBe(0);
    expect(from(7, 'PageDown')).toBeNull();
  });

  it('is none for other keys, and from nowhere', () => {
    expect(from(0, 'a')).toBeNull();
    expect(nextCard([], -1, { key: 'End', leap: 1 })).toBeNull();
  });
});
