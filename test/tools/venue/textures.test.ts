import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { INLAY_STRIP, paintInlay } from '../../../tools/venue/textures/inlay';
import { paintLacquer } from '../../../tools/venue/textures/lacquer';
import { paintBrushedSteel, paintRubbedMetal } from '../../../tools/venue/textures/metal';

async function read(picture: Uint8Array) {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  return {
    ...info,
    at: (x: number, y: number, channel: number) => data[(y * info.width + x) * info.channels + channel],
  };
}

const meanOf = async (picture: Uint8Array, channel: number): Promise<number> =>
  ((await sharp(picture).stats()).channels[channel]?.mean ?? 0) / 255;

test('an inlaid line is opaque in the middle of its strip, clear beside it, and as bright where it is clear', async () => {
  const { width, height, channels, at } = await read(await paintInlay(128, 64));
  expect([width, height, channels]).toEqual([128, 64, 4]);
  expect(at(10, height / 2, 3)).toBe(255);
  expect(at(10, Math.floor(height / 2 - height / INLAY_STRIP), 3)).toBe(0);
  // What is clear still has the colour of brass: smaller levels blend it in.
  expect(at(10, 2, 0)).toBeGreaterThan(200);
});

describe('roughness is a factor of about two thirds, so that a material says how rough it is on the whole', () => {
  test.each([
    ['rubbed metal', paintRubbedMetal],
    ['brushed steel', paintBrushedSteel],
    ['lacquer', paintLacquer],
  ])('%s', async (_, paint) => {
    const mean = await meanOf((await paint(128)).roughness, 1);
    expect(Math.abs(mean - 0.65)).toBeLessThan(0.08);
  });
});

test('lacquer leans every way alike, and never far', async () => {
  const { normal } = await paintLacquer(128);
  for (const channel of [0, 1]) expect(await meanOf(normal, channel)).toBeCloseTo(0.5, 1);
  expect(await meanOf(normal, 2)).toBeGreaterThan(0.98);
});
