import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastHeightOf, rowsOf } from '../../src/scene/boards/columns';
import { layoutBoard } from '../../src/scene/boards/layout';
import { layoutTitle } from '../../src/scene/boards/title';
import type { Line, Style } from '../../src/scene/writing/letters';
import { shorten, wrap, wrapWithin } from '../../src/scene/writing/wrap';

/** Every letter half as wide as it is high. */
const measure = (text: string, { size }: Style) => (text.length * size) / 2;
const SIZES = { largest: 0.05, smallest: 0.018 };
const sentence = 'Twelve designers showed their work in Brussels.';
const text = (sentences: number) => Array.from({ length: sentences }, () => sentence).join(' ');
const paragraphs = (count: number, sentences: number) =>
  Array.from({ length: count }, (_, at) => ({ strong: `Part ${at}`, text: text(sentences) }));
const body = (lines: readonly Line[]): readonly Line[] => lines.filter(({ family }) => family === 'sans');

function expectWithin(lines: readonly Line[], [width, height]: readonly [number, number]): void {
  for (const line of lines) {
    expect(line.x).toBeGreaterThanOrEqual(0);
    expect(line.x + measure(line.text, line)).toBeLessThanOrEqual(width + 1e-9);
    expect(line.y - 0.7 * line.size).toBeGreaterThanOrEqual(0);
    expect(line.y).toBeLessThanOrEqual(height);
  }
}

describe('layoutBoard', () => {
  it.each([
    [[1.2, 1.5], 3, 4],
    [[2.4, 1.2], 6, 3],
    [[0.9, 0.6], 2, 4],
    [[0.6, 0.4], 9, 9],
  ] as const)('keeps every line on a board of %j', (size, count, sentences) => {
    const { lines } = layoutBoard(
      { heading: 'The forum', paragraphs: paragraphs(count, sentences) },
      size,
      SIZES,
      measure,
    );
    expectWithin(lines, size);
    for (const { size: em } of body(lines)) expect(em).toBeGreaterThanOrEqual(SIZES.smallest);
  });

  it('writes a short text large and a long one smaller, every word of it', () => {
    const sizeFor = (count: number) => {
      const said = paragraphs(count, 3);
      const lines = body(layoutBoard({ heading: 'H', paragraphs: said }, [1.2, 1.5], SIZES, measure).lines);
      const words = said.flatMap(({ strong, text: own }) => `${strong} ${own}`.split(' '));
      expect(lines.flatMap(({ text: line }) => line.split(' '))).toEqual(words);
      return lines[0]?.size ?? 0;
    };
    expect(sizeFor(1)).toBeCloseTo(SIZES.largest);
    expect(sizeFor(7)).toBeLessThan(sizeFor(3));
  });

  it('has columns where a board is wide, none higher than the board', () => {
    const { lines } = layoutBoard({ heading: 'H', paragraphs: paragraphs(8, 3) }, [2.8, 1.1], SIZES, measure);
    const starts = new Set(body(lines).map(({ x }) => x.toFixed(4)));
    expect(starts.size).toBeGreaterThan(1);
  });

  it('never leaves a strong line at the foot of a column', () => {
    const { lines } = layoutBoard(
      { heading: 'H', paragraphs: paragraphs(11, 1) },
      [2.8, 0.9],
      SIZES,
      measure,
    );
    const feet = new Map(body(lines).map((line) => [line.x.toFixed(4), line]));
    expect(feet.size).toBeGreaterThan(1);
    for (const { weight } of feet.values()) expect(weight).toBe(400);
  });

  it('gives each of two sections a column of its own where there is room', () => {
    const { lines } = layoutBoard({ heading: 'H', paragraphs: paragraphs(2, 6) }, [1.6, 0.8], SIZES, measure);
    const starts = [...new Set(body(lines).map(({ x }) => x))];
    expect(starts).toHaveLength(2);
    for (const start of starts) expect(body(lines).find(({ x }) => x === start)?.weight).toBe(600);
  });

  it('does without a last paragraph before it breaks off in the middle of a sentence', () => {
    const said = [...paragraphs(1, 4), { text: text(40) }];
    const { lines } = layoutBoard({ heading: 'H', paragraphs: said }, [0.68, 0.36], SIZES, measure);
    expect(body(lines).at(-1)?.text).toMatch(/\.$/);
  });

  it('ends what never fits with an ellipsis', () => {
    const { lines } = layoutBoard(
      { heading: 'H', paragraphs: paragraphs(30, 9) },
      [0.6, 0.4],
      SIZES,
      measure,
    );
    expect(lines.at(-1)?.text).toMatch(/[^.,\s]…$/);
  });
});

