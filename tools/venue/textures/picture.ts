import sharp from 'sharp';

export type Rgb = readonly [number, number, number];

const toSrgb = (value: number): number =>
  value <= 0.0031308 ? 12.92 * value : 1.055 * Math.max(value, 0) ** (1 / 2.4) - 0.055;
const toByte = (value: number): number => Math.round(255 * Math.min(1, Math.max(0, value)));

/** Paints linear colours into a square WebP. */
export async function paintPicture(
  size: number,
  colourAt: (x: number, y: number) => Rgb,
  quality = 86,
): Promise<Uint8Array> {
  const pixels = new Uint8Array(size * size * 3);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const colour = colourAt(x, y);
      const first = (y * size + x) * 3;
      pixels[first] = toByte(toSrgb(colour[0]));
      pixels[first + 1] = toByte(toSrgb(colour[1]));
      pixels[first + 2] = toByte(toSrgb(colour[2]));
    }
  }
  const raw = { width: size, height: size, channels: 3 } as const;
  return new Uint8Array(await sharp(pixels, { raw }).webp({ quality, effort: 6 }).toBuffer());
}

/** Paints a number into all channels, as it is: for roughness, which glTF reads from green. */
export async function paintNumbers(
  size: number,
  values: Float32Array,
  shrunkTo: number,
  quality = 80,
): Promise<Uint8Array> {
  const pixels = Uint8Array.from({ length: size * size * 3 }, (_, k) =>
    toByte(values[Math.floor(k / 3)] ?? 0),
  );
  const raw = { width: size, height: size, channels: 3 } as const;
  return new Uint8Array(
    await sharp(pixels, { raw }).resize(shrunkTo, shrunkTo).webp({ quality, effort: 6 }).toBuffer(),
  );
}

/** Blends two colours. */
export const mix = (a: Rgb, b: Rgb, part: number): Rgb => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
  a[2] + (b[2] - a[2]) * part,
];

export const tint = (colour: Rgb, by: Rgb | number): Rgb =>
  typeof by === 'number'
    ? [colour[0] * by, colour[1] * by, colour[2] * by]
    : [colour[0] * by[0], colour[1] * by[1], colour[2] * by[2]];
