import sharp from 'sharp';
import { HOUSE_BLUE } from '../colours';

/** The same sign as `favicon.svg` where SVG is not taken. */
export const ICONS = {
  touch: { file: 'icons/apple-touch-icon.png', size: 180 },
  small: { file: 'icons/icon-192.png', size: 192 },
  large: { file: 'icons/icon-512.png', size: 512 },
  maskable: { file: 'icons/icon-maskable-512.png', size: 512 },
} as const;

/** What of a maskable icon survives every mask is a circle of four fifths of it. */
const SAFE = 0.7;

/** Draws every icon from the site's sign. */
export async function drawIcons(svg: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const drawn = (size: number) =>
    sharp(svg, { density: (72 * size) / 32 })
      .resize(size, size)
      .png();
  const inside = Math.round(ICONS.maskable.size * SAFE);
  const files = new Map<string, Buffer>();
  // iPhones put black behind what is transparent.
  files.set(ICONS.touch.file, await drawn(ICONS.touch.size).flatten({ background: HOUSE_BLUE }).toBuffer());
  files.set(ICONS.small.file, await drawn(ICONS.small.size).toBuffer());
  files.set(ICONS.large.file, await drawn(ICONS.large.size).toBuffer());
  const side = ICONS.maskable.size;
  const ground = sharp({ create: { width: side, height: side, channels: 3, background: HOUSE_BLUE } });
  const sign = await drawn(inside).toBuffer();
  files.set(
    ICONS.maskable.file,
    await ground
      .composite([{ input: sign }])
      .png()
      .toBuffer(),
  );
  files.set('favicon.ico', icoOf(await drawn(32).toBuffer(), 32));
  return files;
}

/** An ICO of one picture: a head of 22 bytes before the PNG. */
function icoOf(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
