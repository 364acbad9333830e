import { at } from '../kit/chart-mesh';

/** A square or oblong field of numbers that repeats at its edges. */
export interface Field {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** Evenly spread numbers in 0…1; the same seed gives the same ones. */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Value noise with `across` by `down` cells, smoothly blended. */
export function makeNoise(width: number, height: number, across: number, down: number, seed: number): Field {
  const random = createRandom(seed);
  const cells = Float32Array.from({ length: across * down }, random);
  const columns = Array.from({ length: width }, (_, x) => blendAt(x, width, across));
  const values = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = blendAt(y, height, down);
    for (let x = 0; x < width; x++) {
      const column = at(columns, x);
      const cell = (i: number, j: number) => at(cells, j * across + i);
      const top = cell(column.low, row.low) * (1 - column.part) + cell(column.high, row.low) * column.part;
      const bottom =
        cell(column.low, row.high) * (1 - column.part) + cell(column.high, row.high) * column.part;
      values[y * width + x] = top * (1 - row.part) + bottom * row.part;
    }
  }
  return { width, height, values };
}

/** Noise upon noise: each octave twice as fine and half as strong. */
export function makeFractal(
  width: number,
  height: number,
  cells: readonly [across: number, down: number],
  octaves: number,
  seed: number,
): Field {
  const values = new Float32Array(width * height);
  let [strength, total] = [1, 0];
  for (let octave = 0; octave < octaves; octave++) {
    const fine = 2 ** octave;
    const layer = makeNoise(width, height, cells[0] * fine, cells[1] * fine, seed + octave).values;
    for (let k = 0; k < values.length; k++) values[k] = at(values, k) + at(layer, k) * strength;
    total += strength;
    strength /= 2;
  }
  for (let k = 0; k < values.length; k++) values[k] = at(values, k) / total;
  return { width, height, values };
}

function blendAt(pixel: number, size: number, cells: number): { low: number; high: number; part: number } {
  const place = (pixel * cells) / size;
  const low = Math.floor(place);
  const part = place - low;
  return { low, high: (low + 1) % cells, part: part * part * (3 - 2 * part) };
}
