import { RedFormat, RGFormat, type Texture } from 'three';
import { PlanarTexture } from './planes';

/** Bytes of a texel: four, eight for light that is brighter than white, and as many as there are channels. */
const texelOf = ({ format, isRenderTargetTexture }: Texture): number => {
  if (isRenderTargetTexture) return 8;
  if (format === RedFormat) return 1;
  return format === RGFormat ? 2 : 4;
};

interface Size {
  readonly width?: number;
  readonly height?: number;
}

const sizeOf = (from: unknown): Size => {
  const { width, height } = (from ?? {}) as Size;
  return width && height ? { width, height } : {};
};

/** What a texture takes on the graphics card: a third more with its smaller levels. */
export function bytesOfTexture(texture: Texture): number {
  // A sheet that has been written on tells how large it is: its canvas is empty by then.
  const { width = 0, height = 0 } = { ...sizeOf(texture.image), ...sizeOf(texture.userData) };
  const own = width * height * texelOf(texture) * (texture.generateMipmaps ? 4 / 3 : 1);
  const chroma = texture instanceof PlanarTexture ? texture.chroma : null;
  return own + (chroma ? bytesOfTexture(chroma) : 0);
}
