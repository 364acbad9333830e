import { at } from '../kit/chart-mesh';
import { createRandom } from '../kit/random';
import { makeFractal, makeNoise, sample } from './noise';
import { mix, paintPicture, type Rgb, tint } from './picture';

const DARK: Rgb = [0.26, 0.145, 0.062];
const LIGHT: Rgb = [0.54, 0.37, 0.215];
/** The mean colour of a picture is the albedo that light is baked with. */
export const OAK_ALBEDO: Rgb = [0.42, 0.27, 0.14];

/** Oak veneer, 1.68 m a side, its grain upright. */
export async function paintVeneer(size = 2048): Promise<Uint8Array> {
  const grain = makeGrain(size);
  return paintPicture(size, (x, y) => grain(x, y), 76);
}

/** How many boards lie side by side in `paintBoards`, and how many pieces each is cut into. */
const BOARDS = 10;
/** The gap between boards, part of a board's width. */
const GAP = 0.018;

/** A floor of oak boards, 1.6 m a side, running upright with staggered ends. */
export async function paintBoards(size = 1024): Promise<Uint8Array> {
  const grain = makeGrain(size);
  const random = createRandom(4711);
  const boards = Array.from({ length: BOARDS }, () => ({
    shade: 0.86 + 0.28 * random(),
    warmth: 0.04 * (random() - 0.5),
    from: Math.floor(random() * size),
    joint: random(),
  }));
  return paintPicture(size, (x, y) => {
    const across = (x * BOARDS) / size;
    const board = at(boards, Math.floor(across) % BOARDS);
    const side = across - Math.floor(across);
    const end = (y / size - board.joint + 1) % 1;
    const edge = side < GAP || end < GAP / BOARDS ? 0.35 : 1;
    const wood = grain((x + board.from) % size, (y + board.from * 3) % size);
    return tint(tint(wood, board.shade * edge), [1 + board.warmth, 1, 1 - board.warmth]);
  });
}

/** The colour of oak over a repeating square: streaks of four widths, pores, and the shine of rays. */
function makeGrain(size: number): (x: number, y: number) => Rgb {
  const warp = makeFractal(size, size, [3, 2], 4, 1);
  const streaks = [
    { share: 0.2, field: makeFractal(2 * size, size, [12, 2], 2, 11) },
    { share: 0.26, field: makeFractal(2 * size, size, [60, 2], 2, 21) },
    { share: 0.3, field: makeFractal(2 * size, size, [240, 3], 2, 31) },
    { share: 0.24, field: makeFractal(2 * size, size, [Math.min(900, size / 2), 6], 2, 41) },
  ];
  const fine = makeNoise(size, size, size / 2, 70, 77);
  const finer = makeNoise(size, size, Math.min(700, size / 2), 24, 78);
  const rays = makeNoise(size, size, 90, Math.min(300, size / 2), 91);
  const tone = new Float32Array(size * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const place = x / size + (sample(warp, x, y) - 0.5) * 0.05;
      const column = Math.floor((((place % 1) + 1) % 1) * 2 * size);
      tone[y * size + x] = streaks.reduce(
        (sum, { share, field }) => sum + share * sample(field, column, y),
        0,
      );
    }
  }
  const { mean, spread } = measure(tone);
  const raw = (x: number, y: number): Rgb => {
    const t = Math.min(1, Math.max(0, 0.52 + (0.15 * ((tone[y * size + x] ?? 0) - mean)) / spread));
    const pore = ramp((sample(fine, x, y) * sample(finer, x, y) - 0.52) * 5);
    const shine = ramp((sample(rays, x, y) - 0.8) * 5);
    return tint(mix(DARK, LIGHT, t), (1 - 0.45 * pore) * (1 + 0.1 * shine));
  };
  let brightness = 0;
  for (let y = 0; y < size; y += 8) {
    for (let x = 0; x < size; x += 8) brightness += sumOf(raw(x, y)) / (size / 8) ** 2;
  }
  const level = sumOf(OAK_ALBEDO) / brightness;
  return (x, y) => tint(raw(x, y), level);
}

const ramp = (value: number): number => Math.min(1, Math.max(0, value));
const sumOf = (colour: Rgb): number => colour[0] + colour[1] + colour[2];

function measure(values: Float32Array): { mean: number; spread: number } {
  let [sum, squares] = [0, 0];
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / values.length;
  return { mean, spread: Math.sqrt(squares / values.length - mean * mean) };
}
