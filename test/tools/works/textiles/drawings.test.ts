import { describe, expect, it } from 'vitest';
import {
  COLUMNS,
  dyeOfKnot,
  INDIGO,
  IVORY,
  MADDER,
  ROWS,
} from '../../../../tools/works/textiles/designs/gol-carpet-drawing';
import { cutFigures } from '../../../../tools/works/textiles/designs/shyrdak';
import { suzaniDrawing } from '../../../../tools/works/textiles/designs/suzani-drawing';

describe('the carpet', () => {
  it('has more madder than anything else', () => {
    const counts = new Map<number, number>();
    for (let row = 0; row < ROWS; row++) {
      for (let column = 0; column < COLUMNS; column++) {
        const dye = dyeOfKnot(column, row);
        counts.set(dye, (counts.get(dye) ?? 0) + 1);
      }
    }
    const share = (dye: number) => (counts.get(dye) ?? 0) / (ROWS * COLUMNS);
    expect(share(MADDER)).toBe(Math.max(...[...counts.keys()].map(share)));
    expect(share(MADDER)).toBeGreaterThan(1 / 3);
    expect(share(IVORY)).toBeGreaterThan(0.08);
    expect(share(INDIGO)).toBeGreaterThan(0.03);
  });

  it('has a border whose outline is the same on both sides', () => {
    for (let row = 60; row < ROWS - 60; row += 7) {
      for (const column of [2, 4, 13, 59, 68]) {
        expect(dyeOfKnot(column, row)).toBe(dyeOfKnot(COLUMNS - 1 - column, row));
      }
    }
  });
});

describe('the shyrdak', () => {
  it('gives each felt of a pair nearly half of its place, because figure and ground are cut at once', async () => {
    const { border, field } = await cutFigures(650, 950);
    expect(border).toBeGreaterThan(0.42);
    expect(border).toBeLessThan(0.58);
    expect(field).toBeGreaterThan(0.42);
    expect(field).toBeLessThan(0.58);
  });
});

describe('the suzani', () => {
  it('draws the same every time, with numbers only', () => {
    const drawing = suzaniDrawing();
    expect(drawing).toBe(suzaniDrawing());
    expect(drawing).not.toMatch(/NaN|undefined|Infinity/);
  });
});
