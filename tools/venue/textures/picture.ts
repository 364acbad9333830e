import sharp from 'sharp';

export type Rgb = readonly [number, number, number];

/** Width and height of a picture, pixels; one number for a square. */
export type PictureSize = number | readonly [width: number, height: number];

const toSrgb = (value: number): number =>
  value <= 0.0031308 ? 12.92 * value : 1.055 * Math.max(value, 0) ** (1 / 2.4) - 0.055;
const toByte = (value: number): number => Math.round(255 * Math.min(1, Math.max(0, value)));

/** Paints linear colours into a WebP; with `alphaAt`, 0 is clear. */
export async function paintPicture(
  size: PictureSize,
  colourAt: (x: number, y: number) => Rgb,
  quality = 86,
  alphaAt?: (x: number, y: number) => number,
): Promise<Uint8Array> {
  const [width, height] = typeof size === 'number' ? [size, size] : size;
  const channels = alphaAt ? 4 : 3;
  const pixels = new Uint8Array(width * height * channels);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = colourAt(x, y);
      const first = (y * width + x) * channels;
      pixels[first] = toByte(toSrgb(colour[0]));
      pixels[first + 1] = toByte(toSrgb(colour[1]));
      pixels[first + 2] = toByte(toSrgb(colour[2]));
      if (alphaAt) pixels[first + 3] = toByte(alphaAt(x, y));
    }
  }
  const raw = { width, height, channels } as const;
  // Exact: smaller levels blend in the colour of what is clear, so that has to stay.
  const options = { quality, effort: 6, exact: true };
  return new Uint8Array(await sharp(pixels, { raw }).webp(options).toBuffer());
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

/**
 * Paints how a surface leans, from its heights: x and y of the normal in red and green, as glTF has them. `steepness`
 * multiplies what one pixel rises or falls.
 */
export async function paintNormals(
  size: number,
  heights: Float32Array,
  steepness: number,
  quality = 90,
): Promise<Uint8Array> {
  const height = (x: number, y: number): number =>
    heights[((y + size) % size) * size + ((x + size) % size)] ?? 0;
  const pixels = new Uint8Array(size * size * 3);
  for (let y = 0, k = 0; y < size; y++) {
    for (let x = 0; x < size; x++, k += 3) {
      const nx = -steepness * (height(x + 1, y) - height(x - 1, y));
      const ny = steepness * (height(x, y + 1) - height(x, y - 1));
      const length = Math.hypot(nx, ny, 1);
      pixels[k] = toByte(0.5 + nx / length / 2);
      pixels[k + 1] = toByte(0.5 + ny / length / 2);
      pixels[k + 2] = toByte(0.5 + 1 / length / 2);
    }
  }
  const raw = { width: size, height: size, channels: 3 } as const;
  return new Uint8Array(await sharp(pixels, { raw }).webp({ quality, effort: 6 }).toBuffer());
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
