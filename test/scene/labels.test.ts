import { describe, expect, it } from 'vitest';
import { layoutLabel } from '../../src/scene/works/labels/layout';

const CELL = { width: 680, height: 192 };
/** Every letter half as wide as it is high. */
const measure = (text: string, size: number) => (text.length * size) / 2;

describe('layoutLabel', () => {
  it('writes a short title large, with its detail below', () => {
    const [title, detail] = layoutLabel({ title: 'Asyk', detail: 'Study' }, CELL, measure);
    expect(title).toMatchObject({ text: 'Asyk', weight: 600 });
    expect(detail).toMatchObject({ text: 'Study', weight: 400 });
    expect(title?.size).toBeGreaterThan(detail?.size ?? 0);
    expect(title?.y).toBeLessThan(detail?.y ?? 0);
  });

  it('makes a long title smaller before it takes a second line', () => {
    const long = layoutLabel({ title: 'x'.repeat(24), detail: '' }, CELL, measure);
    const longer = layoutLabel({ title: 'word '.repeat(9).trim(), detail: '' }, CELL, measure);
    expect(long).toHaveLength(1);
    expect(longer).toHaveLength(2);
  });

  it('never writes outside of its cell', () => {
    for (const words of [1, 3, 8, 20, 60]) {
      const lines = layoutLabel(
        { title: 'letters '.repeat(words), detail: 'detail '.repeat(words) },
        CELL,
        measure,
      );
      for (const { text, size, y } of lines) {
        expect(measure(text, size)).toBeLessThanOrEqual(CELL.width);
        expect(y - size).toBeGreaterThan(-1);
        expect(y).toBeLessThan(CELL.height);
      }
    }
  });

  it('cuts what does not fit with an ellipsis', () => {
    const lines = layoutLabel({ title: 'endless '.repeat(40), detail: '' }, CELL, measure);
    expect(lines.at(-1)?.text.endsWith('…')).toBe(true);
  });
});
