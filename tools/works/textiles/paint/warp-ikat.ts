import { mix, type Rgb } from './colour';
import { fractalNoise, latticeRandom, noise } from './noise';

export interface WarpIkat {
  /** Breadth of one bundle of warps that was bound together, metres. */
  readonly bundle: number;
  /** How far bundles and single threads slip against each other, metres. */
  readonly slip: number;
  /** How far dye creeps under a binding, metres. */
  readonly creep: number;
  readonly seed: number;
}

/**
 * The colour of cloth whose warp was bound and dyed before weaving, at `x` across and `y` along the warp: each bundle
 * has slipped by itself and the dye has run along its threads, never across them. `dyeAt` is the drawing as bound.
 */
export function warpIkat(
  x: number,
  y: number,
  dyeAt: (x: number, y: number) => Rgb,
  { bundle, slip, creep, seed }: WarpIkat,
): Rgb {
  const k = Math.floor(x / bundle + 0.3 * noise(x * 110, 3, seed));
  const bound = latticeRandom(k, 1, seed) + latticeRandom(k, 2, seed) - 1;
  const thread = latticeRandom(Math.floor(x * 1100), 9, seed) - 0.5;
  const drift = fractalNoise(x * 40, y * 1.8, seed + 4, 2);
  const at = y + slip * (bound + 0.55 * thread + 0.6 * drift);
  const held = (k + 0.5) * bundle;
  let colour: Rgb = [0, 0, 0];
  for (let step = -2; step <= 2; step++) {
    const reach = step * creep * (1 + 0.6 * noise(x * 640, step * 5 + y * 8, seed + 9));
    colour = mix(colour, dyeAt(held, at + reach), 1 / (step + 3));
  }
  return colour;
}
