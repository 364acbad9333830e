import { type Rgb, tone } from './colour';
import { fractalNoise, noise } from './noise';
import { eachPixel, type Surface, setColour } from './surface';

/**
 * Velvet: the nap leans, so that it is dark where it is looked into and pale where it is stroked the other way. Hands
 * and folds have left crushed patches; on old velvet the ground shows where the nap has gone.
 */
export function layVelvet(surface: Surface, dye: (x: number, y: number) => Rgb, seed: number): void {
  eachPixel(surface, (x, y, i) => {
    const bend = 2 * noise(x * 2.2, y * 1.3, seed + 1);
    const stroked = fractalNoise(x * 3.2 + bend, y * 2.1, seed + 2, 4);
    const crushed = Math.max(0, fractalNoise(x * 13, y * 10 + bend, seed + 3, 3) - 0.12);
    const nap = noise(x * 620, y * 260, seed + 4);
    const row = noise(x * 9, y * 480, seed + 5);
    const bald = Math.max(0, fractalNoise(x * 26, y * 26, seed + 6, 3) - 0.34);
    const light = 1 + 0.34 * stroked + 0.7 * crushed + 0.1 * nap + 0.05 * row + 0.9 * bald;
    const [r, g, b] = tone(dye(x, y), light);
    // Pale lint and dust settle in the nap.
    const dust = 0.012 + 0.02 * Math.max(0, stroked) + 0.03 * bald;
    setColour(surface, i, [r + dust, g + dust * 0.94, b + dust * 0.86]);
    surface.relief.data[i] =
      (surface.relief.data[i] as number) +
      0.00016 * nap +
      0.0005 * stroked -
      0.0006 * bald -
      0.0004 * crushed;
  });
}
