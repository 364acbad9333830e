import { type Rgb, tone } from './colour';
import { noise } from './noise';
import { eachPixel, type Surface, setColour } from './surface';

/** Lays plain cotton gone soft with washing, as on the backs of embroideries. */
export function layLining(surface: Surface, dye: Rgb, seed: number): void {
  eachPixel(surface, (x, y, i) => {
    const weave = 0.95 + 0.05 * noise(x * 60, y * 900, seed) + 0.05 * noise(x * 900, y * 60, seed + 1);
    setColour(surface, i, tone(dye, weave));
    surface.relief.data[i] = 0.0001 * weave;
  });
}
