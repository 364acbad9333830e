import { createRandom } from '../kit/random';
import { makeFractal, makeNoise, sample } from './noise';
import { paintNumbers, paintPicture, tint } from './picture';

/** A picture of colour and one of roughness, both factors on what the material says. */
export interface Finish {
  readonly colour: Uint8Array;
  readonly roughness: Uint8Array;
}

/** Scratches of the cloth that rubbed it, on a square of 0.6 m. */
const SCRATCHES = 1400;

/**
 * Brass and bronze rubbed by hand, 0.6 m a side: a little darker and browner where no cloth comes, duller where hands
 * were, with hairlines every way. Mean factors: colour 0.88, roughness 0.66.
 */
export async function paintRubbedMetal(size = 512): Promise<Finish> {
  const patina = makeFractal(size, size, [3, 3], 6, 1210);
  const breath = makeFractal(size, size, [9, 9], 4, 1220);
  const scratches = scratch(size);
  const at = (x: number, y: number): number => scratches[y * size + x] ?? 0;
  const colour = await paintPicture(
    size,
    (x, y) => {
      const aged = sample(patina, x, y) - 0.5;
      const tone = 0.87 + 0.6 * aged + 0.08 * at(x, y);
      return tint([tone, tone, tone], [1, 1 + 0.12 * aged, 1 + 0.45 * aged]);
    },
    82,
  );
  const roughness = new Float32Array(size * size);
  for (let y = 0, k = 0; y < size; y++) {
    for (let x = 0; x < size; x++, k++) {
      const dull = 0.5 * (0.5 - sample(patina, x, y)) + 0.5 * (sample(breath, x, y) - 0.5);
      roughness[k] = 0.65 + dull + 0.08 * at(x, y);
    }
  }
  return { colour, roughness: await paintNumbers(size, roughness, size) };
}

/** Hairlines: each a short, nearly straight run of pixels, fainter towards its ends. */
function scratch(size: number): Float32Array {
  const random = createRandom(1234);
  const values = new Float32Array(size * size);
  for (let line = 0; line < SCRATCHES; line++) {
    const [angle, length, depth] = [
      Math.PI * random(),
      (0.03 + 0.16 * random()) * size,
      0.2 + 0.8 * random(),
    ];
    const bend = 0.002 * (random() - 0.5);
    let [x, y] = [random() * size, random() * size];
    for (let step = 0; step < length; step++) {
      x += Math.cos(angle + bend * step);
      y += Math.sin(angle + bend * step);
      const k = wrap(y, size) * size + wrap(x, size);
      values[k] = Math.max(values[k] ?? 0, depth * Math.sin((Math.PI * step) / length));
    }
  }
  return values;
}

const wrap = (value: number, size: number): number => ((Math.floor(value) % size) + size) % size;

/** Brushed steel, 0.4 m a side, its grain upright. Mean factors: colour 0.86, roughness 0.7. */
export async function paintBrushedSteel(size = 512): Promise<Finish> {
  const coarse = makeFractal(size, size, [64, 2], 3, 1310);
  const fine = makeNoise(size, size, size / 2, 7, 1321);
  const finest = makeNoise(size, size, size / 2, 24, 1322);
  const cloudy = makeFractal(size, size, [2, 2], 4, 1330);
  const grain = (x: number, y: number): number =>
    0.5 * sample(coarse, x, y) + 0.3 * sample(fine, x, y) + 0.2 * sample(finest, x, y) - 0.5;
  const colour = await paintPicture(
    size,
    (x, y) => {
      const tone = 0.86 + 0.75 * grain(x, y) + 0.1 * (sample(cloudy, x, y) - 0.5);
      return [tone, tone, tone];
    },
    80,
  );
  const roughness = new Float32Array(size * size);
  for (let y = 0, k = 0; y < size; y++) {
    for (let x = 0; x < size; x++, k++)
      roughness[k] = 0.7 - 0.6 * grain(x, y) + 0.2 * (sample(cloudy, x, y) - 0.5);
  }
  return { colour, roughness: await paintNumbers(size, roughness, size) };
}
