import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawCabinet } from '../../../tools/venue/cabinet/build';
import { hashOf, readRecord } from '../../../tools/venue/hall/bake-hall';
import { drawGroups } from '../../../tools/venue/hall/model';
import { decodeLight, encodeLight, halve, mixLight, pickRange } from '../../../tools/venue/light/encode';
import { drawHemicycle, drawTreasury } from '../../../tools/venue/spaak/build';
import { CASE, listStands } from '../../../tools/venue/spaak/stands';

const TOOLS = join(import.meta.dirname, '../../../tools/venue');

describe.each([
  { venue: 'spaak', drawing: drawHemicycle() },
  { venue: 'spaak', drawing: drawTreasury() },
  { venue: 'cabinet', drawing: drawCabinet() },
])('$drawing.id', ({ venue, drawing }) => {
  const record = readRecord(join(TOOLS, venue, 'light', drawing.id));

  test('its light was baked for this very drawing, and not as a draft', () => {
    expect(record?.hash).toBe(hashOf(drawing, drawGroups(drawing)));
    expect(record?.quality).toBe('final');
  });

  test('every hour is mixed from groups that were baked', () => {
    for (const { weights } of drawing.hours) {
      expect(Object.keys(drawing.groups)).toEqual(expect.arrayContaining(Object.keys(weights)));
    }
  });
});

test.each([12, 24, 48])('%i stands stand apart from each other', (count) => {
  const stands = listStands(count);
  expect(stands.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, k) => k + 1));
  const corners = stands.map(({ radius, angle, width }) =>
    [-1, 1].flatMap((side) =>
      [-1, 1].map((end) => {
        const [out, aside] = [radius + (end * CASE.depth) / 2, (side * width) / 2];
        return [
          out * Math.cos(angle) - aside * Math.sin(angle),
          out * Math.sin(angle) + aside * Math.cos(angle),
        ] as const;
      }),
    ),
  );
  // No case reaches into another: in the frame of each, the corners of all others are outside.
  stands.forEach(({ radius, angle, width }, k) => {
    expect(width).toBeGreaterThan(0.5);
    for (const [x, y] of corners.filter((_, j) => j !== k).flat()) {
      const out = Math.abs(x * Math.cos(angle) + y * Math.sin(angle) - radius);
      const aside = Math.abs(y * Math.cos(angle) - x * Math.sin(angle));
      expect(out < CASE.depth / 2 && aside < width / 2, `stand ${k + 1}`).toBe(false);
    }
  });
});

const picture = (...values: number[]) => ({
  width: 2,
  height: values.length / 6,
  values: Float32Array.from(values),
});

test('light survives being written: shade within a few hundredths of itself, highlights as well', async () => {
  const values = Array.from({ length: 64 * 64 }, (_, k) => 0.004 * 1.0017 ** k);
  const folder = mkdtempSync(join(tmpdir(), 'light-'));
  try {
    const made = { width: 64, height: 64, values: Float32Array.from(values.flatMap((v) => [v, v, v])) };
    const range = pickRange([made]);
    writeFileSync(join(folder, 'light.webp'), await encodeLight(made, range, 98));
    const read = await decodeLight(join(folder, 'light.webp'), range);
    const off = values.map((value, k) => Math.abs((read.values[k * 3] ?? 0) - value) / value);
    expect(off.reduce((a, b) => a + b, 0) / off.length).toBeLessThan(0.06);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('lights add up by their weights, and half the size is the mean of four', () => {
  const one = picture(1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 5, 5);
  const two = picture(0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0);
  const mixed = mixLight([
    { picture: one, weight: [1, 1, 1] },
    { picture: two, weight: [1, 0.5, 1] },
  ]);
  expect([...mixed.values].slice(0, 3)).toEqual([1, 2, 1]);
  expect([...halve(one).values]).toEqual([2, 2, 2]);
});
