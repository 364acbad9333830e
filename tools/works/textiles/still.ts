import sharp from 'sharp';
import { clamp } from './paint/colour';
import { blur } from './paint/field';
import type { Picture } from './picture';

/** Warm grey of the ground, linear. */
const GROUND = [0.52, 0.485, 0.44] as const;

const encode = (value: number) => {
  const v = clamp(value, 0, 1);
  return v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055;
};

/**
 * Lays a picture on a warm grey ground with the soft shadow of a work that hangs `lift` pixels before it,
 * and encodes it at `size` pixels as WebP.
 */
export async function writeStill(picture: Picture, lift: number, size: number): Promise<Uint8Array> {
  const n = picture.size;
  const cover = { width: n, height: n, data: picture.cover };
  const near = blur(cover, lift * 0.5);
  const wide = blur(cover, lift * 2.2);
  const pixels = new Uint8Array(n * n * 3);
  const get = (field: { data: Float32Array }, x: number, y: number) =>
    x < 0 || y < 0 || x >= n || y >= n ? 0 : (field.data[y * n + x] as number);
  for (let y = 0, i = 0; y < n; y++) {
    for (let x = 0; x < n; x++, i++) {
      const shadow =
        0.42 * get(near, Math.round(x - lift * 0.75), Math.round(y - lift)) +
        0.3 * get(wide, Math.round(x - lift), Math.round(y - lift * 1.6));
      const vignette = 1 - 0.16 * ((x / n - 0.42) ** 2 + (y / n - 0.35) ** 2) * 2;
      for (let k = 0; k < 3; k++) {
        const ground = (GROUND[k] as number) * vignette * (1 - shadow);
        const own = picture.colour[i * 3 + k] as number;
        const value = picture.cover[i] === 1 ? own : ground;
        pixels[i * 3 + k] = Math.round(encode(value) * 255);
      }
    }
  }
  return new Uint8Array(
    await sharp(pixels, { raw: { width: n, height: n, channels: 3 } })
      .resize(size, size, { kernel: 'lanczos3' })
      .webp({ quality: 84, effort: 6, smartSubsample: true })
      .toBuffer(),
  );
}
