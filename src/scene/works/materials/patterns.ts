import {
  Data3DTexture,
  type DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  NoColorSpace,
  RepeatWrapping,
  RGBAFormat,
  UnsignedByteType,
} from 'three';
import { createScratches } from './scratches';
import { dentVolume, grainVolume, VOLUME } from './volumes';

/** The patterns that surfaces of pieces are made of, shared by all their materials; each is made when first worn. */
export interface Patterns {
  /** Soft noise in space: its slope in red, green and blue, its value in alpha. */
  readonly grain: Data3DTexture;
  /** Cells in space: the way from the middle of the cell in red, green and blue, nearness to its edge in alpha. */
  readonly dents: Data3DTexture;
  /** Hair-fine scratches as a normal map. */
  readonly scratches: DataTexture;
  dispose(): void;
}

/**
 * Patterns in space need no texture coordinates, which ornaments seldom have: one look-up gives height and slope, and
 * smaller mip levels let detail fade before it flickers.
 */
export function createPatterns(): Patterns {
  let grain: Data3DTexture | undefined;
  let dents: Data3DTexture | undefined;
  let scratches: DataTexture | undefined;
  return {
    get grain() {
      grain ??= volume(grainVolume());
      return grain;
    },
    get dents() {
      dents ??= volume(dentVolume());
      return dents;
    },
    get scratches() {
      scratches ??= createScratches();
      return scratches;
    },
    dispose() {
      for (const texture of [grain, dents, scratches]) texture?.dispose();
    },
  };
}

function volume(pixels: Uint8Array<ArrayBuffer>): Data3DTexture {
  const texture = new Data3DTexture(pixels, VOLUME, VOLUME, VOLUME);
  texture.format = RGBAFormat;
  texture.type = UnsignedByteType;
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.wrapR = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.colorSpace = NoColorSpace;
  texture.needsUpdate = true;
  return texture;
}
