import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RedFormat,
  RGFormat,
  type Texture,
} from 'three';
import { clamp } from '#kit';

/**
 * A picture as its file keeps it: how bright each place is, and its colour for each four of them together, of which eyes tell
 * no more. It takes three eighths of what red, green and blue for each place do.
 */
export class PlanarTexture extends DataTexture {
  chroma: DataTexture | null = null;

  override copy(source: this): this {
    super.copy(source);
    this.chroma = source.chroma;
    return this;
  }

  override dispose(): void {
    super.dispose();
    this.chroma?.dispose();
  }
}

/** How a picture is repeated, and whether it is seen from afar too. */
type Look = Pick<Texture, 'wrapS' | 'wrapT' | 'generateMipmaps'>;

/**
 * Parts a picture; null for one that is clear somewhere, and where a browser does not let pixels be read.
 * @param opaque whether clearness counts for nothing: what is clear is black
 */
export function partPicture(picture: ImageBitmap, like: Look, opaque = false): PlanarTexture | null {
  const { width, height } = picture;
  const context = openCanvas(width, height, opaque);
  if (!context || !tellsPixels()) return null;
  context.drawImage(picture, 0, 0);
  const pixels = context.getImageData(0, 0, width, height).data;
  context.canvas.width = 0;
  const planes = planesOf(pixels, width, height);
  if (!planes) return null;
  const luma = settle(new PlanarTexture(planes.luma, width, height, RedFormat), like);
  luma.chroma = settle(new DataTexture(planes.chroma, (width + 1) >> 1, (height + 1) >> 1, RGFormat), like);
  return luma;
}

function openCanvas(width: number, height: number, opaque = false): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  return canvas.getContext('2d', { alpha: !opaque, willReadFrequently: true });
}

/** A colour, and how far from it a browser may tell it. */
const KNOWN = [200, 100, 50, 255] as const;
const NEARLY = 4;

/** Whether pixels are as they were drawn: some browsers tell others, or noise, so that nobody is known again by them. */
function tellsPixels(): boolean {
  const context = openCanvas(4, 4);
  if (!context) return false;
  context.fillStyle = `rgb(${KNOWN[0]} ${KNOWN[1]} ${KNOWN[2]})`;
  context.fillRect(0, 0, 4, 4);
  const { data } = context.getImageData(0, 0, 4, 4);
  return data.every((value, at) => Math.abs(value - (KNOWN[at % 4] ?? 0)) <= NEARLY);
}

function settle<T extends Texture>(texture: T, { wrapS, wrapT, generateMipmaps }: Look): T {
  Object.assign(texture, { wrapS, wrapT, generateMipmaps });
  texture.magFilter = LinearFilter;
  texture.minFilter = generateMipmaps ? LinearMipmapLinearFilter : LinearFilter;
  texture.anisotropy = generateMipmaps ? 8 : 4;
  texture.unpackAlignment = 1;
  texture.needsUpdate = true;
  return texture;
}

interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface Planes {
  /** A byte for each place. */
  readonly luma: Uint8Array<ArrayBuffer>;
  /** Two bytes, of blue and of red, for each two by two places; the last column and row may stand for one. */
  readonly chroma: Uint8Array<ArrayBuffer>;
}

/**
 * In whole numbers and without anything in between: a picture has millions of places.
 * @param pixels red, green, blue and opacity @returns null where something is not wholly opaque
 */
export function planesOf(
  { buffer, byteOffset }: Uint8ClampedArray<ArrayBuffer>,
  width: number,
  height: number,
): Planes | null {
  // Opacity, blue, green and red from the highest bits to the lowest: all that there is today counts from below.
  const pixels = new Uint32Array(buffer, byteOffset, width * height);
  const luma = new Uint8Array(width * height);
  const [across, down] = [(width + 1) >> 1, (height + 1) >> 1];
  const chroma = new Uint8Array(2 * across * down);
  for (let at = 0; at < pixels.length; at += 1) {
    const pixel = pixels[at] as number;
    if (pixel < 0xff000000) return null;
    luma[at] =
      (19595 * (pixel & 255) + 38470 * ((pixel >> 8) & 255) + 7471 * ((pixel >> 16) & 255) + 32768) >> 16;
  }
  for (let row = 0; row < down; row += 1) {
    const upper = 2 * row * width;
    const lower = Math.min(2 * row + 1, height - 1) * width;
    for (let column = 0; column < across; column += 1) {
      const left = 2 * column;
      const right = Math.min(left + 1, width - 1);
      const a = pixels[upper + left] as number;
      const b = pixels[upper + right] as number;
      const c = pixels[lower + left] as number;
      const d = pixels[lower + right] as number;
      const red = (a & 255) + (b & 255) + (c & 255) + (d & 255);
      const green = ((a >> 8) & 255) + ((b >> 8) & 255) + ((c >> 8) & 255) + ((d >> 8) & 255);
      const blue = ((a >> 16) & 255) + ((b >> 16) & 255) + ((c >> 16) & 255) + ((d >> 16) & 255);
      const bright = (19595 * red + 38470 * green + 7471 * blue + 32768) >> 16;
      const into = 2 * (row * across + column);
      // A quarter of the difference, by what each colour can differ from brightness at most.
      chroma[into] = Math.min(255, (((blue - bright) * 9246 + 32768) >> 16) + 128);
      chroma[into + 1] = Math.min(255, (((red - bright) * 11686 + 32768) >> 16) + 128);
    }
  }
  return { luma, chroma };
}

/**
 * Red, green and blue (0 to 255) about a place of a parted picture, as if it were reduced to so many pixels across.
 * @param u share of the width, 0 to 1, as `v` of the height
 */
export function tellColour(
  texture: PlanarTexture,
  u: number,
  v: number,
  edge: number,
): readonly [number, number, number] {
  const { data: luma, width, height } = texture.image as unknown as Pixels;
  const { data: chroma = [] } = (texture.chroma?.image ?? {}) as Partial<Pixels>;
  const middle = (share: number, size: number): number =>
    clamp(((Math.floor(share * edge) + 0.5) / edge) * size - 0.5, 0, size - 1);
  const [x, y] = [middle(u, width), middle(v, height)];
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, bottom] = [Math.min(left + 1, width - 1), Math.min(top + 1, height - 1)];
  const across = (row: number): number => {
    const [from = 0, to = 0] = [luma[row * width + left], luma[row * width + right]];
    return from + (to - from) * (x - left);
  };
  const bright = across(top) + (across(bottom) - across(top)) * (y - top);
  const at = 2 * ((Math.round(y) >> 1) * ((width + 1) >> 1) + (Math.round(x) >> 1));
  const [blue, red] = [(chroma[at] ?? 128) - 128, (chroma[at + 1] ?? 128) - 128];
  const told = (channel: number): number => Math.round(clamp(bright + channel, 0, 255));
  return [told(1.402 * red), told(-0.344136 * blue - 0.714136 * red), told(1.772 * blue)];
}
