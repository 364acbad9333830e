import { createRandom } from '../kit/random';
import { makeFractal, sample } from './noise';
import { paintPicture, type Rgb, tint } from './picture';

const GROUND: Rgb = [0.5, 0.475, 0.43];
/** Chips of stone: their colours, and how many of a square's chips have each. */
const CHIPS: readonly (readonly [colour: Rgb, share: number])[] = [
  [[0.62, 0.6, 0.55], 0.42],
  [[0.42, 0.36, 0.29], 0.24],
  [[0.3, 0.29, 0.28], 0.16],
  [[0.56, 0.45, 0.33], 0.18],
];
const COUNT = 2600;

/** Polished terrazzo, 1.2 m a side: chips of four stones in pale cement. */
export async function paintTerrazzo(size = 1024): Promise<Uint8Array> {
  const clouds = makeFractal(size, size, [5, 5], 5, 610);
  const grain = makeFractal(size, size, [220, 220], 2, 620);
  const colours: (Rgb | undefined)[] = Array.from({ length: size * size });
  const random = createRandom(90_210);
  for (let k = 0; k < COUNT; k++) {
    let pick = random();
    const [colour] = CHIPS.find(([, share]) => {
      pick -= share;
      return pick <= 0;
    }) ?? [GROUND];
    const shade = tint(colour, 0.9 + 0.2 * random());
    // A chip is a convex polygon: what lies within a few cuts around its middle.
    const [cx, cy, radius] = [random() * size, random() * size, (0.0024 + 0.0072 * random() ** 2.2) * size];
    const cuts = Array.from(
      { length: 6 },
      () => [2 * Math.PI * random(), radius * (0.55 + 0.45 * random())] as const,
    );
    for (let dy = -Math.ceil(radius); dy <= radius; dy++) {
      for (let dx = -Math.ceil(radius); dx <= radius; dx++) {
        if (cuts.some(([angle, far]) => dx * Math.cos(angle) + dy * Math.sin(angle) > far)) continue;
        const [x, y] = [wrap(cx + dx, size), wrap(cy + dy, size)];
        colours[y * size + x] = shade;
      }
    }
  }
  return paintPicture(
    size,
    (x, y) => {
      const tone = 1 + 0.1 * (sample(clouds, x, y) - 0.5) + 0.08 * (sample(grain, x, y) - 0.5);
      return tint(colours[y * size + x] ?? GROUND, tone);
    },
    82,
  );
}

const wrap = (value: number, size: number): number => ((Math.floor(value) % size) + size) % size;
