import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../tools/venue/kit/random';
import { denoise } from '../../../../tools/venue/reference/denoise/denoise';
import type { Layers } from '../../../../tools/venue/reference/denoise/layers';
import { smooth } from '../../../../tools/venue/reference/denoise/smooth';

const SIZE = [48, 32] as const;
const [WIDTH, HEIGHT] = SIZE;
const COUNT = WIDTH * HEIGHT;

type Paint = (x: number, y: number) => number;

/** The same number in all three channels. */
const painted = (paint: Paint): Float32Array<ArrayBuffer> =>
  Float32Array.from({ length: 3 * COUNT }, (_, at) => {
    const pixel = Math.floor(at / 3);
    return paint(pixel % WIDTH, Math.floor(pixel / WIDTH));
  });

/** A white wall lit by 1, whose right half is lit by 0.2. */
const light: Paint = (x) => (x < WIDTH / 2 ? 1 : 0.2);

function wall(parts: Partial<Layers>): Layers {
  const [none, one] = [painted(() => 0), painted(() => 1)];
  return {
    sun: none,
    direct: none,
    indirect: none,
    colour: one,
    gloss: none,
    mirrored: none,
    'gloss-colour': none,
    rest: none,
    normal: one,
    place: one,
    ...parts,
  };
}

/** Four batches whose direct light has noise of so much to either side. */
function noisy(amount: number, parts: Partial<Layers> = {}): Layers[] {
  const random = createRandom(7);
  return Array.from({ length: 4 }, () =>
    wall({ direct: painted((x, y) => light(x, y) + amount * (2 * random() - 1)), ...parts }),
  );
}

const errorOf = (values: Float32Array, truth: Paint): number => {
  const right = painted(truth);
  return Math.sqrt(
    values.reduce((sum, value, at) => sum + (value - (right[at] ?? 0)) ** 2, 0) / values.length,
  );
};

describe('denoise', () => {
  it('leaves light alone that has no noise', () => {
    expect(errorOf(denoise(noisy(0), SIZE).light, light)).toBeLessThan(1e-5);
  });

  it('takes most of the noise off and keeps the edge of a shadow', () => {
    const { light: calmed, halves } = denoise(noisy(0.4), SIZE);
    // The mean of four batches is off by a half of what one is: 0.4 / √3 / 2.
    expect(errorOf(calmed, light)).toBeLessThan(0.4 / Math.sqrt(3) / 2 / 3);
    expect(halves[0]).not.toEqual(halves[1]);
    const row = 3 * WIDTH * (HEIGHT / 2);
    expect(calmed[row + 3 * (WIDTH / 2 - 1)]).toBeGreaterThan(0.9);
    expect(calmed[row + 3 * (WIDTH / 2)]).toBeLessThan(0.3);
  });

  it('keeps what surfaces are painted with as it is', () => {
    const stripes: Paint = (_, y) => 0.3 + 0.5 * (y % 2);
    const { light: calmed } = denoise(noisy(0.2, { colour: painted(stripes) }), SIZE);
    expect(errorOf(calmed, (x, y) => light(x, y) * stripes(x, y))).toBeLessThan(0.05);
  });

  it('lets no light pass between surfaces that face different ways', () => {
    const sides = [0.5, 0.6];
    const turned = painted((_, y) => (y < HEIGHT / 2 ? 1 : -1));
    const halves = Array.from({ length: 4 }, (_, batch) =>
      wall({
        direct: painted((_, y) => (sides[y < HEIGHT / 2 ? 0 : 1] ?? 0) + (batch % 2 === 0 ? 0.3 : -0.3)),
        normal: turned,
      }),
    );
    expect(errorOf(denoise(halves, SIZE).light, (_, y) => sides[y < HEIGHT / 2 ? 0 : 1] ?? 0)).toBeLessThan(
      1e-4,
    );
  });

  it('adds up what is scattered, mirrored and seen to shine', () => {
    const layers = wall({
      sun: painted(() => 0.5),
      direct: painted(() => 0.25),
      indirect: painted(() => 0.25),
      colour: painted(() => 0.5),
      gloss: painted(() => 1.5),
      mirrored: painted(() => 0.5),
      'gloss-colour': painted(() => 0.04),
      rest: painted(() => 3),
    });
    expect(errorOf(denoise([layers, layers, layers, layers], SIZE).light, () => 3.58)).toBeLessThan(1e-5);
  });
});

it('smooths by the mean of what there is around', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 0, max: 4 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 81, maxLength: 81 }),
      (width, height, reach, given) => {
        const smoothed = smooth(Float32Array.from(given.slice(0, width * height)), [width, height], reach);
        for (let y = 0; y < height; y++)
          for (let x = 0; x < width; x++) {
            const near: number[] = [];
            for (let v = Math.max(0, y - reach); v <= Math.min(height - 1, y + reach); v++)
              for (let u = Math.max(0, x - reach); u <= Math.min(width - 1, x + reach); u++)
                near.push(given[v * width + u] ?? 0);
            const mean = near.reduce((sum, value) => sum + value, 0) / near.length;
            expect(smoothed[y * width + x]).toBeCloseTo(mean, 3);
          }
      },
    ),
  );
});
