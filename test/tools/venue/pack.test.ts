import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chart } from '../../../tools/venue/kit/chart-mesh';
import { atlasCoordinate, type Place, packAtlas } from '../../../tools/venue/kit/pack';

const side = fc.double({ min: 0.05, max: 12, noNaN: true });
const charts = fc.array(fc.record({ width: side, height: side, density: fc.constantFrom(10, 40, 80) }), {
  minLength: 1,
  maxLength: 40,
});
const PAD = 4;

const apart = (a: Place, b: Place): boolean =>
  a.x + a.width + PAD <= b.x ||
  b.x + b.width + PAD <= a.x ||
  a.y + a.height + PAD <= b.y ||
  b.y + b.height + PAD <= a.y;

test('charts lie inside the atlas and keep their distance', () => {
  fc.assert(
    fc.property(charts, (list) => {
      const { places, size, coverage } = packAtlas(list, 512, PAD);
      expect(places).toHaveLength(list.length);
      expect(coverage).toBeLessThanOrEqual(1);
      places.forEach((place, k) => {
        expect(place.x).toBeGreaterThanOrEqual(PAD / 2);
        expect(place.y).toBeGreaterThanOrEqual(PAD / 2);
        expect(place.x + place.width).toBeLessThanOrEqual(size - PAD / 2);
        expect(place.y + place.height).toBeLessThanOrEqual(size - PAD / 2);
        for (const other of places.slice(k + 1)) expect(apart(place, other)).toBe(true);
      });
    }),
    { numRuns: 40 },
  );
});

test('edges of a chart lie on texel centres, turned or not', () => {
  const tall: Chart = { width: 1, height: 5, density: 10 };
  const atlas = packAtlas([tall, { width: 5, height: 1, density: 10 }], 128, PAD);
  const [place] = atlas.places;
  if (!place) throw new Error('no place');
  const near = ([x, y]: [number, number]) => [x * 128 - place.x, y * 128 - place.y];
  const [left, top] = near(atlasCoordinate(atlas, tall, place, 0, 0));
  const [right, bottom] = near(atlasCoordinate(atlas, tall, place, 1, 5));
  expect(left).toBeCloseTo(0.5, 1);
  expect(top).toBeCloseTo(0.5, 1);
  expect(right).toBeCloseTo(place.width - 0.5, 1);
  expect(bottom).toBeCloseTo(place.height - 0.5, 1);
});
