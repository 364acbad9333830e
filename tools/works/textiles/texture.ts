import sharp from 'sharp';
import type { Atlas } from './cloth/sheet';
import type { Textile } from './design';
import { clamp } from './paint/colour';
import { at } from './paint/field';
import type { Surface } from './paint/surface';

/** The painted picture of a textile with its backing strip, ready to be encoded at any size. */
export interface TexturePair {
  readonly width: number;
  readonly height: number;
  readonly colour: Uint8Array;
  /** Tangent-space normals, green up. */
  readonly normal: Uint8Array;
  /** Roughness (green) and metal (blue) as glTF wants them, where metal thread is sewn. */
  readonly metal?: Uint8Array;
  readonly atlas: Atlas;
}

const STRIP_M = 0.06;
const GUTTER = 6;
const [CLOTH_ROUGHNESS, METAL_ROUGHNESS] = [0.95, 0.4];

function writeInto(pair: TexturePair, surface: Surface, left: number, from: number, to: number): void {
  for (let y = 0; y < pair.height; y++) {
    for (let x = from; x < to; x++) {
      const sx = clamp(x - left, 0, surface.width - 1);
      const sy = Math.min(y, surface.height - 1);
      const source = (sy * surface.width + sx) * 3;
      const target = (y * pair.width + x) * 3;
      const slopeX = ((at(surface.relief, sx + 1, sy) - at(surface.relief, sx - 1, sy)) / 2) * surface.scale;
      const slopeY = ((at(surface.relief, sx, sy + 1) - at(surface.relief, sx, sy - 1)) / 2) * surface.scale;
      const length = Math.hypot(slopeX, slopeY, 1);
      const normal = [-slopeX / length, slopeY / length, 1 / length];
      for (let k = 0; k < 3; k++) {
        pair.colour[target + k] = clamp(Math.round((surface.colour[source + k] as number) * 255), 0, 255);
        pair.normal[target + k] = clamp(Math.round(((normal[k] as number) * 0.5 + 0.5) * 255), 0, 255);
      }
      if (pair.metal) {
        const gold = surface.metal ? at(surface.metal, sx, sy) : 0;
        const rough = CLOTH_ROUGHNESS + (METAL_ROUGHNESS - CLOTH_ROUGHNESS) * gold;
        pair.metal.set([255, Math.round(255 * rough), Math.round(255 * gold)], target);
      }
    }
  }
}

/** Paints a textile and lays its face and its backing strip side by side. */
export async function paintTexture(textile: Textile): Promise<TexturePair> {
  const face = await textile.paintFace();
  const strip = textile.paintStrip(STRIP_M);
  const width = face.width + 2 * GUTTER + strip.width;
  const start = face.width + 2 * GUTTER;
  const pair: TexturePair = {
    width,
    height: face.height,
    colour: new Uint8Array(width * face.height * 3),
    normal: new Uint8Array(width * face.height * 3),
    ...(face.metal && { metal: new Uint8Array(width * face.height * 3) }),
    atlas: { face: face.width / width, strip: [(start + 2) / width, (width - 2) / width] },
  };
  writeInto(pair, face, 0, 0, face.width + GUTTER);
  writeInto(pair, strip, start, face.width + GUTTER, width);
  return pair;
}

/** A picture encoded as WebP at the given height in pixels. */
export async function encodeWebp(
  pixels: Uint8Array,
  width: number,
  height: number,
  toHeight: number,
  quality: number,
): Promise<{ bytes: Uint8Array; width: number; height: number }> {
  const toWidth = Math.round((width * toHeight) / height);
  const bytes = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .resize(toWidth, toHeight, { kernel: 'lanczos3', fit: 'fill' })
    .webp({ quality, effort: 6, smartSubsample: true })
    .toBuffer();
  return { bytes: new Uint8Array(bytes), width: toWidth, height: toHeight };
}
