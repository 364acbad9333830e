/** Seeded randomness: every hand-made irregularity comes from here, so a model is the same on every machine. */

/** A well-mixed 32-bit hash of two lattice coordinates and a seed. */
function hash(x: number, y: number, seed: number): number {
  let h = Math.imul(x | 0, 0x27d4eb2d) ^ Math.imul(y | 0, 0x165667b1) ^ Math.imul(seed | 0, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A number in [0, 1) that belongs to one lattice point. */
export function latticeRandom(x: number, y: number, seed: number): number {
  return hash(x, y, seed) / 4294967296;
}

/** A seeded sequence of numbers in [0, 1). */
export function createRandom(seed: number): () => number {
  let step = 0;
  return () => latticeRandom(step++, 0x51ed, seed);
}

/** Smooth value noise in [-1, 1] with cells of size 1. */
export function noise(x: number, y: number, seed: number): number {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const fx = x - x0;
  const fy = y - y0;
  const u = fx * fx * (3 - 2 * fx);
  const v = fy * fy * (3 - 2 * fy);
  const a = hash(x0, y0, seed);
  const b = hash(x0 + 1, y0, seed);
  const c = hash(x0, y0 + 1, seed);
  const d = hash(x0 + 1, y0 + 1, seed);
  const top = a + (b - a) * u;
  const bottom = c + (d - c) * u;
  return (top + (bottom - top) * v) / 2147483648 - 1;
}

/** Value noise summed over `octaves`, each twice as fine and half as strong; about [-1, 1]. */
export function fractalNoise(x: number, y: number, seed: number, octaves: number): number {
  let sum = 0;
  let weight = 0.5;
  let scale = 1;
  for (let octave = 0; octave < octaves; octave++) {
    sum += weight * noise(x * scale, y * scale, seed + octave * 101);
    weight /= 2;
    scale *= 2;
  }
  return sum;
}
