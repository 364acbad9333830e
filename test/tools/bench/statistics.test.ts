import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, mediansOf, quantile, spreadOf } from '../../../tools/bench/statistics';

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });

describe('the statistics of the benchmark', () => {
  it('take the middle, and of an even number the mean of both in the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBe(0);
  });

  it('have half of all values on each side of the median, in whichever order they come', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const middle = median(values);
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(below).toBeLessThanOrEqual(values.length / 2);
        expect(above).toBeLessThanOrEqual(values.length / 2);
        expect(median(values.toReversed())).toBe(middle);
      }),
    );
  });

  it('never tell a quantile that is none of the values', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        expect(values).toContain(quantile(values, share));
      }),
    );
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10);
    expect(quantile([], 0.5)).toBe(0);
  });

  it('take each figure over the rounds that have it', () => {
    const rounds = [{ a: 1, b: null }, { a: 3, b: 5 }, { a: 2 }];
    expect(mediansOf(rounds)).toEqual({ a: 2, b: 5 });
    expect(mediansOf([{ a: null }])).toEqual({ a: null });
  });

  it('tell how far rounds lie apart, and nothing of a single one', () => {
    expect(spreadOf([{ a: 9 }, { a: 10 }, { a: 12 }], 'a')).toBeCloseTo(0.3);
    expect(spreadOf([{ a: 9 }], 'a')).toBeNull();
  });
});
