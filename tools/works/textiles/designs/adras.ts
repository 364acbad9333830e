import { silkDrape, silkLength } from '../cloth/silk-drape';
import type { Textile } from '../design';
import { SILK } from '../details';
import { hex, mix, type Rgb, tone } from '../paint/colour';
import { ink, type Labels, rasteriseLabels } from '../paint/labels';
import { mirroredRepeat } from '../paint/mirrored-repeat';
import { fractalNoise, latticeRandom, noise } from '../paint/noise';
import { createSurface, eachPixel, type Surface, setColour } from '../paint/surface';
import { type Point, pathData } from '../shape/curl';
import { lozenge, place, shape } from './horns';

/**
 * Adras: silk warps are bound in bundles and dyed bath after bath before weaving, so that every figure has edges
 * that run out along the warp; a cotton weft gives the fine cross rib. Three loom widths are sewn side by side.
 */
const [SPAN, DROP, ROD, HEM] = [1.2, 1.9, 0.009, 0.06];
const LOOM = 0.42;
const WIDTH = 3 * LOOM;
const HEIGHT = silkLength({ drop: DROP, rodRadius: ROD, hem: HEM });
const SCALE = 2048 / HEIGHT;
const SEED = 261;

/** Half of the pattern's repeat along the warp, mm: the warps are folded before binding, so it mirrors. */
const REPEAT = 470;
const LOOM_MM = LOOM * 1000;

const [GROUND, WHITE, INDIGO, YELLOW, GREEN, PLUM, ROSE] = [0, 1, 2, 3, 4, 5, 6];
const DYES: readonly Rgb[] = [
  hex('#8f1b2c'),
  hex('#e6dcc6'),
  hex('#1f2647'),
  hex('#cf9a2e'),
  hex('#2f6a58'),
  hex('#4a1c3c'),
  hex('#bb4a58'),
];

const ellipse = (rx: number, ry: number, dye: number, y = 0) =>
  `<ellipse cx="0" cy="${y}" rx="${rx}" ry="${ry}" fill="${ink(dye)}"/>`;

/** A comb: teeth along the warp, the bound figure that ikat draws most easily. */
function comb(width: number, height: number, teeth: number, dye: number): string {
  const step = width / teeth;
  return Array.from({ length: teeth }, (_, k) => {
    const x = -width / 2 + (k + 0.2) * step;
    return `<rect x="${x}" y="${-height}" width="${step * 0.55}" height="${height}" fill="${ink(dye)}"/>`;
  }).join('');
}

/** The moon: a tall roundel of rings in a white halo, with combs above and below. */
function moon(): string {
  return (
    place(comb(132, 262, 7, WHITE), 0, 0) +
    place(comb(132, 262, 7, WHITE), 0, 0, 180) +
    ellipse(160, 212, WHITE) +
    ellipse(144, 193, INDIGO) +
    ellipse(122, 166, WHITE) +
    ellipse(111, 153, ROSE) +
    ellipse(92, 130, GROUND) +
    ellipse(66, 98, WHITE) +
    ellipse(56, 86, GREEN) +
    ellipse(38, 60, YELLOW) +
    ellipse(22, 38, PLUM)
  );
}

/** Half-widths and half-heights of the amulet's three steps, as shares of the whole. */
const STEPS = [
  [1, 0.4],
  [0.72, 0.72],
  [0.42, 1],
] as const;

/** The amulet between two moons: a stepped lozenge with an almond in it. */
function amulet(): string {
  const stepped = (w: number, h: number, dye: number) =>
    STEPS.map(([across, along]) => {
      const [a, b] = [w * across, h * along];
      return `<rect x="${-a}" y="${-b}" width="${2 * a}" height="${2 * b}" fill="${ink(dye)}"/>`;
    }).join('');
  return (
    stepped(128, 176, WHITE) +
    stepped(115, 160, YELLOW) +
    stepped(97, 138, WHITE) +
    stepped(88, 128, PLUM) +
    shape(lozenge(52, 96), ink(WHITE)) +
    shape(lozenge(40, 80), ink(GREEN)) +
    shape(lozenge(20, 42), ink(YELLOW))
  );
}

/** Half a cypress that stands on the loom's edge; the next width completes it. */
function cypress(dye: number, heart: number): string {
  const body = (grow: number) => {
    const right: Point[] = [
      [0, -196 - grow],
      [20 + grow * 0.6, -128],
      [40 + grow, -40],
      [48 + grow, 40],
      [34 + grow, 100 + grow],
      [0, 122 + grow],
    ];
    return pathData([...right, ...right.map(([x, y]) => [-x, y] as const).reverse()]);
  };
  return shape(body(15), ink(WHITE)) + shape(body(0), ink(dye)) + shape(body(-22), ink(heart));
}