describe('layoutTitle', () => {
  const SIZE = [4.2, 1.3] as const;

  it('writes a title as large as fits, the lines below it smaller and apart', () => {
    const { lines } = layoutTitle(
      {
        heading: 'Central Asian – European Creative Forum',
        paragraphs: [{ text: 'A line' }, { text: '2024 · 2025' }],
      },
      SIZE,
      0,
      measure,
    );
    expectWithin(lines, SIZE);
    const [first] = lines;
    expect(first?.size).toBeGreaterThan(0.2);
    const below = lines.filter(({ family }) => family === 'sans');
    expect(below.map(({ text: line }) => line)).toEqual(['A line', '2024 · 2025']);
    expect(below[0]?.size).toBeLessThan((first?.size ?? 0) / 2);
  });

  it('holds a title of one endless word', () => {
    const { lines } = layoutTitle({ heading: 'x'.repeat(80), paragraphs: [] }, SIZE, 0.1, measure);
    expectWithin(lines, SIZE);
  });
});

describe('wrap', () => {
  const fits = (part: string) => part.length <= 12;

  it('does not begin a line with a dash nor break at a firm space', () => {
    expect(wrap('Central Asia – Europe', fits)).toEqual(['Central', 'Asia –', 'Europe']);
    expect(wrap('vers 1\u00a0000 euros', fits)).toEqual(['vers 1\u00a0000', 'euros']);
  });

  it('lets the end of a line part what a dot would part', () => {
    expect(wrap('Bruxelles · Anvers', fits)).toEqual(['Bruxelles', 'Anvers']);
    expect(wrap('2024 · 2025', fits)).toEqual(['2024 · 2025']);
  });

  it('cuts only what does not fit', () => {
    expect(shorten('short', fits)).toBe('short');
    expect(shorten('much too long for it', fits)).toBe('much too lo…');
    expect(wrapWithin('one two three four five', 1, fits)).toEqual(['one two thr…']);
  });
});

describe('what a text takes at the very least', () => {
  const word = fc.stringMatching(/^([a-z]{1,14}|[·–])$/);
  const said = fc.array(
    fc.record({
      strong: fc.option(fc.array(word, { minLength: 1, maxLength: 4 }), { nil: undefined }),
      text: fc.array(word, { minLength: 1, maxLength: 40 }),
    }),
    { minLength: 1, maxLength: 4 },
  );

  it('is never more than it takes', () => {
    fc.assert(
      fc.property(
        said,
        fc.double({ min: 0.018, max: 0.09, noNaN: true }),
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        (parts, size, width) => {
          const texts = parts.map(({ strong, text: words }) => ({
            text: words.join(' '),
            ...(strong ? { strong: strong.join(' ') } : {}),
          }));
          const rows = rowsOf(texts, size, width, measure).filter((row) => row.height > size);
          const taken = rows.reduce((sum, row) => sum + row.height, 0);
          expect(leastHeightOf(texts, measure)(size, width)).toBeLessThanOrEqual(taken + 1e-9);
        },
      ),
    );
  });

  it('spares the sizes that are far too large', () => {
    const measured = (largest: number): number => {
      let calls = 0;
      layoutBoard(
        { heading: 'The forum', paragraphs: paragraphs(6, 6) },
        [1.4, 1.1],
        { largest, smallest: 0.018 },
        (part, style) => {
          calls += 1;
          return measure(part, style);
        },
      );
      return calls;
    };
    // Beginning at twice the size tries twenty more sizes: of these the heading alone is laid out.
    expect(measured(0.1)).toBeLessThan(1.5 * measured(0.05));
  });
});
