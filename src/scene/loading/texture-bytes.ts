import { RedFormat, RGFormat, type Texture } from 'three';
import { PlanarTexture } from './planes';

/** Bytes of a texel: four, eight for light that is brighter than white, and as many as there are channels. */
const texelOf = ({ format, isRenderTargetTexture }: Texture): number => {
  if (isRenderTargetTexture) return 8;
  if (format === RedFormat) return 1;
  return format === RGFormat ? 2 : 4;
};

/** What a texture takes on the graphics card: a third more with its smaller levels. */
export function bytesOfTexture(texture: Texture): number {
  const { width = 0, height = 0 } = (texture.image ?? {}) as { width?: number; height?: number };
  const own = width * height * texelOf(texture) * (texture.generateMipmaps ? 4 / 3 : 1);
  const chroma = texture instanceof PlanarTexture ? texture.chroma : null;
  return own + (chroma ? bytesOfTexture(chroma) : 0);
}
