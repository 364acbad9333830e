import fc from 'fast-check';
import { expect, it } from 'vitest';
import { costOf, DETAILS, pickDetail } from '#assets';

const pixels = fc.double({ min: 1, max: 4000, noNaN: true });

it('is never coarser than what is seen, but for the margin that keeps it from flickering', () => {
  fc.assert(
    fc.property(pixels, fc.option(fc.constantFrom(...DETAILS), { nil: undefined }), (wanted, now) => {
      const edge = pickDetail(wanted, now);
      expect(DETAILS).toContain(edge);
      expect(edge * 1.2).toBeGreaterThanOrEqual(wanted);
    }),
  );
});

it('stays what it is while a visitor rocks to and fro at a boundary', () => {
  fc.assert(
    fc.property(pixels, fc.array(fc.double({ min: 0.92, max: 1.08, noNaN: true })), (middle, sways) => {
      let edge = pickDetail(middle);
      const seen = new Set<number>();
      for (const sway of [1, ...sways]) {
        edge = pickDetail(middle * sway, edge);
        seen.add(edge);
      }
      // It may change once, and never back.
      expect(seen.size).toBeLessThanOrEqual(2);
      const settled = edge;
      for (const sway of sways) expect(pickDetail(middle * sway, settled)).toBe(settled);
    }),
  );
});

it('costs less the coarser it is, and never less than its triangles', () => {
  const file = { triangles: 5000, texturePixels: 1_100_000 };
  const [coarse, middle, whole] = DETAILS.map((edge) => costOf(file, edge).bytes);
  expect(coarse).toBeLessThan(middle as number);
  expect(middle).toBeLessThan(whole as number);
  for (const edge of DETAILS)
    expect(costOf({ triangles: 5000, texturePixels: 0 }, edge).bytes, `${edge}`).toBe(170_000);
});
