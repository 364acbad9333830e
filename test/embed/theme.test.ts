import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OWN_COLOURS, resolveTheme } from '#embed';
import { contrast, parseColour } from '../../src/embed/theme/colour';

const hex = fc.option(
  fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0')),
  { nil: undefined },
);

describe('a museum’s colours', () => {
  it('can always be read, whatever is wished for', () => {
    const wishes = fc.record({
      scheme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
      paper: hex,
      ink: hex,
      accent: hex,
    });
    fc.assert(
      fc.property(wishes, fc.constantFrom('light' as const, 'dark' as const), (wish, preferred) => {
        const { scheme, paper, ink, accent } = wish;
        const colours = resolveTheme(
          { scheme, ...(paper ? { paper } : {}), ...(ink ? { ink } : {}), ...(accent ? { accent } : {}) },
          preferred,
        );
        if (Object.keys(colours).length === 0) return;
        const on = (front: string, ground: string) => {
          const [a, b] = [parseColour(colours[front] ?? ''), parseColour(colours[ground] ?? '')];
          if (!a || !b) throw new Error(`${front} on ${ground} is no colour.`);
          return contrast(a, b);
        };
        for (const ground of ['--paper', '--plate', '--shade']) {
          expect(on('--ink', ground)).toBeGreaterThanOrEqual(4.5);
          expect(on('--ink-soft', ground)).toBeGreaterThanOrEqual(4.5);
          expect(on('--deep-text', ground)).toBeGreaterThanOrEqual(4.5);
          expect(on('--deep', ground)).toBeGreaterThanOrEqual(3);
          expect(on('--focus', ground)).toBeGreaterThanOrEqual(3);
        }
        expect(on('--on-deep', '--deep')).toBeGreaterThanOrEqual(4.5);
        expect(on('--on-deep', '--deep-strong')).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 2000 },
    );
  });

  it('are followed where they can be read', () => {
    const colours = resolveTheme(
      { scheme: 'light', paper: 'ffffff', ink: '222222', accent: 'a01030' },
      'dark',
    );
    expect(colours).toMatchObject({ '--paper': '#ffffff', '--ink': '#222222', '--deep': '#a01030' });
  });

  it('leave the exhibition’s own alone when nothing is wished for', () => {
    expect(resolveTheme({ scheme: 'auto' }, 'light')).toEqual({});
    expect(resolveTheme({ scheme: 'dark' }, 'light')).toBe(OWN_COLOURS.dark);
  });

  it('begin from those of the pages', () => {
    const css = readFileSync(join(import.meta.dirname, '../../src/pages/styles/tokens.css'), 'utf8');
    const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
    for (const [scheme, text] of [
      ['light', light],
      ['dark', dark],
    ] as const)
      for (const [name, value] of Object.entries(OWN_COLOURS[scheme]))
        expect(text).toContain(`${name}: ${value};`);
  });
});
