import { fractalNoise, noise } from '../paint/noise';
import type { Drape } from './sheet';

export interface SilkDrape {
  /** Width across the folds, and the length that hangs in front of the rod, metres. */
  readonly span: number;
  readonly drop: number;
  readonly rodRadius: number;
  /** Length of the hem behind the rod, metres. */
  readonly hem: number;
  /** Depth of the folds at the lower edge, metres. */
  readonly folds: number;
  readonly seed: number;
}

/** Length of the cloth from the hem behind the rod to the lower edge. */
export function silkLength({ drop, rodRadius, hem }: Omit<SilkDrape, 'span' | 'folds' | 'seed'>): number {
  return hem + Math.PI * rodRadius + drop;
}

/** A light cloth over a rod, in soft upright folds that are shallow at the rod and deepen as they fall. */
export function silkDrape(options: SilkDrape): Drape {
  const { span, drop, rodRadius: r, hem, folds, seed } = options;
  const length = silkLength(options);
  const wrap = hem + Math.PI * r;
  const fold = (u: number, fall: number) => {
    const w = u + 0.016 * noise(fall * 1.7, u * 3, seed) * (0.3 + fall);
    const phase = 2 * Math.PI * (w * 7.4 + 0.36 * noise(w * 4.2, 1.5, seed + 1) + 0.1 * seed);
    const round = Math.sin(phase) + 0.2 * Math.sin(2 * phase + 0.8 + noise(w * 5, 4, seed + 2));
    const small = 0.16 * Math.sin(2 * Math.PI * (w * 13.3 + 0.4 * noise(w * 9, 7, seed + 3)));
    return (round * (0.85 + 0.3 * noise(w * 3, fall * 1.2, seed + 4)) + small * (1 - 0.55 * fall)) / 1.1;
  };
  const depth = (fall: number) => folds * (0.3 + 0.7 * Math.min(1, fall * 1.25) ** 0.8);
  return {
    position(u, v) {
      const s = v * length;
      const across = (u - 0.5) * span;
      if (s < hem) return [across, drop - (hem - s), -r];
      if (s < wrap) {
        const angle = (s - hem) / r;
        return [across, drop + Math.sin(angle) * r, -Math.cos(angle) * r];
      }
      const fall = (s - wrap) / drop;
      const f = fold(u, fall);
      const grow = Math.min(1, fall * 14);
      const slide = 0.35 * depth(fall) * fold(u + 0.045, fall) * grow;
      const crease = 0.0012 * fractalNoise(u * 26, fall * 9, seed + 6, 3) * grow;
      const lift = 0.006 * fold(u, 1) * fall ** 6;
      return [
        across * (1 - 0.012 * Math.sin(Math.PI * fall)) + slide,
        drop * (1 - fall) + lift,
        r + depth(fall) * grow * (f + 0.35) + crease,
      ];
    },
    shade(u, v) {
      const s = v * length;
      if (s < hem) return 0.4;
      if (s < wrap) return 0.95;
      const fall = (s - wrap) / drop;
      const strength = Math.min(1, fall * 5) * (0.25 + 0.75 * Math.min(1, fall * 1.6));
      return 1 - strength * 0.62 * Math.max(0, Math.min(1, 0.55 - 0.6 * fold(u, fall)));
    },
    rowAt(t) {
      const bend = wrap / length + 0.02;
      const share = 0.24;
      return t < share ? (t / share) * bend : bend + ((t - share) / (1 - share)) * (1 - bend);
    },
  };
}
