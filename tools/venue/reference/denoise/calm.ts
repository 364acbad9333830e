import { type Size, smooth, type Values } from './smooth';

/** Light with noise in it: red, green and blue of each pixel, and how far off their mean may be (variance). */
export interface Noisy {
  readonly light: Values;
  readonly variance: Values;
}

/** What is known of each pixel without noise, three numbers each. */
export interface Guides {
  /** What the surface faces. */
  readonly normal: Values;
  /** Where it is, metres. */
  readonly place: Values;
  /** What colour it has. */
  readonly colour: Values;
}

/** How different guides may be, before light no longer passes from pixel to pixel. */
const TURN = 0.25;
const STEP_OFF = 0.02;
const OTHER_COLOUR = 0.35;

/** How a pixel looks around. */
export interface Pass {
  /** Pixels from one that it looks at to the next, and how many of those to every side. */
  readonly step: number;
  readonly reach: number;
  /** How many pixels around each are compared with those around the other. */
  readonly surroundings: number;
  /** How many deviations light may differ by (Rousselle, Knaus, Zwicker 2012: 0.45); more leaves less noise and less detail. */
  readonly deviations: number;
}

/** For light that changes slowly: from near, then from further away. */
const SOFT: readonly Pass[] = [
  { step: 1, reach: 6, surroundings: 2, deviations: 0.6 },
  { step: 4, reach: 4, surroundings: 1, deviations: 0.6 },
];

/** For light with sharp edges and little noise: shadows of the sun, lamps. */
export const SHARP: readonly Pass[] = [{ step: 1, reach: 4, surroundings: 1, deviations: 0.4 }];

/**
 * Takes noise off light by the mean of pixels that look alike: non-local means, which knows how much of a difference is
 * noise, and stops where surfaces end. Pictures and colours of surfaces are not in the light, so they stay sharp.
 */
export function calm(noisy: Noisy, guides: Guides, size: Size, passes: readonly Pass[] = SOFT): Values {
  return passes.reduce((light, pass) => calmOnce(light, guides, size, pass), noisy).light;
}

function calmOnce({ light, variance: rough }: Noisy, guides: Guides, size: Size, pass: Pass): Noisy {
  const [width, height] = size;
  const count = width * height;
  // One difference of two halves says little, so those around it help; but a spark has the noise that it has.
  const around = smooth(rough, size, 2);
  const variance = rough.map((value, at) => Math.max(value, around[at] ?? 0));
  const sum = Float32Array.from(light);
  const weights = new Float32Array(count).fill(1);
  const spread = Float32Array.from(variance);
  const apart = new Float32Array(count);
  const { reach, step, surroundings, deviations } = pass;
  for (let row = 0; row <= reach; row++) {
    for (let column = row === 0 ? 1 : -reach; column <= reach; column++) {
      const [dx, dy] = [column * step, row * step];
      const [left, right] = [Math.max(0, -dx), Math.min(width, width - dx)];
      const shift = dy * width + dx;
      apart.fill(0);
      for (let y = 0; y < height - dy; y++)
        for (let x = left; x < right; x++) {
          const p = y * width + x;
          apart[p] = differenceOf(light, variance, p, p + shift) / deviations ** 2;
        }
      const compared = smooth(apart, size, surroundings);
      for (let y = 0; y < height - dy; y++)
        for (let x = left; x < right; x++) {
          const p = y * width + x;
          const q = p + shift;
          const distance = Math.max(0, compared[p] ?? 0) + guideDistance(guides, p, q);
          if (distance > 8) continue;
          const weight = Math.exp(-distance);
          weights[p] = (weights[p] ?? 0) + weight;
          weights[q] = (weights[q] ?? 0) + weight;
          spread[p] = (spread[p] ?? 0) + weight * weight * (variance[q] ?? 0);
          spread[q] = (spread[q] ?? 0) + weight * weight * (variance[p] ?? 0);
          for (let part = 0; part < 3; part++) {
            sum[3 * p + part] = (sum[3 * p + part] ?? 0) + weight * (light[3 * q + part] ?? 0);
            sum[3 * q + part] = (sum[3 * q + part] ?? 0) + weight * (light[3 * p + part] ?? 0);
          }
        }
    }
  }
  return {
    light: sum.map((value, at) => value / (weights[Math.floor(at / 3)] ?? 1)),
    variance: spread.map((value, at) => value / (weights[at] ?? 1) ** 2),
  };
}

/** How much more than by noise the light of two pixels differs, in shares of noise; below 0 for less. */
function differenceOf(light: Values, variance: Values, p: number, q: number): number {
  const [vp, vq] = [variance[p] ?? 0, variance[q] ?? 0];
  let squares = 0;
  for (let part = 0; part < 3; part++)
    squares += ((light[3 * p + part] ?? 0) - (light[3 * q + part] ?? 0)) ** 2;
  return (squares / 3 - vp - Math.min(vp, vq)) / (1e-8 + vp + vq);
}

/** How surely two pixels are of different surfaces. */
function guideDistance({ normal, place, colour }: Guides, p: number, q: number): number {
  let [turned, other, off, offBack] = [0, 0, 0, 0];
  for (let part = 0; part < 3; part++) {
    const [i, j] = [3 * p + part, 3 * q + part];
    const [n, m] = [normal[i] ?? 0, normal[j] ?? 0];
    const way = (place[j] ?? 0) - (place[i] ?? 0);
    turned += (n - m) ** 2;
    other += ((colour[i] ?? 0) - (colour[j] ?? 0)) ** 2;
    off += n * way;
    offBack += m * way;
  }
  const step = Math.max(Math.abs(off), Math.abs(offBack));
  return turned / TURN ** 2 + other / OTHER_COLOUR ** 2 + (step / STEP_OFF) ** 2;
}
