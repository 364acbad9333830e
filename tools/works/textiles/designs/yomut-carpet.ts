import { stiffDrape } from '../cloth/drapes';
import type { Textile } from '../design';
import { FRINGED } from '../details';
import { hex } from '../paint/colour';
import { type Knotting, paintCarpet, paintYarn } from '../paint/knots';
import { BROWN, COLUMNS, dyeOfKnot, GOLD, INDIGO, IVORY, PURPLE, RED, ROWS } from './yomut-carpet-drawing';

/**
 * A knotted carpet after the Yomut way: hooked lozenges in slanting rows of colour on purple brown, within a white
 * border. An old one: its dyes changed bath by bath, and the pile is walked down in places.
 */
const KNOT = 3;
const END = 58;
const HEIGHT = 1.83;
const SCALE = (ROWS * KNOT + 2 * END) / HEIGHT;
const WIDTH = (COLUMNS * KNOT) / SCALE;
const SEED = 5210;

const KNOTTING: Knotting = {
  columns: COLUMNS,
  rows: ROWS,
  width: WIDTH,
  height: HEIGHT,
  knot: KNOT,
  end: END,
  dyes: [
    hex('#5d3332'),
    hex('#33231f'),
    hex('#dccfb2'),
    hex('#a8432b'),
    hex('#33466a'),
    hex('#4e6a57'),
    hex('#c99b4a'),
  ],
  dyeOf: dyeOfKnot,
  endStripes: [BROWN, PURPLE, PURPLE, IVORY, RED, RED, IVORY, PURPLE, INDIGO, PURPLE, GOLD, PURPLE],
  selvedge: [BROWN, RED],
  abrash: 0.34,
  wear: 0.62,
  seed: SEED,
};

export const yomutCarpet: Textile = {
  id: 'yomut-carpet',
  width: WIDTH,
  height: HEIGHT,
  thickness: 0.01,
  patternedBack: true,
  roughness: 0.92,
  sheen: [0.15, 0.12, 0.11],
  scale: SCALE,
  drape: stiffDrape({ width: WIDTH, height: HEIGHT, wave: 0.013, stray: 0.008, seed: 29 }),
  rod: { length: 1.32, radius: 0.008, y: HEIGHT - 0.04, z: -0.017, wallZ: -0.043 },
  fringe: { count: 150, length: 0.07, thickness: 0.0076, seed: 119 },
  detail: FRINGED,
  paintFace: async () => paintCarpet(KNOTTING),
  paintStrip: (widthM) => paintYarn(widthM, HEIGHT, SCALE, hex('#b9a585'), SEED),
};
