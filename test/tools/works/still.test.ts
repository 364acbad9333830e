import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { writeStill } from '../../../tools/works/still';

it('writes a still in two formats and a blur of it, as it records them', async () => {
  const models = await mkdtemp(join(tmpdir(), 'hemicycle-still-'));
  const photograph = await sharp({
    create: { width: 300, height: 300, channels: 4, background: '#a33' },
  })
    .png()
    .toBuffer();
  const still = await writeStill('ring', photograph, 'a'.repeat(16), models);
  const formats = await Promise.all(
    [still, still.avif, still.blur].map(async (recorded) => {
      const data = await readFile(join(models, recorded?.file ?? ''));
      expect(data.byteLength).toBe(recorded?.bytes);
      const { format, width, height } = await sharp(data).metadata();
      expect([width, height]).toEqual([recorded?.width, recorded?.height]);
      return [format, width];
    }),
  );
  expect(formats).toEqual([
    ['webp', 300],
    ['heif', 300],
    ['webp', 64],
  ]);
  await rm(models, { recursive: true });
});
