import { expect, it } from 'vitest';
import { shrink } from '../../../../tools/venue/compare/shrink';

const picture = (width: number, height: number, paint: (x: number, y: number) => number) => ({
  width,
  height,
  bytes: Uint8Array.from({ length: 3 * width * height }, (_, at) => {
    const pixel = Math.floor(at / 3);
    return paint(pixel % width, Math.floor(pixel / width));
  }),
});

it('leaves a picture of the size that is wanted as it is', () => {
  const own = picture(5, 3, (x, y) => 40 * x + 9 * y);
  expect(shrink(own, 1)).toEqual(own);
});

it('keeps places and even colours', () => {
  const shrunk = shrink(
    picture(16, 8, (x, y) => (x < 8 ? 50 : 200) + (y < 4 ? 0 : 20)),
    4,
  );
  expect([shrunk.width, shrunk.height]).toEqual([4, 2]);
  const red = shrunk.bytes.filter((_, at) => at % 3 === 0);
  // Far from edges as it was; beside them a little of the other side.
  expect(red[0]).toBeGreaterThanOrEqual(50);
  expect(red[0]).toBeLessThan(53);
  expect(red[7]).toBeGreaterThan(217);
  expect(red[7]).toBeLessThanOrEqual(220);
});

it('adds up light and not bytes: of black and white comes a light grey', () => {
  const [value] = shrink(
    picture(16, 16, (x) => (x % 2 === 0 ? 0 : 255)),
    4,
  ).bytes.slice(3 * 5);
  expect(value).toBeGreaterThan(180);
  expect(value).toBeLessThan(195);
});
