import sharp from 'sharp';

/** A drawing as plain areas: every pixel holds the index of the colour that it was painted with. */
export interface Labels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** How many areas one drawing may tell apart. */
const STEP = 8;

/** The fill that stands for an area's index in a drawing. */
export function ink(index: number): string {
  const grey = index * STEP + STEP / 2;
  return `rgb(${grey},${grey},${grey})`;
}

/**
 * Rasterises SVG content whose fills are `ink(n)` on a ground of `ink(0)`.
 * `widthMm` × `heightMm` is the drawing's own space; edges stay hard, so that areas never mix.
 */
export async function rasteriseLabels(
  content: string,
  widthMm: number,
  heightMm: number,
  width: number,
  height: number,
): Promise<Labels> {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${widthMm} ${heightMm}" preserveAspectRatio="none" shape-rendering="crispEdges">` +
    `<rect width="${widthMm}" height="${heightMm}" fill="${ink(0)}"/>${content}</svg>`;
  const raw = await sharp(Buffer.from(svg), { unlimited: true }).removeAlpha().raw().toBuffer();
  const data = new Uint8Array(width * height);
  for (let i = 0; i < data.length; i++) data[i] = Math.floor((raw[i * 3] as number) / STEP);
  return { width, height, data };
}
