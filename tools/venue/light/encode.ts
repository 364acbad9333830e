import sharp from 'sharp';
import { at } from '../kit/chart-mesh';
import { createRandom } from '../kit/random';

/** Irradiance / π as linear red, green, blue, row by row from the top. */
export interface LightPicture {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/**
 * The root makes hue a matter of single steps: at 90 WebP rounded the warmth of the sun away, and white steel turned
 * green. Light maps are mostly smooth, so this costs a quarter more bytes.
 */
const QUALITY = 97;

/**
 * Writes light as WebP: sRGB of the square root of value / range, dithered by less than one step. The root gives shade
 * as many steps as light has, so that a dim wall bands no more than a bright one.
 */
export async function encodeLight(
  picture: LightPicture,
  range: number,
  quality = QUALITY,
): Promise<Uint8Array> {
  const { width, height, values } = picture;
  const pixels = new Uint8Array(values.length);
  const random = createRandom(2023);
  for (let k = 0; k < values.length; k++) {
    const value = Math.sqrt(Math.min(1, Math.max(0, (values[k] ?? 0) / range)));
    pixels[k] = Math.min(255, Math.floor(toSrgb(value) * 255 + random()));
  }
  const raw = { width, height, channels: 3 } as const;
  return new Uint8Array(
    await sharp(pixels, { raw }).webp({ quality, effort: 4, smartSubsample: true }).toBuffer(),
  );
}

/** Reads what `encodeLight` wrote. */
export async function decodeLight(file: string, range: number): Promise<LightPicture> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const steps = Float32Array.from({ length: 256 }, (_, step) => fromSrgb(step / 255) ** 2 * range);
  return {
    width: info.width,
    height: info.height,
    values: Float32Array.from(data, (step) => at(steps, step)),
  };
}

/** Light adds up: the sum of pictures of the same size, each with its weights for red, green and blue. */
export function mixLight(
  parts: readonly { readonly picture: LightPicture; readonly weight: readonly [number, number, number] }[],
): LightPicture {
  const { width, height } = at(parts, 0).picture;
  const values = new Float32Array(width * height * 3);
  for (const { picture, weight } of parts) {
    if (picture.width !== width || picture.height !== height) throw new Error('venue light: sizes differ');
    for (let k = 0; k < values.length; k++) {
      values[k] = (values[k] ?? 0) + (weight[k % 3] ?? 0) * (picture.values[k] ?? 0);
    }
  }
  return { width, height, values };
}

/** The same light at half the size. */
export function halve({ width, height, values }: LightPicture): LightPicture {
  const [w, h] = [width >> 1, height >> 1];
  const half = new Float32Array(w * h * 3);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      for (let axis = 0; axis < 3; axis++) {
        const from = (2 * y * width + 2 * x) * 3 + axis;
        half[(y * w + x) * 3 + axis] =
          ((values[from] ?? 0) +
            (values[from + 3] ?? 0) +
            (values[from + width * 3] ?? 0) +
            (values[from + width * 3 + 3] ?? 0)) /
          4;
      }
    }
  }
  return { width: w, height: h, values: half };
}

/** One value in so many may be cut off: the hottest texels beside a fitting. */
const CUT_OFF = 4000;

/** The value that white should stand for: above all but the very brightest, in steps of an eighth. */
export function pickRange(pictures: readonly LightPicture[]): number {
  const bright = pictures.flatMap(({ values }) => {
    const lit = values.filter((value) => value > 0).sort();
    return [lit[Math.floor(lit.length * (1 - 1 / CUT_OFF))] ?? 0];
  });
  return Math.max(0.125, Math.ceil(8 * Math.max(...bright)) / 8);
}

const toSrgb = (value: number): number =>
  value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
const fromSrgb = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
