import { at } from '../kit/chart-mesh';
import { createRandom } from '../kit/random';
import { type Field, makeFractal, makeNoise, sample } from './noise';
import { paintNumbers, paintPicture, type Rgb, tint } from './picture';

const STONE: Rgb = [0.52, 0.475, 0.41];
/** Slabs in a square of 4.8 m: 1.2 m by 0.8 m each, every other row shifted by half a slab. */
const COLUMNS = 4;
const ROWS = 6;
const JOINT = 2;

/** A floor of limestone slabs, 4.8 m a side: its colour and its roughness. */
export async function paintLimestone(size = 2048): Promise<{ colour: Uint8Array; roughness: Uint8Array }> {
  const clouds = makeFractal(size, size, [6, 6], 6, 200);
  const grain = makeFractal(size, size, [160, 160], 3, 300);
  const veins = makeFractal(size, size, [14, 4], 6, 400);
  const shells = makeNoise(size, size, 300, 300, 501);
  const moreShells = makeNoise(size, size, 170, 170, 502);
  const slabs = makeSlabs(size);
  const natural = (x: number, y: number): Rgb => {
    const tone = 1 + 0.22 * centred(clouds, x, y) + 0.1 * centred(grain, x, y) + 0.16 * centred(veins, x, y);
    const shell = ramp((sample(shells, x, y) * sample(moreShells, x, y) - 0.62) * 4);
    return tint(STONE, tone * (1 + 0.12 * shell));
  };
  const colour = await paintPicture(size, (x, y) => {
    const slab = at(slabs, slabAt(size, x, y));
    const stone = natural((x + slab.shiftX) % size, (y + slab.shiftY) % size);
    return tint(tint(stone, slab.tint), isJoint(size, x, y) ? 0.5 : 1);
  });
  const roughness = new Float32Array(size * size);
  for (let y = 0, k = 0; y < size; y++) {
    for (let x = 0; x < size; x++, k++) {
      const joint = isJoint(size, x, y) ? 0.4 : 0;
      roughness[k] = 0.34 + 0.16 * centred(grain, x, y) + 0.25 * centred(clouds, x, y) + joint;
    }
  }
  return { colour, roughness: await paintNumbers(size, roughness, size / 2) };
}

interface Slab {
  readonly tint: Rgb;
  readonly shiftX: number;
  readonly shiftY: number;
}

/** Every slab is cut from another part of the rock and a little lighter or darker, warmer or cooler. */
function makeSlabs(size: number): Slab[] {
  const random = createRandom(7);
  return Array.from({ length: ROWS * COLUMNS }, () => {
    const level = 1 + 0.1 * (random() - 0.5);
    const warmth = 2 * (random() - 0.5);
    return {
      tint: [level * (1 + 0.02 * warmth), level, level * (1 - 0.03 * warmth)],
      shiftX: Math.floor(random() * size),
      shiftY: Math.floor(random() * size),
    };
  });
}

const rowAt = (size: number, y: number): number => Math.min(ROWS - 1, Math.floor((y * ROWS) / size));
const along = (size: number, x: number, row: number): number =>
  (x - ((row % 2) * size) / COLUMNS / 2 + size) % size;

function slabAt(size: number, x: number, y: number): number {
  const row = rowAt(size, y);
  return row * COLUMNS + Math.floor((along(size, x, row) * COLUMNS) / size);
}

function isJoint(size: number, x: number, y: number): boolean {
  const row = rowAt(size, y);
  return along(size, x, row) % (size / COLUMNS) < JOINT || y - (row * size) / ROWS < JOINT;
}

const centred = (field: Field, x: number, y: number): number => sample(field, x, y) - 0.5;
const ramp = (value: number): number => Math.min(1, Math.max(0, value));
