import sharp from 'sharp';
import type { StillRecord } from './manifest';
import { writeFileOf } from './write-file';

/** Pixels a side of what is shown until the picture comes. */
const BLUR = 64;

/** Encodes a photograph as a still in two formats, and a blur of it. @param source hash of what it was taken from */
export async function writeStill(
  id: string,
  photograph: Buffer,
  source: string,
  models: string,
): Promise<StillRecord> {
  const { width, height } = await sharp(photograph).metadata();
  const write = (name: string, data: Buffer) => writeFileOf(models, `works/${id}/${name}`, data);
  const picture = sharp(photograph).removeAlpha();
  const webp = await picture.clone().webp({ quality: 84, effort: 5 }).toBuffer();
  const avif = await picture.clone().avif({ quality: 60, effort: 4, chromaSubsampling: '4:4:4' }).toBuffer();
  const blur = await picture.clone().resize(BLUR, BLUR).blur(1.2).webp({ quality: 40 }).toBuffer();
  return {
    ...(await write('still.webp', webp)),
    width,
    height,
    source,
    avif: { ...(await write('still.avif', avif)), width, height },
    blur: { ...(await write('blur.webp', blur)), width: BLUR, height: BLUR },
  };
}
