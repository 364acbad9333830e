import { type Rgb, tone } from './colour';
import { fractalNoise, noise } from './noise';
import { eachPixel, type Surface, setColour } from './surface';

export interface ClothOptions {
  readonly dye: (x: number, y: number) => Rgb;
  /** Unevenness of the threads and thickness of slubs: 1 for handspun cotton, little for reeled silk. */
  readonly slub: number;
  /** Broad light that a smooth cloth gives back, 0..1. */
  readonly gloss: number;
  /** Unevenness of the dye. */
  readonly bath: number;
  readonly seed: number;
}

/** Lays woven cloth over the whole surface: warp, weft, slubs, an uneven bath, and the light on a smooth face. */
export function layCloth(surface: Surface, { dye, slub, gloss, bath, seed }: ClothOptions): void {
  eachPixel(surface, (x, y, i) => {
    const weft = noise(x * 34, y * 940, seed + 1);
    const warp = noise(x * 940, y * 34, seed + 2);
    const thick =
      Math.max(0, noise(x * 20, y * 520, seed + 3) - 0.5) +
      Math.max(0, noise(x * 520, y * 20, seed + 4) - 0.55);
    const cloud = fractalNoise(x * 4, y * 3, seed + 5, 4);
    const broad = noise(x * 7 + 1.5 * noise(x * 2, y * 2, seed + 7), y * 1.6, seed + 6);
    const light =
      1 + 0.035 * (weft + warp) * (0.5 + slub) + 0.11 * slub * thick + bath * cloud + gloss * 0.16 * broad;
    setColour(surface, i, tone(dye(x, y), light));
    surface.relief.data[i] =
      (surface.relief.data[i] as number) +
      0.00013 * (weft + warp) * (0.4 + slub) +
      0.0004 * slub * thick +
      0.0008 * fractalNoise(x * 8, y * 6, seed + 8, 3);
  });
}
