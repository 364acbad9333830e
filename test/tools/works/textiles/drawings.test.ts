import { describe, expect, it } from 'vitest';
import { chakanDrawing } from '../../../../tools/works/textiles/designs/chakan-drawing';
import {
  COLUMNS,
  dyeOfKnot,
  INDIGO,
  IVORY,
  MADDER,
  ROWS,
} from '../../../../tools/works/textiles/designs/gol-carpet-drawing';
import { keshdeDrawing } from '../../../../tools/works/textiles/designs/keshde-drawing';
import * as patches from '../../../../tools/works/textiles/designs/kurak-drawing';
import { cutFigures } from '../../../../tools/works/textiles/designs/shyrdak';
import { suzaniDrawing } from '../../../../tools/works/textiles/designs/suzani-drawing';
import * as hanging from '../../../../tools/works/textiles/designs/tush-kyiz-drawing';
import * as yomut from '../../../../tools/works/textiles/designs/yomut-carpet-drawing';
import { zardoziDrawing } from '../../../../tools/works/textiles/designs/zardozi-drawing';
import { rasteriseLabels } from '../../../../tools/works/textiles/paint/labels';

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

describe.each([
  ['suzani', suzaniDrawing],
  ['tush-kyiz', hanging.tushKyizDrawing],
  ['zardozi', zardoziDrawing],
  ['chakan', chakanDrawing],
  ['keshde', keshdeDrawing],
  ['kurak', patches.kurakDrawing],
] as const)('the %s', (_name, draw) => {
  it('draws the same every time, with numbers only', () => {
    const drawing = draw();
    expect(drawing).toBe(draw());
    expect(drawing).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('the patchwork', () => {
  it('leaves no gap between its patches, and none without a cloth', async () => {
    const { data } = await rasteriseLabels(patches.kurakDrawing(), patches.W, patches.H, 260, 380);
    expect(Math.min(...data)).toBeGreaterThan(0);
    expect(Math.max(...data)).toBe(patches.BINDING);
  });
});

describe('the tush-kyiz', () => {
  it('is framed at the sides and the top, and open at the foot', async () => {
    const { W, H, BORDER, GUARD, PATCH_DARK, PATCH_LIGHT } = hanging;
    const { width, data } = await rasteriseLabels(hanging.tushKyizDrawing(), W, H, W / 4, H / 4);
    const isPatch = (x: number, y: number) => {
      const label = data[Math.floor(y / 4) * width + Math.floor(x / 4)];
      return label === PATCH_DARK || label === PATCH_LIGHT;
    };
    const half = BORDER + GUARD / 2;
    const along = Array.from({ length: 9 }, (_, k) => (k + 1) / 10);
    expect(along.every((t) => isPatch(half + t * (W - 2 * half), half))).toBe(true);
    expect(along.every((t) => isPatch(half, half + t * (H - half)))).toBe(true);
    expect(along.every((t) => isPatch(W - half, half + t * (H - half)))).toBe(true);
    expect(along.some((t) => isPatch(half + t * (W - 2 * half) + GUARD, H - half))).toBe(false);
  });
});

describe('the Yomut carpet', () => {
  const { COLUMNS: columns, ROWS: rows, dyeOfKnot: dyeAt } = yomut;

  it('has a dark field in a white border', () => {
    const share = (dye: number, from: number, to: number) => {
      let [found, all] = [0, 0];
      for (let row = 130; row < rows - 130; row++) {
        for (let column = from; column < to; column++, all++) if (dyeAt(column, row) === dye) found++;
      }
      return found / all;
    };
    expect(share(yomut.PURPLE, 70, columns - 70)).toBeGreaterThan(0.4);
    expect(share(yomut.IVORY, 16, 44)).toBeGreaterThan(0.45);
  });

  it('carries one colour along a slanting row of göls', () => {
    const [x, y] = [(columns - 1) / 2, (rows - 1) / 2];
    const body = (column: number, row: number) =>
      dyeAt(Math.round(x + column * 66 + 17), Math.round(y + row * 59));
    expect(body(-1, 0)).not.toBe(body(0, 0));
    const slanting = [-2, -1, 0, 1, 2].map((row) => body(-row / 2, row));
    expect(new Set(slanting).size).toBe(1);
  });
});
