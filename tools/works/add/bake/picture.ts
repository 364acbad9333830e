import type { Texture, TextureInfo } from '@gltf-transform/core';
import type { Transform } from '@gltf-transform/extensions';
import { openPicture } from '../repair/pictures';

/** A picture unpacked for looking things up in it: four bytes a pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** What may be asked of a picture at a place of a surface, 0 to 255 a channel. */
export type Sampler = (u: number, v: number, out: number[]) => void;

/** Finer than the derivative that is baked from it. */
const LARGEST = 2048;

export async function unpack(bytes: Uint8Array): Promise<Pixels> {
  const { data, info } = await openPicture(bytes)
    .resize(LARGEST, LARGEST, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8Array(data) };
}

/** Looks up a texture as its material does: moved, repeated, smoothly between pixels. */
export function createSampler({ width, height, data }: Pixels, info: TextureInfo | null): Sampler {
  const move = info?.getExtension<Transform>('KHR_texture_transform');
  const [offsetU, offsetV] = move?.getOffset() ?? [0, 0];
  const [scaleU, scaleV] = move?.getScale() ?? [1, 1];
  const turn = move?.getRotation() ?? 0;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [wrapU, wrapV] = [wrapOf(info?.getWrapS()), wrapOf(info?.getWrapT())];
  return (u, v, out) => {
    const [su, sv] = [u * scaleU, v * scaleV];
    const x = (cos * su + sin * sv + offsetU) * width - 0.5;
    const y = (-sin * su + cos * sv + offsetV) * height - 0.5;
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const [fx, fy] = [x - left, y - top];
    const [x0, x1] = [wrapU(left, width), wrapU(left + 1, width)];
    const [y0, y1] = [wrapV(top, height) * width, wrapV(top + 1, height) * width];
    for (let k = 0; k < 4; k++) {
      const upper = (data[(y0 + x0) * 4 + k] ?? 0) * (1 - fx) + (data[(y0 + x1) * 4 + k] ?? 0) * fx;
      const lower = (data[(y1 + x0) * 4 + k] ?? 0) * (1 - fx) + (data[(y1 + x1) * 4 + k] ?? 0) * fx;
      out[k] = upper * (1 - fy) + lower * fy;
    }
  };
}

const CLAMP = 33_071;
const MIRROR = 33_648;

function wrapOf(mode: number | undefined): (at: number, size: number) => number {
  if (mode === CLAMP) return (at, size) => Math.min(size - 1, Math.max(0, at));
  const repeat = (at: number, size: number) => ((at % size) + size) % size;
  if (mode !== MIRROR) return repeat;
  return (at, size) => {
    const within = repeat(at, size * 2);
    return within < size ? within : 2 * size - 1 - within;
  };
}

/** The picture of a texture, unpacked once for all materials that use it. */
export function createUnpacker(): (texture: Texture | null) => Promise<Pixels | undefined> {
  const known = new Map<Texture, Promise<Pixels>>();
  return async (texture) => {
    const bytes = texture?.getImage();
    if (!texture || !bytes) return undefined;
    const found = known.get(texture) ?? unpack(bytes);
    known.set(texture, found);
    return found;
  };
}
