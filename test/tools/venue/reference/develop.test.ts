import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Rgb } from '#venue';
import { developPicture } from '../../../../tools/venue/reference/develop';
import { toneMap } from '../../../../tools/venue/reference/neutral';

function close(colour: Rgb, expected: Rgb): void {
  for (const axis of [0, 1, 2] as const) expect(colour[axis]).toBeCloseTo(expected[axis], 5);
}

describe('toneMap', () => {
  it('keeps colours below the shoulder, but for the light that a surface throws back at its face', () => {
    close(toneMap([0, 0, 0]), [0, 0, 0]);
    close(toneMap([0.04, 0.04, 0.04]), [0.01, 0.01, 0.01]);
    close(toneMap([0.5, 0.3, 0.2]), [0.46, 0.26, 0.16]);
    close(toneMap([0.5, 0.3, 0.04]), [0.47, 0.27, 0.01]);
  });

  it('compresses what is brighter towards white, steadily', () => {
    let before = 0;
    for (let light = 0; light < 50; light += 0.25) {
      const [r, g, b] = toneMap([light, light * 0.5, light * 0.2]);
      expect(r).toBeGreaterThanOrEqual(before);
      expect(r).toBeLessThanOrEqual(1);
      expect(g).toBeGreaterThanOrEqual(b);
      before = r;
    }
    const [r, , b] = toneMap([500, 250, 100]);
    expect(b / r).toBeGreaterThan(0.98);
  });

  it('has no edge where the shoulder begins', () => {
    const [below] = toneMap([0.7999, 0.7999, 0.7999]);
    const [above] = toneMap([0.8001, 0.8001, 0.8001]);
    expect(above - below).toBeCloseTo(0.0002, 5);
  });
});

it('develops rows from the top, exposed, as sRGB', async () => {
  const light = new Float32Array([0, 0, 0, 1, 1, 1, 0.4, 0.4, 0.4, -1, 0, 1e9]);
  const png = await developPicture(light, [2, 2], 0.5);
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([2, 2, 3]);
  // 0.5 − 0.04 and 0.2 − 0.04, encoded.
  expect([...data.subarray(0, 9)]).toEqual([0, 0, 0, 181, 181, 181, 111, 111, 111]);
  expect([...data.subarray(9)].every((byte) => byte > 250)).toBe(true);
});
