import { mix, type Rgb, smoothstep, tone } from './colour';
import { fractalNoise, latticeRandom, noise } from './noise';

/** A cloth from the rag chest: how it was woven or printed, and in which colours. */
export interface Print {
  readonly kind: 'cotton' | 'satin' | 'velvet' | 'stripe' | 'check' | 'dots' | 'sprigs' | 'ikat';
  readonly ground: Rgb;
  readonly figure: Rgb;
  readonly accent: Rgb;
}

/** Small printed flowers, one in each cell of a slanting lattice. Lengths in metres. */
function sprigAt(u: number, v: number, { ground, figure, accent }: Print, seed: number): Rgb {
  const cell = 0.019;
  const row = Math.floor(v / cell);
  const column = Math.floor(u / cell + (row % 2) * 0.5);
  const turn = 6.28 * latticeRandom(column, row, seed);
  const du = u / cell + (row % 2) * 0.5 - column - 0.5 - 0.12 * Math.cos(turn);
  const dv = v / cell - row - 0.5 - 0.12 * Math.sin(turn);
  const [r, angle] = [Math.hypot(du, dv), Math.atan2(dv, du) + turn];
  if (r < 0.09) return accent;
  if (r < 0.22 + 0.07 * Math.cos(5 * angle)) return figure;
  const leafed = Math.cos(2 * angle) > 0.82 && r < 0.46;
  return leafed ? mix(accent, [0.2, 0.3, 0.2], 0.6) : ground;
}

function figureAt(u: number, v: number, print: Print, seed: number): Rgb {
  const { kind, ground, figure, accent } = print;
  if (kind === 'stripe') {
    const at = (((u / 0.016) % 1) + 1) % 1;
    return at < 0.42 ? ground : at < 0.5 || at > 0.92 ? accent : figure;
  }
  if (kind === 'check') {
    const [a, b] = [Math.floor(u / 0.008) & 1, Math.floor(v / 0.008) & 1];
    return mix(ground, figure, (a + b) / 2);
  }
  if (kind === 'dots') {
    const row = Math.floor(v / 0.011);
    const du = (((u / 0.011 + (row % 2) * 0.5) % 1) + 1) % 1;
    const dv = (((v / 0.011) % 1) + 1) % 1;
    return mix(figure, ground, smoothstep(0.2, 0.3, Math.hypot(du - 0.5, dv - 0.5)));
  }
  if (kind === 'sprigs') return sprigAt(u, v, print, seed);
  if (kind === 'ikat') {
    const slip = 0.006 * (latticeRandom(Math.floor(u * 900), 1, seed) - 0.5) + 0.004 * noise(u * 90, 2, seed);
    const wave = Math.abs(((((u / 0.05) % 1) + 1) % 1) - 0.5) * 0.05;
    const band = (((v + slip + wave) / 0.034) % 1) + 1;
    return [ground, accent, figure][Math.floor(band * 3) % 3] as Rgb;
  }
  return ground;
}

/** The colour of a print at a place, with its weave; `u` and `v` along its own threads. */
export function printAt(u: number, v: number, print: Print, seed: number): Rgb {
  const colour = figureAt(u, v, print, seed);
  if (print.kind === 'velvet') {
    const stroked = fractalNoise(u * 18, v * 12, seed + 1, 3);
    return tone(colour, 0.92 + 0.34 * stroked + 0.1 * noise(u * 700, v * 300, seed + 2));
  }
  if (print.kind === 'satin') {
    const gleam = noise(u * 24 + 2 * noise(u * 8, v * 8, seed + 4), v * 5, seed + 3);
    return tone(colour, 1 + 0.2 * gleam + 0.03 * noise(u * 900, v * 40, seed + 5));
  }
  const weave = noise(u * 950, v * 70, seed + 6) + noise(u * 70, v * 950, seed + 7);
  return tone(colour, 0.97 + 0.055 * weave + 0.08 * fractalNoise(u * 30, v * 30, seed + 8, 3));
}
