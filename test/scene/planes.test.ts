import fc from 'fast-check';
import { DataTexture } from 'three';
import { expect, it } from 'vitest';
import { PlanarTexture, planesOf, tellColour } from '../../src/scene/loading/planes';

const byte = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(byte, byte, byte);

/** One colour all over. */
const plain = (
  width: number,
  height: number,
  [red, green, blue]: readonly [number, number, number],
  alpha = 255,
) => new Uint8ClampedArray(Array.from({ length: width * height }, () => [red, green, blue, alpha]).flat());

it('a colour is the same when it is put together again', () => {
  fc.assert(
    fc.property(
      colour,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
      (seen, width, height) => {
        const { luma, chroma } = planesOf(plain(width, height, seen), width, height) ?? {};
        expect(luma).toHaveLength(width * height);
        expect(chroma).toHaveLength(2 * Math.ceil(width / 2) * Math.ceil(height / 2));
        const [bright = 0, blue = 0, red = 0] = [luma?.[0], chroma?.[0], chroma?.[1]];
        const [u, v] = [blue - 128, red - 128];
        const told = [bright + 1.402 * v, bright - 0.344136 * u - 0.714136 * v, bright + 1.772 * u];
        told.forEach((channel, at) => {
          expect(Math.abs(Math.min(255, Math.max(0, channel)) - (seen[at] ?? 0))).toBeLessThanOrEqual(2);
        });
      },
    ),
  );
});

it('brightness is that of each place, colour that of four together', () => {
  const pixels = new Uint8ClampedArray([255, 0, 0, 255, 0, 0, 255, 255, 0, 0, 255, 255, 255, 0, 0, 255]);
  const planes = planesOf(pixels, 2, 2);
  expect([...(planes?.luma ?? [])]).toEqual([76, 29, 29, 76]);
  expect(planes?.chroma).toHaveLength(2);
});

it('a picture that is clear somewhere is left whole', () => {
  const pixels = plain(3, 2, [9, 9, 9]);
  pixels[4 * 5 + 3] = 254;
  expect(planesOf(pixels, 3, 2)).toBeNull();
});

/** A parted picture, pixel by pixel of one colour for each four of them. */
function part(pixels: Uint8ClampedArray<ArrayBuffer>, width: number, height: number): PlanarTexture {
  const planes = planesOf(pixels, width, height);
  const texture = new PlanarTexture(planes?.luma, width, height);
  texture.chroma = new DataTexture(planes?.chroma, (width + 1) >> 1, (height + 1) >> 1);
  return texture;
}

it('the light of a place is read from a parted light map', () => {
  fc.assert(
    fc.property(colour, colour, (left, right) => {
      const row = [...left, 255, ...left, 255, ...right, 255, ...right, 255];
      const texture = part(new Uint8ClampedArray([...row, ...row]), 4, 2);
      for (const [u, seen] of [
        [0, left],
        [0.3, left],
        [0.7, right],
        [1, right],
      ] as const)
        tellColour(texture, u, 0.9, 512).forEach((channel, at) => {
          expect(Math.abs(channel - (seen[at] ?? 0))).toBeLessThanOrEqual(2);
        });
    }),
  );
});

it('light is averaged as in a smaller picture', () => {
  const pixels = new Uint8ClampedArray(
    Array.from({ length: 16 }, (_, at) => [at * 16, at * 16, at * 16, 255]).flat(),
  );
  expect(tellColour(part(pixels, 4, 4), 0.3, 0.3, 1)).toEqual([120, 120, 120]);
});

it('a picture of a single pixel can be read', () => {
  const [red] = tellColour(part(plain(1, 1, [200, 10, 10]), 1, 1), 1, 1, 512);
  expect(Math.abs(red - 200)).toBeLessThanOrEqual(2);
});
