import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { flip, meanOf, type Picture } from '../../../../tools/venue/compare/flip/flip';
import { paintDifferences } from '../../../../tools/venue/compare/flip/heat';

const [WIDTH, HEIGHT] = [32, 20];

function picture(colourAt: (x: number, y: number) => readonly [number, number, number]): Picture {
  const bytes = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) bytes.set(colourAt(x, y), 3 * (y * WIDTH + x));
  return { width: WIDTH, height: HEIGHT, bytes };
}

const plain = (r: number, g = r, b = r): Picture => picture(() => [r, g, b]);

const wave = (value: number): number => Math.round(127.5 + 127.5 * value);

const waves = (shift: number): Picture =>
  picture((x, y) => [
    wave(Math.sin(0.3 * x + 0.1 * y + shift)),
    wave(Math.sin((0.05 * x * y) / 4 + 2 * shift)),
    wave(Math.cos(0.2 * x - 0.4 * y + shift)),
  ]);

const blotted = (picture: Picture): Picture => {
  const bytes = picture.bytes.slice();
  for (let y = 8; y < 12; y++) bytes.fill(255, 3 * (y * WIDTH + 14), 3 * (y * WIDTH + 18));
  return { ...picture, bytes };
};

describe('flip', () => {
  // From the paper's formulas worked out once more with whole two-dimensional filters, in double precision.
  it.each<[what: string, reference: Picture, test: Picture, pixels: number, mean: number, middle: number]>([
    ['waves that have moved on', waves(0), waves(0.5), 67, 0.841499, 0.971937],
    ['waves seen from close by', waves(0), waves(0.5), 20, 0.838964, 0.966806],
    ['a white blot', waves(0), blotted(waves(0)), 67, 0.054541, 0.911167],
    ['black and white', plain(0), plain(255), 67, 0.96738, 0.96738],
    ['green and blue', plain(0, 255, 0), plain(0, 0, 255), 67, 1, 1],
    ['greys', plain(100), plain(110), 67, 0.153461, 0.153461],
  ])('knows %s', (_what, reference, test, pixels, mean, middle) => {
    const differences = flip(reference, test, pixels);
    expect(meanOf(differences)).toBeCloseTo(mean, 4);
    expect(differences.values[10 * WIDTH + 16]).toBeCloseTo(middle, 4);
  });

  it('finds no difference between a picture and itself', () => {
    expect(Math.max(...flip(waves(0), waves(0)).values)).toBe(0);
  });

  it('does not mind which of two is the reference', () => {
    const there = flip(waves(0), blotted(waves(0)));
    const back = flip(blotted(waves(0)), waves(0));
    expect(back.values).toEqual(there.values);
  });

  it('finds more where there is more', () => {
    const means = [0, 5, 20, 60, 150].map((more) => meanOf(flip(plain(90), plain(90 + more))));
    expect(means).toEqual(means.toSorted((a, b) => a - b));
    expect(new Set(means).size).toBe(means.length);
  });

  it('wants pictures of one size', () => {
    expect(() => flip(plain(0), { width: 1, height: 1, bytes: new Uint8Array(3) })).toThrow('one size');
  });
});

it('paints differences from black to pale yellow', async () => {
  const values = new Float32Array([0, 1]);
  const png = await paintDifferences({ width: 2, height: 1, values });
  expect([...(await sharp(png).raw().toBuffer())]).toEqual([0, 0, 4, 252, 253, 191]);
});
