import sharp from 'sharp';
import type { Picture } from './flip';

/** Reads a PNG for FLIP. */
export async function readPicture(png: Buffer): Promise<Picture> {
  const { data, info } = await sharp(png)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, bytes: new Uint8Array(data) };
}

/** Writes a PNG of it. */
export const writePicture = ({ width, height, bytes }: Picture): Promise<Buffer> =>
  sharp(bytes, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
