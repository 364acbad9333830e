import { type Rgb, tone } from './colour';
import { layFibres } from './fibres';
import { fractalNoise, noise } from './noise';
import { eachPixel, type Surface, setColour } from './surface';

export interface FeltOptions {
  readonly seed: number;
  /** Unevenness of the dye, as a share of the colour. */
  readonly mottle: number;
  /** Height of lumps in the wool, metres. */
  readonly lumps: number;
}

/** Lays wool over the whole surface: colour by place, uneven dye, lumps and thin places. Adds to the relief. */
export function layFelt(surface: Surface, colour: (x: number, y: number) => Rgb, options: FeltOptions): void {
  const { seed, mottle, lumps } = options;
  eachPixel(surface, (x, y, i) => {
    const broad = fractalNoise(x * 5, y * 5, seed, 3);
    const cloud = fractalNoise(x * 45, y * 45, seed + 7, 3);
    const grain = noise(x * 700, y * 700, seed + 13);
    const factor = 1 + mottle * (0.9 * broad + 1.0 * cloud) + 0.045 * grain;
    setColour(surface, i, tone(colour(x, y), factor));
    const lump =
      0.6 * fractalNoise(x * 60, y * 60, seed + 29, 3) + 0.35 * fractalNoise(x * 220, y * 220, seed + 31, 2);
    surface.relief.data[i] = (surface.relief.data[i] as number) + lumps * lump;
  });
}

export interface HairOptions {
  /** Cover of the hair: 1 is usual. */
  readonly strength: number;
  /** Length of the hair: 1 is usual; shorter where colours must stay apart. */
  readonly reach: number;
}

/** The hair of felt: long fibres that lie in the cloth, and short bright ones that stand out of it. */
export function layHair(surface: Surface, seed: number, { strength, reach }: HairOptions): void {
  const common = { curl: 1.8, seed };
  const long = { length: 0.026 * reach, cover: 0.14 * strength, variation: 0.2, lift: 0.00006 };
  const short = { length: 0.011 * Math.sqrt(reach), cover: 0.24 * strength, variation: 0.34, lift: 0.00009 };
  layFibres(surface, { ...common, ...long, density: 60000 / reach });
  layFibres(surface, { ...common, ...short, density: 80000, seed: seed + 1 });
}
