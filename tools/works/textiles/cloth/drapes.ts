import { noise } from '../paint/noise';
import type { Drape } from './sheet';

export interface StiffDrape {
  readonly width: number;
  readonly height: number;
  /** How far the cloth bellies and its lower edge curls, metres. */
  readonly wave: number;
  /** How far the edges stray from straight, metres. */
  readonly stray: number;
  readonly seed: number;
}

/** A heavy textile that hangs nearly flat: felt, carpet. The top is held straight, the rest gives a little. */
export function stiffDrape({ width, height, wave, stray, seed }: StiffDrape): Drape {
  return {
    position(u, v) {
      const side = noise(v * 5, 3, seed) * stray + noise(v * 17, 9, seed) * stray * 0.35;
      const other = noise(v * 5, 21, seed) * stray + noise(v * 17, 31, seed) * stray * 0.35;
      const waist = 1 - 0.006 * Math.sin(Math.PI * v);
      const x = (u - 0.5) * width * waist + side * (1 - u) + other * u;
      const sag =
        noise(u * 4, 41, seed) * stray * (0.25 + 0.75 * v) - 0.003 * Math.sin(Math.PI * u * 2) ** 2 * (1 - v);
      const y = height * (1 - v) + sag;
      const slack = v * v * (1.5 - 0.5 * v);
      const broad =
        Math.sin(u * 9.5 + noise(v * 1.5, 5, seed) * 1.2 + seed) * 0.6 + noise(u * 3, v * 2.4, seed + 3);
      const lip = Math.max(0, v - 0.93) ** 2 * 160 * (0.5 + 0.5 * noise(u * 5, 61, seed));
      const corner = (Math.abs(u - 0.5) * 2) ** 6 * v * 0.7;
      const z = wave * (0.55 * slack * broad + lip * 0.3 + corner * (0.5 + noise(u * 2, 71, seed)));
      return [x, y, z];
    },
    shade: () => 1,
  };
}
