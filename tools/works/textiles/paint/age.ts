import { clamp, type Rgb } from './colour';
import { fractalNoise, noise } from './noise';
import { eachPixel, type Surface } from './surface';

export interface AgeOptions {
  /** Where the cloth lay folded, as shares of its width and height. */
  readonly creasesX: readonly number[];
  readonly creasesY: readonly number[];
  /** How far light has bleached it, 0..1. */
  readonly fade: number;
  /** What dust and years have made of white. */
  readonly patina: Rgb;
  readonly seed: number;
}

/** Exponent that lifts the darks. */
const DEPTH = 0.85;

/** Ages a finished cloth: bleached unevenly, yellowed, creased where it lay folded, rubbed along those creases. */
export function ageCloth(surface: Surface, options: AgeOptions): void {
  const { seed, fade, patina } = options;
  const [width, height] = [surface.width / surface.scale, surface.height / surface.scale];
  eachPixel(surface, (x, y, i) => {
    const light = fade * clamp(0.5 + 0.9 * fractalNoise(x * 1.6, y * 1.3, seed, 3), 0, 1);
    let rub = 0;
    let fold = 0;
    const crease = (distance: number, along: number, k: number) => {
      const off = (distance + 0.0015 * noise(along * 5, k, seed + 1)) / 0.0032;
      const strength = 0.55 + 0.45 * noise(along * 4, k + 9, seed + 2);
      if (Math.abs(off) < 4) {
        rub += strength * Math.exp(-off * off);
        fold += strength * off * Math.exp(-off * off * 0.5);
      }
    };
    for (const share of options.creasesX) crease(x - share * width, y, 10 * share);
    for (const share of options.creasesY) crease(y - share * height, x, 20 + 10 * share);
    const edge = Math.min(x, y, width - x, height - y);
    const handled = 0.07 * Math.exp(-edge / 0.05) * (0.6 + 0.4 * noise(x * 9, y * 9, seed + 3));
    const stain = 0.1 * Math.max(0, fractalNoise(x * 5, y * 5, seed + 4, 4) - 0.3);
    const k = i * 3;
    const colour: Rgb = [
      surface.colour[k] as number,
      surface.colour[k + 1] as number,
      surface.colour[k + 2] as number,
    ];
    const grey = 0.3 * colour[0] + 0.55 * colour[1] + 0.15 * colour[2];
    const shade = (1 - handled - stain) * (1 + 0.035 * fold) + 0.06 * rub;
    for (let c = 0; c < 3; c++) {
      const bleached =
        (colour[c] as number) + (grey * 1.12 - (colour[c] as number)) * 0.34 * light + 0.03 * light;
      const aged = bleached * shade * (patina[c] as number) + 0.018 * rub;
      // Dust and light leave no dye as deep as it was.
      surface.colour[k + c] = Math.max(0, aged) ** DEPTH;
    }
    surface.relief.data[i] = (surface.relief.data[i] as number) - 0.00045 * rub;
  });
}
