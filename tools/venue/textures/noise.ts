import { createRandom } from '../kit/random';

/** A square or oblong field of numbers that repeats at its edges. */
export interface Field {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** The number at a pixel. */
export const sample = (field: Field, x: number, y: number): number => field.values[y * field.width + x] ?? 0;

/** Value noise with `across` by `down` cells, smoothly blended. */
export function makeNoise(width: number, height: number, across: number, down: number, seed: number): Field {
  return makeFractal(width, height, [across, down], 1, seed);
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
  const total = 2 - 2 ** (1 - octaves);
  for (let octave = 0; octave < octaves; octave++) {
    const fine = 2 ** octave;
    addNoise(values, width, height, cells[0] * fine, cells[1] * fine, seed + octave, 1 / fine / total);
  }
  return { width, height, values };
}

function addNoise(
  values: Float32Array,
  width: number,
  height: number,
  across: number,
  down: number,
  seed: number,
  strength: number,
): void {
  const random = createRandom(seed);
  const cells = Float32Array.from({ length: across * down }, random);
  const columns = Array.from({ length: width }, (_, x) => blendAt(x, width, across));
  /** One row of cells, blended across. */
  const blendRow = (j: number): Float32Array =>
    Float32Array.from(columns, ({ low, high, part }) => {
      const a = cells[j * across + low] ?? 0;
      return a + ((cells[j * across + high] ?? 0) - a) * part;
    });
  let [above, below] = [blendRow(0), blendRow(down > 1 ? 1 : 0)];
  let current = 0;
  for (let y = 0; y < height; y++) {
    const { low, high, part } = blendAt(y, height, down);
    if (low !== current) {
      current = low;
      above = blendRow(low);
      below = blendRow(high);
    }
    for (let x = 0, k = y * width; x < width; x++, k++) {
      const a = above[x] ?? 0;
      values[k] = (values[k] ?? 0) + strength * (a + ((below[x] ?? 0) - a) * part);
    }
  }
}

function blendAt(pixel: number, size: number, cells: number): { low: number; high: number; part: number } {
  const place = (pixel * cells) / size;
  const low = Math.floor(place);
  const part = place - low;
  return { low, high: (low + 1) % cells, part: part * part * (3 - 2 * part) };
}
