import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  NoColorSpace,
  RepeatWrapping,
  RGBAFormat,
  UnsignedByteType,
} from 'three';

/** Edge of the pattern in pixels. */
const SIZE = 256;
const COUNT = 420;

/** A small tiling pattern of hair-fine scratches as a normal map: what years of wear leave on polished metal. */
export function createScratches(): DataTexture {
  const texture = new DataTexture(scratchNormals(SIZE, COUNT), SIZE, SIZE, RGBAFormat, UnsignedByteType);
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.anisotropy = 4;
  texture.colorSpace = NoColorSpace;
  texture.needsUpdate = true;
  return texture;
}

/** The pattern's pixels, the same every time. */
export function scratchNormals(size: number, count: number): Uint8Array<ArrayBuffer> {
  const heights = scratchHeights(size, count);
  const height = (x: number, y: number): number =>
    heights[((y + size) % size) * size + ((x + size) % size)] ?? 0;
  const pixels = new Uint8Array(4 * size * size);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const dx = (height(x - 1, y) - height(x + 1, y)) * 0.8;
      const dy = (height(x, y - 1) - height(x, y + 1)) * 0.8;
      const length = Math.hypot(dx, dy, 1);
      const at = 4 * (y * size + x);
      pixels[at] = (dx / length / 2 + 0.5) * 255;
      pixels[at + 1] = (dy / length / 2 + 0.5) * 255;
      pixels[at + 2] = (1 / length / 2 + 0.5) * 255;
      pixels[at + 3] = 255;
    }
  }
  return pixels;
}

function scratchHeights(size: number, count: number): Float32Array {
  const heights = new Float32Array(size * size);
  let seed = 7;
  const random = (): number => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  for (let i = 0; i < count; i += 1) {
    const angle = random() * 2 * Math.PI;
    const length = 8 + 150 * random() ** 3;
    const depth = (random() < 0.5 ? -1 : 1) * (0.04 + 0.2 * random() ** 2);
    const x = random() * size;
    const y = random() * size;
    for (let step = 0; step < length; step += 0.7) {
      const px = Math.floor(x + Math.cos(angle) * step + size) % size;
      const py = Math.floor(y + Math.sin(angle) * step + size) % size;
      heights[py * size + px] = (heights[py * size + px] ?? 0) + depth;
    }
  }
  return heights;
}
