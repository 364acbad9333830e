import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planesOf } from '../../src/scene/loading/planes';

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
