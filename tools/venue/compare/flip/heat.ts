import sharp from 'sharp';
import type { Plane } from './filters';

/** From no difference to the largest: steps of the palette "magma", which darkens evenly for every eye. */
const MAGMA = [
  [0, 0, 4],
  [28, 16, 68],
  [79, 18, 123],
  [129, 37, 129],
  [181, 54, 122],
  [229, 80, 100],
  [251, 135, 97],
  [254, 194, 135],
  [252, 253, 191],
] as const;

/** Paints differences as a PNG: black is the same, pale yellow as different as can be. */
export function paintDifferences({ width, height, values }: Plane): Promise<Buffer> {
  const pixels = new Uint8Array(width * height * 3);
  values.forEach((value, at) => {
    const place = Math.min(1, Math.max(0, value)) * (MAGMA.length - 1);
    const step = Math.min(MAGMA.length - 2, Math.floor(place));
    const [low, high] = [MAGMA[step] ?? MAGMA[0], MAGMA[step + 1] ?? MAGMA[0]];
    for (const part of [0, 1, 2] as const)
      pixels[3 * at + part] = Math.round(low[part] + (high[part] - low[part]) * (place - step));
  });
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}
