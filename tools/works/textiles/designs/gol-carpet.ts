import { stiffDrape } from '../cloth/drapes';
import type { Textile } from '../design';
import { FRINGED } from '../details';
import { hex } from '../paint/colour';
import { type Knotting, paintCarpet, paintYarn } from '../paint/knots';
import { COLUMNS, DARK, dyeOfKnot, INDIGO, IVORY, MADDER, ORANGE, ROWS } from './gol-carpet-drawing';

/**
 * A knotted carpet after the Teke way: quartered göls in rows on madder red. It is painted knot by knot, three
 * pixels to a knot, about 37 knots to the decimetre each way.
 */
const KNOT = 3;
const END = 58;
const HEIGHT = 1.83;
const SCALE = (ROWS * KNOT + 2 * END) / HEIGHT;
const WIDTH = (COLUMNS * KNOT) / SCALE;
const SEED = 4120;

const KNOTTING: Knotting = {
  columns: COLUMNS,
  rows: ROWS,
  width: WIDTH,
  height: HEIGHT,
  knot: KNOT,
  end: END,
  dyes: [hex('#702320'), hex('#2b1b1a'), hex('#cdb98f'), hex('#98432a'), hex('#212c42')],
  dyeOf: dyeOfKnot,
  endStripes: [MADDER, MADDER, MADDER, MADDER, IVORY, INDIGO, ORANGE, INDIGO, IVORY],
  selvedge: [DARK, INDIGO],
  abrash: 0.2,
  wear: 0.3,
  seed: SEED,
};

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
  detail: FRINGED,
  paintFace: async () => paintCarpet(KNOTTING),
  paintStrip: (widthM) => paintYarn(widthM, HEIGHT, SCALE, hex('#c9b48c'), SEED),
};
