import { tone } from './colour';
import { createRandom } from './noise';
import { blendColour, colourAt, type Surface } from './surface';

export interface FibreOptions {
  /** Fibres a square metre. */
  readonly density: number;
  /** Metres. */
  readonly length: number;
  /** How far a fibre turns over its length, radians. */
  readonly curl: number;
  /** Cover of one fibre over what lies below. */
  readonly cover: number;
  /** How much lighter or darker fibres are than the wool they come from. */
  readonly variation: number;
  /** Height of a fibre, metres. */
  readonly lift: number;
  readonly seed: number;
  /** Main direction and its spread in radians; all directions when left out. */
  readonly lay?: { readonly heading: number; readonly spread: number };
}

/**
 * Lays loose fibres over a cloth. Each carries the colour of the place where it starts, so that wool of one
 * colour reaches over the edge of the next, as it does when felt is rolled.
 */
export function layFibres(surface: Surface, options: FibreOptions): void {
  const { width, height, scale } = surface;
  const random = createRandom(options.seed);
  const count = Math.round((width / scale) * (height / scale) * options.density);
  const steps = Math.max(3, Math.round(options.length * scale));
  for (let k = 0; k < count; k++) {
    let x = random() * width;
    let y = random() * height;
    const lay = options.lay;
    let angle = lay ? lay.heading + (random() + random() - 1) * lay.spread : random() * 2 * Math.PI;
    const turn = ((random() - 0.5) * 2 * options.curl) / steps;
    const length = Math.round(steps * (0.4 + 0.9 * random()));
    const factor = 1 + (random() + random() - 1) * options.variation;
    const colour = tone(colourAt(surface, Math.floor(y) * width + Math.floor(x)), factor);
    for (let s = 0; s < length; s++) {
      x += Math.cos(angle);
      y += Math.sin(angle);
      angle += turn;
      if (x < 0 || y < 0 || x >= width || y >= height) break;
      const index = Math.floor(y) * width + Math.floor(x);
      const fade = Math.min(1, (3 * (length - s)) / length);
      blendColour(surface, index, colour, options.cover * fade);
      surface.relief.data[index] =
        (surface.relief.data[index] as number) + options.lift * (factor - 0.8) * fade;
    }
  }
}
