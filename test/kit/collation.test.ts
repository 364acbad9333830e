import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOrder } from '#kit';

describe('an alphabetical order', () => {
  const uzbek = createOrder('a b d e f g h i j k l m n o p q r s t u v x y z oʻ gʻ sh ch');

  it('follows the alphabet of the language, whose letters may be two signs', () => {
    const words = ['shisha', 'chakan', 'zirak', 'gʻisht', 'sadaf', 'oʻyma', 'osma', 'suv', 'gul'];
    expect(words.sort(uzbek)).toEqual([
      'gul',
      'osma',
      'sadaf',
      'suv',
      'zirak',
      'oʻyma',
      'gʻisht',
      'shisha',
      'chakan',
    ]);
  });

  it('has marks count last, spaces first and foreign letters behind', () => {
    const plain = createOrder('a b c d e f g h i j k l m n o p q r s t u v w x y z');
    expect(['яшма', 'émail', 'email', 'Email', 'e mail', '2 rings', 'zinc'].sort(plain)).toEqual([
      '2 rings',
      'e mail',
      'email',
      'Email',
      'émail',
      'zinc',
      'яшма',
    ]);
  });

  it('is an order: nothing before itself, and the same from both sides', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 8 });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(uzbek(a, a)).toBe(0);
        expect(Math.sign(uzbek(a, b))).toBe(-Math.sign(uzbek(b, a)) + 0);
        if (uzbek(a, b) <= 0 && uzbek(b, c) <= 0) expect(uzbek(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
