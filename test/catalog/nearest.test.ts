import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../src/catalog/telling/nearest';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ж'), maxLength: 8 });

describe('editDistance', () => {
  it.each([
    ['title', 'titel', 1],
    ['summary', 'sumary', 1],
    ['kz', 'kg', 1],
    ['', 'abc', 3],
    ['jewellery', 'jewelry', 2],
  ])('from %s to %s is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is a distance', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('nearest', () => {
  it('finds what was meant, and nothing where nothing is near', () => {
    const keys = ['title', 'subtitle', 'text', 'alt'];
    expect(nearest('titel', keys)).toBe('title');
    expect(nearest('Title', keys)).toBe('title');
    expect(nearest('price', keys)).toBeUndefined();
    expect(nearest('x'.repeat(10_000), keys)).toBeUndefined();
  });

  it('ends a sentence', () => {
    expect(didYouMean('titel', ['title'])).toBe('; did you mean "title"?');
    expect(didYouMean('price', ['title'])).toBe('.');
  });
});
