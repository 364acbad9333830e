import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, parseColour } from '../../src/embed/theme/colour';

const css = readFileSync(new URL('../../src/pages/styles/tokens.css', import.meta.url), 'utf8');

/** The colours of a block of `:root`. */
const coloursOf = (block: string): ReadonlyMap<string, string> =>
  new Map(
    [...block.matchAll(/(--[\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
const [light = '', dark = ''] =
  css.match(/:root \{[^}]*color-scheme[^}]*\}|prefers-color-scheme: dark\) \{\s*:root \{[^}]*\}/g) ?? [];
const themes = [
  { theme: 'by day', colours: coloursOf(light) },
  { theme: 'by night', colours: new Map([...coloursOf(light), ...coloursOf(dark)]) },
];

function contrastOf(one: string, other: string): number {
  const [first, second] = [parseColour(one.slice(1)), parseColour(other.slice(1))];
  return first && second ? contrast(first, second) : 0;
}

describe.each(themes)('the colours of the pages $theme', ({ colours }) => {
  const of = (name: string): string => colours.get(name) ?? expect.fail(`no colour ${name}`);
  const grounds = ['--paper', '--plate', '--shade'];

  it.each(['--ink', '--ink-soft', '--deep-text'])('%s can be read on every ground', (ink) => {
    for (const ground of grounds)
      expect([ground, contrastOf(of(ink), of(ground)) >= 4.5]).toEqual([ground, true]);
  });

  it.each(['--rule-strong', '--focus'])(
    '%s stands out from every ground: fields and the focus are found by it',
    (line) => {
      for (const ground of grounds)
        expect([ground, contrastOf(of(line), of(ground)) >= 3]).toEqual([ground, true]);
    },
  );

  it('words on the deep colour can be read', () => {
    for (const ground of ['--deep', '--deep-strong'])
      expect(contrastOf(of('--on-deep'), of(ground))).toBeGreaterThanOrEqual(4.5);
  });
});
