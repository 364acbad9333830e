import { stiffDrape } from '../cloth/drapes';
import type { Textile } from '../design';
import { hex, type Rgb, tone } from '../paint/colour';
import { fractalNoise, latticeRandom, noise } from '../paint/noise';
import { createSurface, eachPixel, type Surface, setColour } from '../paint/surface';
import { COLUMNS, dyeOfKnot, ROWS } from './gol-carpet-drawing';

/**
 * A knotted carpet after the Teke way: quartered göls in rows on madder red. It is painted knot by knot, three
 * pixels to a knot, about 37 knots to the decimetre each way.
 */
const KNOT_PX = 3;
/** Rows of the flat-woven ends, in pixels. */
const END_PX = 58;
const HEIGHT_PX = ROWS * KNOT_PX + 2 * END_PX;
const HEIGHT = 1.83;
const SCALE = HEIGHT_PX / HEIGHT;
const WIDTH = (COLUMNS * KNOT_PX) / SCALE;
const SEED = 4120;

const DYES: readonly Rgb[] = [hex('#702320'), hex('#2b1b1a'), hex('#cdb98f'), hex('#98432a'), hex('#212c42')];

/** Dye lots: bands of rows knotted with wool of one bath, each a shade off the next. */
function abrash(row: number, dye: number): number {
  const lot = Math.floor(row / 38 + 0.8 * noise(row / 90, dye * 3, SEED + 2));
  return 1 + 0.2 * (latticeRandom(lot, dye, SEED) - 0.5) + 0.05 * noise(row / 17, dye, SEED + 1);
}

function paintKnots(surface: Surface, x: number, y: number, i: number): void {
  const { scale } = surface;
  const px = x * scale + 1.6 * noise(x * 3, y * 9, SEED + 5) * Math.min(1, x * 20, (WIDTH - x) * 20);
  const py = y * scale - END_PX + 2.2 * noise(x * 5, y * 2.5, SEED + 6);
  const column = Math.min(COLUMNS - 1, Math.max(0, Math.floor(px / KNOT_PX)));
  const row = Math.min(ROWS - 1, Math.max(0, Math.floor(py / KNOT_PX)));
  const dye = dyeOfKnot(column, row);
  const [fx, fy] = [px / KNOT_PX - column - 0.5, py / KNOT_PX - row - 0.5];
  const own = latticeRandom(column, row, SEED + 8);
  const tuft = Math.max(0, 1 - 1.7 * (fx * fx + (fy - 0.12) * (fy - 0.12)));
  const wear = fractalNoise(x * 3.5, y * 3.5, SEED + 9, 3);
  const light =
    (0.74 + 0.3 * tuft) * (0.92 + 0.16 * own) * (1 + 0.07 * wear) + 0.03 * noise(x * 1500, y * 1500, SEED);
  setColour(surface, i, tone(DYES[dye] as Rgb, abrash(row, dye) * light));
  const depressed = column % 2 === 0 ? 0 : 0.00018;
  surface.relief.data[i] = 0.0011 * tuft + 0.0006 * own - depressed + 0.0007 * wear;
}

/** The ends: plain weave in the ground's red with a few coloured wefts. */
function paintWeave(surface: Surface, x: number, y: number, i: number): void {
  const fromEnd = Math.min(y, HEIGHT - y) * surface.scale;
  const wefts = fromEnd + 1.2 * noise(x * 6, y * 30, SEED + 20);
  const stripe = Math.floor(wefts / 4);
  const dye = stripe === 4 || stripe === 8 ? 2 : stripe === 5 || stripe === 7 ? 4 : stripe === 6 ? 3 : 0;
  const rib = Math.abs(Math.sin((wefts * Math.PI) / 2.6));
  const warp = Math.abs(Math.sin(x * surface.scale * 1.05 + Math.floor(wefts / 2.6) * 1.57));
  const light = 0.72 + 0.2 * rib + 0.12 * warp + 0.08 * noise(x * 300, y * 900, SEED + 21);
  setColour(surface, i, tone(DYES[dye] as Rgb, light));
  surface.relief.data[i] = -0.0028 + 0.0004 * rib + 0.0003 * warp;
}

/** The selvedge: warps of the edge bound round with dark goat hair. */
function paintSelvedge(surface: Surface, x: number, y: number, i: number): void {
  const fromEdge = Math.min(x, WIDTH - x);
  const t = fromEdge / 0.009;
  const winding = Math.abs(Math.sin(y * 720 + fromEdge * 240 + 0.7 * noise(y * 60, 1, SEED + 30)));
  const light = 0.62 + 0.42 * winding + 0.1 * noise(x * 500, y * 500, SEED + 31);
  const dye = Math.floor(y * 7 + noise(y * 2, 2, SEED + 32)) % 5 === 0 ? 4 : 1;
  setColour(surface, i, tone(DYES[dye] as Rgb, light * 1.15));
  surface.relief.data[i] = 0.001 * Math.sin(Math.PI * t) + 0.0003 * winding;
}

async function paintFace(): Promise<Surface> {
  const surface = createSurface(WIDTH, HEIGHT, SCALE);
  eachPixel(surface, (x, y, i) => {
    const wander = (4 * noise(x * 8, 7, SEED + 40)) / surface.scale;
    const end = END_PX / surface.scale;
    if (y < end + wander || y > HEIGHT - end + wander) paintWeave(surface, x, y, i);
    else if (x < 0.009 || x > WIDTH - 0.009) paintSelvedge(surface, x, y, i);
    else paintKnots(surface, x, y, i);
  });
  return surface;
}

/** Yarn for the fringe: two-ply undyed wool. */
function paintStrip(widthM: number): Surface {
  const strip = createSurface(widthM, HEIGHT, SCALE);
  eachPixel(strip, (x, y, i) => {
    const ply = Math.abs(Math.sin(x * 700 + y * 420 + 0.6 * noise(x * 80, y * 80, SEED + 50)));
    const shade = 0.7 + 0.3 * ply + 0.12 * fractalNoise(x * 60, y * 25, SEED + 51, 3);
    setColour(strip, i, tone(hex('#c9b48c'), shade));
    strip.relief.data[i] = 0.0006 * ply;
  });
  return strip;
}

const FRINGE = 0.07;

export const golCarpet: Textile = {
  id: 'gol-carpet',
  width: WIDTH,
  height: HEIGHT,
  thickness: 0.01,
  patternedBack: true,
  roughness: 0.92,
  sheen: [0.16, 0.12, 0.1],
  scale: SCALE,
  drape: stiffDrape({ width: WIDTH, height: HEIGHT, wave: 0.01, stray: 0.005, seed: 17 }),
  rod: { length: 1.27, radius: 0.008, y: HEIGHT - 0.04, z: -0.017, wallZ: -0.043 },
  fringe: { count: 156, length: FRINGE, thickness: 0.0074, seed: 91 },
  detail: {
    room: { columns: 20, rows: 32, rodSides: 8, fringeRings: 3, fringeSides: 3 },
    inspect: { columns: 56, rows: 84, rodSides: 24, fringeRings: 8, fringeSides: 5 },
  },
  paintFace,
  paintStrip,
};
