import { type Rgb, tone } from './colour';
import { fractalNoise, latticeRandom, noise } from './noise';
import { createSurface, eachPixel, type Surface, setColour } from './surface';

/** A knotted carpet: its counted pattern, its dyes, and how its ends and edges are made. */
export interface Knotting {
  readonly columns: number;
  readonly rows: number;
  /** Metres. */
  readonly width: number;
  readonly height: number;
  /** Pixels to a knot. */
  readonly knot: number;
  /** Rows of the flat-woven ends, in pixels. */
  readonly end: number;
  readonly dyes: readonly Rgb[];
  /** The dye of a knot, counted from the upper left. */
  dyeOf(column: number, row: number): number;
  /** The dye of each fourth pixel row of the flat-woven ends, from the outside. */
  readonly endStripes: readonly number[];
  /** The dyes that the selvedge is bound with: the usual one, and now and then another. */
  readonly selvedge: readonly [usual: number, other: number];
  /** Unevenness from dye lot to dye lot; 0.2 is usual. */
  readonly abrash: number;
  /** How far the pile is walked down in places, 0..1. */
  readonly wear: number;
  readonly seed: number;
}

/** Breadth of the selvedge, metres. */
const SELVEDGE = 0.009;

/** Dye lots: bands of rows knotted with wool of one bath, each a shade off the next. */
function lotOf({ abrash, seed }: Knotting, row: number, dye: number): number {
  const lot = Math.floor(row / 38 + 0.8 * noise(row / 90, dye * 3, seed + 2));
  return 1 + abrash * (latticeRandom(lot, dye, seed) - 0.5) + 0.05 * noise(row / 17, dye, seed + 1);
}

function paintKnot(surface: Surface, knotting: Knotting, x: number, y: number, i: number): void {
  const { scale } = surface;
  const { knot, columns, rows, seed, width } = knotting;
  const px = x * scale + 1.6 * noise(x * 3, y * 9, seed + 5) * Math.min(1, x * 20, (width - x) * 20);
  const py = y * scale - knotting.end + 2.2 * noise(x * 5, y * 2.5, seed + 6);
  const column = Math.min(columns - 1, Math.max(0, Math.floor(px / knot)));
  const row = Math.min(rows - 1, Math.max(0, Math.floor(py / knot)));
  const dye = knotting.dyeOf(column, row);
  const [fx, fy] = [px / knot - column - 0.5, py / knot - row - 0.5];
  const own = latticeRandom(column, row, seed + 8);
  const tuft = Math.max(0, 1 - 1.7 * (fx * fx + (fy - 0.12) * (fy - 0.12)));
  const rise = fractalNoise(x * 3.5, y * 3.5, seed + 9, 3);
  const low = knotting.wear * Math.max(0, fractalNoise(x * 4.5, y * 3, seed + 10, 4) - 0.14);
  const light =
    (0.74 + 0.3 * tuft) * (0.92 + 0.16 * own) * (1 + 0.07 * rise) + 0.03 * noise(x * 1500, y * 1500, seed);
  const [r, g, b] = tone(knotting.dyes[dye] as Rgb, lotOf(knotting, row, dye) * light);
  // Where the pile is low, the tied foundation of pale wool shines through.
  const bare = Math.min(0.5, low * (row % 2 ? 1.5 : 0.7));
  setColour(surface, i, [r + (0.5 - r) * bare, g + (0.41 - g) * bare, b + (0.31 - b) * bare]);
  const depressed = column % 2 === 0 ? 0 : 0.00018;
  surface.relief.data[i] = 0.0011 * tuft + 0.0006 * own - depressed + 0.0007 * rise - 0.002 * low;
}

/** The ends: plain weave with a few coloured wefts. */
function paintEnd(
  surface: Surface,
  { height, endStripes, dyes, seed }: Knotting,
  x: number,
  y: number,
  i: number,
) {
  const fromEnd = Math.min(y, height - y) * surface.scale;
  const wefts = fromEnd + 1.2 * noise(x * 6, y * 30, seed + 20);
  const dye = endStripes[Math.max(0, Math.floor(wefts / 4))] ?? 0;
  const rib = Math.abs(Math.sin((wefts * Math.PI) / 2.6));
  const warp = Math.abs(Math.sin(x * surface.scale * 1.05 + Math.floor(wefts / 2.6) * 1.57));
  const light = 0.72 + 0.2 * rib + 0.12 * warp + 0.08 * noise(x * 300, y * 900, seed + 21);
  setColour(surface, i, tone(dyes[dye] as Rgb, light));
  surface.relief.data[i] = -0.0028 + 0.0004 * rib + 0.0003 * warp;
}

/** The selvedge: warps of the edge bound round with dark goat hair. */
function paintSelvedge(surface: Surface, knotting: Knotting, x: number, y: number, i: number): void {
  const { width, seed, selvedge } = knotting;
  const fromEdge = Math.min(x, width - x);
  const t = fromEdge / SELVEDGE;
  const winding = Math.abs(Math.sin(y * 720 + fromEdge * 240 + 0.7 * noise(y * 60, 1, seed + 30)));
  const light = 0.62 + 0.42 * winding + 0.1 * noise(x * 500, y * 500, seed + 31);
  const dye = selvedge[Math.floor(y * 7 + noise(y * 2, 2, seed + 32)) % 5 === 0 ? 1 : 0];
  setColour(surface, i, tone(knotting.dyes[dye] as Rgb, light * 1.15));
  surface.relief.data[i] = 0.001 * Math.sin(Math.PI * t) + 0.0003 * winding;
}

/** Paints a carpet knot by knot. */
export function paintCarpet(knotting: Knotting): Surface {
  const { width, height } = knotting;
  const surface = createSurface(width, height, (knotting.rows * knotting.knot + 2 * knotting.end) / height);
  const end = knotting.end / surface.scale;
  eachPixel(surface, (x, y, i) => {
    const wander = (4 * noise(x * 8, 7, knotting.seed + 40)) / surface.scale;
    if (y < end + wander || y > height - end + wander) paintEnd(surface, knotting, x, y, i);
    else if (x < SELVEDGE || x > width - SELVEDGE) paintSelvedge(surface, knotting, x, y, i);
    else paintKnot(surface, knotting, x, y, i);
  });
  return surface;
}

/** Yarn for the fringe: two plies of undyed wool. */
export function paintYarn(widthM: number, heightM: number, scale: number, wool: Rgb, seed: number): Surface {
  const strip = createSurface(widthM, heightM, scale);
  eachPixel(strip, (x, y, i) => {
    const ply = Math.abs(Math.sin(x * 700 + y * 420 + 0.6 * noise(x * 80, y * 80, seed + 50)));
    const shade = 0.7 + 0.3 * ply + 0.12 * fractalNoise(x * 60, y * 25, seed + 51, 3);
    setColour(strip, i, tone(wool, shade));
    strip.relief.data[i] = 0.0006 * ply;
  });
  return strip;
}
