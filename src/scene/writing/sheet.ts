import { CanvasTexture, LinearMipmapLinearFilter, NoColorSpace, RedFormat, SRGBColorSpace } from 'three';

/** A picture that is written on and worn. */
export interface Sheet {
  readonly texture: CanvasTexture;
  readonly context: CanvasRenderingContext2D | null;
  /**
   * An empty sheet to be written on, whole; once the graphics card has it, it is given back here: what is written anew when
   * something changes need not be kept. Null where a browser has no canvas to write on.
   */
  blank(): CanvasRenderingContext2D | null;
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
  texture.userData = { width, height };
  // Nothing on it is clear: what could be is divided by how clear it is on its way to the graphics card, pixel by pixel.
  const context = canvas.getContext('2d', { alpha: false });
  // Browsers count the memory of canvases, and often it is the graphics card's; one without pixels costs nothing.
  const empty = (): void => {
    canvas.width = 0;
    canvas.height = 0;
  };
  return {
    texture,
    context,
    blank() {
      canvas.width = width;
      canvas.height = height;
      texture.onUpdate = empty;
      texture.needsUpdate = true;
      return context;
    },
    dispose() {
      texture.dispose();
      empty();
    },
  };
}
