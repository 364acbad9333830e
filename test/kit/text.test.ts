import { describe, expect, it } from 'vitest';
import { directionOf, errorAt, formatProblem, isSlug, pickText } from '#kit';

describe('pickText', () => {
  it('takes the first wanted language that is there and says which', () => {
    expect(pickText({ en: 'ring', ru: 'кольцо' }, ['fr', 'ru', 'en'])).toEqual({
      text: 'кольцо',
      language: 'ru',
    });
  });

  it('falls back to whatever there is', () => {
    expect(pickText({ kk: 'жүзік' }, ['fr'])).toEqual({ text: 'жүзік', language: 'kk' });
  });
});

describe('isSlug', () => {
  it.each(['asyk', 'kz-onirzhiek', 'stand-01'])('takes %s', (id) => expect(isSlug(id)).toBe(true));
  it.each(['', 'Asyk', 'a--b', '-a', 'a/b', '../a', 'a b', 'ä', 'a'.repeat(65), '__proto__'])(
    'refuses %j',
    (id) => expect(isSlug(id)).toBe(false),
  );
});

it('prints a problem as editors link it', () => {
  const problem = {
    ...errorAt('id-duplicate', 'Twice.', ['works', 2, 'id']),
    file: 'a.json',
    line: 3,
    column: 7,
  };
  expect(formatProblem(problem)).toBe('a.json:3:7 id-duplicate Twice. (works[2].id)');
});

it('knows scripts that run from right to left', () => {
  expect(directionOf('fa-IR')).toBe('rtl');
  expect(directionOf('uz-Cyrl')).toBe('ltr');
});
