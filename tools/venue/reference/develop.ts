import sharp from 'sharp';
import { toneMap } from './neutral';

/** Makes a PNG of linear light, row by row from the top, as the site shows it at an exposure. */
export function developPicture(
  light: Float32Array,
  size: readonly [width: number, height: number],
  exposure: number,
): Promise<Buffer> {
  const [width, height] = size;
  const pixels = new Uint8Array(width * height * 3);
  for (let at = 0; at < pixels.length; at += 3) {
    const value = (channel: number) => Math.max(0, light[at + channel] ?? 0) * exposure;
    const shown = toneMap([value(0), value(1), value(2)]);
    for (const channel of [0, 1, 2] as const) pixels[at + channel] = toByte(shown[channel]);
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

/** A byte of a picture for linear light, 0…1. */
export const toByte = (linear: number): number => {
  const value = Math.min(1, Math.max(0, linear));
  const encoded = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255);
};