async function drawLoom(width: number, height: number): Promise<Labels> {
  const content =
    place(cypress(INDIGO, YELLOW), 0, REPEAT * 0.52) +
    place(cypress(INDIGO, YELLOW), LOOM_MM, REPEAT * 0.52) +
    place(moon(), LOOM_MM / 2, 0) +
    place(amulet(), LOOM_MM / 2, REPEAT);
  return rasteriseLabels(content, LOOM_MM, REPEAT, width, height);
}

/** How far the dye of one warp thread has slipped from its place, metres: whole bundles, then threads. */
function slip(x: number, y: number): number {
  const bundle = Math.floor(x / 0.0034 + 0.35 * noise(x * 130, 3, SEED));
  const bound =
    latticeRandom(bundle, 1, SEED) + latticeRandom(bundle, 2, SEED) + latticeRandom(bundle, 3, SEED) - 1.5;
  const thread = latticeRandom(Math.floor(x * 1400), 9, SEED) - 0.5;
  return 0.0115 * bound + 0.008 * thread + 0.008 * fractalNoise(x * 55, y * 2.2, SEED + 4, 2);
}

async function paintFace(): Promise<Surface> {
  const surface = createSurface(WIDTH, HEIGHT, SCALE);
  const { scale } = surface;
  const [loomW, loomH] = [Math.round(LOOM * scale), Math.round((REPEAT / 1000) * scale)];
  const drawing = await drawLoom(loomW, loomH);
  const dyeAt = mirroredRepeat(drawing, DYES, REPEAT / 1000, scale);
  eachPixel(surface, (x, y, i) => {
    const loom = Math.min(2, Math.floor(x / LOOM));
    const own = x - loom * LOOM;
    const shift = [0.21, 0.232, 0.196][loom] as number;
    const step = Math.floor(own / 0.0034) * 0.0034 + 0.0017;
    const held = own * 0.4 + step * 0.6;
    const at = y + shift + slip(x, y) + 0.004 * noise(x * 900, y * 60, SEED + 8);
    // The dye creeps under the binding: several depths of one thread are seen at once.
    let colour: Rgb = [0, 0, 0];
    for (let k = -2; k <= 2; k++) {
      const creep = k * 0.0036 * (1 + 0.6 * noise(x * 700, k * 5 + y * 8, SEED + 9));
      colour = mix(colour, dyeAt(held, at + creep), 1 / (k + 3));
    }
    const rib = Math.sin(y * scale * 2.05 + 0.7 * noise(x * 40, y * 300, SEED + 10));
    const thread = noise(x * 1000, y * 7, SEED + 11);
    const bath = fractalNoise(x * 6, y * 2, SEED + 12, 3);
    const sheen = 0.05 * noise(x * 14, y * 50 + 3 * noise(x * 5, y * 5, SEED + 13), SEED + 14);
    const seam = Math.min(Math.abs(x - LOOM), Math.abs(x - 2 * LOOM)) * scale;
    const pinch = Math.exp(-((seam / 1.3) ** 2));
    const light = 1 + 0.045 * rib + 0.07 * thread + 0.06 * bath + sheen - 0.38 * pinch;
    setColour(surface, i, tone(colour, light));
    surface.relief.data[i] =
      0.00011 * rib +
      0.00005 * thread -
      0.0011 * Math.exp(-((seam / 3) ** 2)) +
      0.0005 * fractalNoise(x * 20, y * 30, SEED + 15, 3);
  });
  return surface;
}

function paintStrip(widthM: number): Surface {
  const strip = createSurface(widthM, HEIGHT, SCALE);
  eachPixel(strip, (_x, _y, i) => setColour(strip, i, DYES[GROUND] as Rgb));
  return strip;
}

export const adras: Textile = {
  id: 'adras',
  width: WIDTH,
  height: HEIGHT,
  thickness: 0,
  patternedBack: true,
  roughness: 0.52,
  sheen: [0.3, 0.26, 0.24],
  scale: SCALE,
  drape: silkDrape({ span: SPAN, drop: DROP, rodRadius: ROD, hem: HEM, folds: 0.036, seed: 3 }),
  rod: { length: 1.28, radius: ROD - 0.001, y: DROP, z: 0, wallZ: -0.04 },
  detail: SILK,
  paintFace,
  paintStrip,
};
