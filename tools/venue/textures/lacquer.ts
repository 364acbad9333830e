import type { Finish } from './metal';
import { makeFractal, makeNoise, sample } from './noise';
import { paintNormals, paintNumbers, paintPicture } from './picture';

/** As `Finish`, and how the surface leans. */
export interface Coat extends Finish {
  readonly normal: Uint8Array;
}

/**
 * Lacquer in many coats, 0.48 m a side: pigment that lies a little deeper here and there, the faint haze of polishing,
 * and the skin of an orange that every sprayed coat keeps. Mean factors: colour 0.87, roughness 0.6.
 */
export async function paintLacquer(size = 512): Promise<Coat> {
  const depth = makeFractal(size, size, [3, 3], 4, 1410);
  const pigment = makeFractal(size, size, [90, 90], 2, 1420);
  const haze = makeFractal(size, size, [5, 5], 4, 1430);
  // Cells of about 4 mm upon waves of 3 cm, that a flat panel has as well.
  const skin = makeNoise(size, size, 120, 120, 1441);
  const waves = makeFractal(size, size, [16, 16], 2, 1442);
  const colour = await paintPicture(
    size,
    (x, y) => {
      const tone = 0.88 + 0.55 * (sample(depth, x, y) - 0.5) + 0.2 * (sample(pigment, x, y) - 0.5);
      // Where it lies deep it is darker and bluer.
      return [tone * tone * 1.1, tone, 0.94 * tone ** 0.6];
    },
    80,
  );
  const [roughness, heights] = [new Float32Array(size * size), new Float32Array(size * size)];
  for (let y = 0, k = 0; y < size; y++) {
    for (let x = 0; x < size; x++, k++) {
      roughness[k] = 0.6 + 0.55 * (sample(haze, x, y) - 0.5) + 0.1 * (sample(pigment, x, y) - 0.5);
      heights[k] = 0.25 * sample(skin, x, y) + sample(waves, x, y);
    }
  }
  return {
    colour,
    roughness: await paintNumbers(size, roughness, size / 2),
    normal: await paintNormals(size, heights, 0.45),
  };
}
