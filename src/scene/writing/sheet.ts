import { CanvasTexture, LinearMipmapLinearFilter, NoColorSpace, RedFormat, SRGBColorSpace } from 'three';

/** A picture that is written on and worn. */
export interface Sheet {
  readonly texture: CanvasTexture;
  readonly context: CanvasRenderingContext2D | null;
  dispose(): void;
}

/**
 * @param use colours as they are seen, or one tone, how much of something there is at each place: that is in red alone and
 * takes a quarter of the memory
 */
export function createSheet(width: number, height: number, use: 'colour' | 'tone' = 'colour'): Sheet {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const texture = new CanvasTexture(canvas);
  texture.flipY = false;
  texture.colorSpace = use === 'tone' ? NoColorSpace : SRGBColorSpace;
  if (use === 'tone') texture.format = RedFormat;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.anisotropy = 8;
  return {
    texture,
    context: canvas.getContext('2d'),
    dispose() {
      texture.dispose();
      // Browsers count the memory of canvases; one without pixels costs nothing while it waits to be collected.
      canvas.width = 0;
      canvas.height = 0;
    },
  };
}
