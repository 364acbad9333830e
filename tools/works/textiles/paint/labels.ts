import sharp from 'sharp';
import { signedDistance } from './distance';
import type { Field } from './field';

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

/** Pixels to the nearest edge between two areas of a drawing: positive where `isWorked`, else negative. */
export function depthInFigures({ width, height, data }: Labels, isWorked: (label: number) => boolean): Field {
  const isEdge = (i: number) => {
    const x = i % width;
    const own = data[i];
    return (
      (x > 0 && data[i - 1] !== own) ||
      (x < width - 1 && data[i + 1] !== own) ||
      (i >= width && data[i - width] !== own) ||
      (i < data.length - width && data[i + width] !== own)
    );
  };
  const depth = signedDistance(width, height, (i) => !isEdge(i));
  for (let i = 0; i < depth.data.length; i++) {
    const distance = Math.max(0, depth.data[i] as number) + 0.5;
    depth.data[i] = isWorked(data[i] as number) ? distance : -distance;
  }
  return depth;
}
