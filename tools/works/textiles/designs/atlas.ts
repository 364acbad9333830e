import { silkDrape, silkLength } from '../cloth/silk-drape';
import type { Textile } from '../design';
import { SILK } from '../details';
import { hex, type Rgb, tone } from '../paint/colour';
import { ink, type Labels, rasteriseLabels } from '../paint/labels';
import { mirroredRepeat } from '../paint/mirrored-repeat';
import { fractalNoise, latticeRandom, noise } from '../paint/noise';
import { createSurface, eachPixel, type Surface, setColour } from '../paint/surface';
import { warpIkat } from '../paint/warp-ikat';
import { leaf, type Point } from '../shape/curl';
import { place } from './horns';
import { disc, filled, mirrored } from './motifs';

/**
 * Atlas: a satin of pure silk. The warp, bound and dyed, covers the weft wholly, so that there is no rib: only long
 * threads that shine, and figures whose edges run out along them. Three loom widths are sewn side by side.
 */
const [SPAN, DROP, ROD, HEM] = [1.14, 1.9, 0.009, 0.06];
const LOOM = 0.4;
const WIDTH = 3 * LOOM;
const HEIGHT = silkLength({ drop: DROP, rodRadius: ROD, hem: HEM });
const SCALE = 2048 / HEIGHT;
const SEED = 318;

const LOOM_MM = LOOM * 1000;
/** Half of the pattern's repeat along the warp, mm: the warps are folded before binding, so it mirrors. */
const REPEAT = 396;

const [WHITE, BLACK, RED, YELLOW, GREEN, BLUE, VIOLET] = [0, 1, 2, 3, 4, 5, 6];
const DYES: readonly Rgb[] = [
  hex('#f3ebd8'),
  hex('#2c232c'),
  hex('#c22c40'),
  hex('#e6b040'),
  hex('#409071'),
  hex('#3d64a8'),
  hex('#7d3a78'),
];

const bar = (x: number, width: number, from: number, to: number, dye: number): string =>
  `<rect x="${x}" y="${from}" width="${width}" height="${to - from}" fill="${ink(dye)}"/>`;

/** An upright almond about the origin, of rings of dye. */
function almond(width: number, height: number, dyes: readonly number[]): string {
  return dyes
    .map((dye, k) => {
      const grow = 1 - k / (dyes.length + 0.4);
      const blade = leaf([0, height * grow], -Math.PI / 2, 2 * height * grow, width * grow * (1 + 0.12 * k));
      return filled(blade, dye);
    })
    .join('');
}

/** Steps up and down about the origin, as bundles of warps make them. */
function steps(width: number, height: number, count: number, dye: number): string {
  return Array.from({ length: count }, (_, k) => {
    const t = (k + 0.5) / count;
    const reach = height * (1 - t * t);
    const breadth = width / 2 / count;
    return (
      bar(k * breadth, breadth + 0.6, -reach, reach, dye) +
      bar(-(k + 1) * breadth, breadth + 0.6, -reach, reach, dye)
    );
  }).join('');
}

/** A comb: teeth along the warp that hang from y = 0 downwards. */
const comb = (width: number, height: number, teeth: number, dye: number): string =>
  Array.from({ length: teeth }, (_, k) =>
    bar(
      -width / 2 + ((k + 0.18) * width) / teeth,
      (width / teeth) * 0.6,
      0,
      height * (k % 2 ? 0.82 : 1),
      dye,
    ),
  ).join('');

/** Half a horned figure on the loom's edge; the next width completes it. */
function edgeFigure(dye: number, heart: number): string {
  const hook: Point[] = [
    [0, -128],
    [46, -112],
    [74, -62],
    [66, -10],
    [44, 0],
    [48, -44],
    [24, -74],
    [26, 30],
    [50, 64],
    [30, 112],
    [0, 136],
  ];
  const grown = hook.map(([x, y]): Point => [x * 1.16 + (x > 0 ? 5 : 0), y * 1.12]);
  return (
    mirrored(filled(grown, BLACK) + filled(hook, dye)) + filled(leaf([0, 74], -Math.PI / 2, 132, 34), heart)
  );
}

async function drawLoom(width: number, height: number): Promise<Labels> {
  const middle = LOOM_MM / 2;
  const content =
    bar(0, 34, 0, REPEAT, YELLOW) +
    bar(LOOM_MM - 34, 34, 0, REPEAT, YELLOW) +
    bar(middle - 96, 192, 0, REPEAT, YELLOW) +
    bar(middle - 62, 124, 0, REPEAT, WHITE) +
    place(edgeFigure(GREEN, YELLOW), 0, REPEAT * 0.5) +
    place(edgeFigure(GREEN, YELLOW), LOOM_MM, REPEAT * 0.5) +
    place(comb(196, 214, 9, BLACK), middle, 0) +
    place(steps(216, 150, 9, BLACK) + almond(176, 142, [RED, WHITE, BLUE, YELLOW, RED]), middle, 0) +
    place(comb(150, -236, 7, VIOLET), middle, REPEAT) +
    place(steps(182, 124, 8, BLACK) + steps(152, 106, 7, RED) + steps(110, 84, 6, YELLOW), middle, REPEAT) +
    place(almond(84, 74, [BLACK, GREEN, WHITE]), middle, REPEAT) +
    [-1, 1]
      .map(
        (side) =>
          place(
            almond(38, 62, [BLACK, RED, YELLOW]) + disc(7, BLACK, 0, 84),
            middle + side * 118,
            REPEAT * 0.36,
          ) + place(almond(30, 46, [BLUE, WHITE]), middle + side * 122, REPEAT * 0.86),
      )
      .join('');
  return rasteriseLabels(content, LOOM_MM, REPEAT, width, height);
}

async function paintFace(): Promise<Surface> {
  const surface = createSurface(WIDTH, HEIGHT, SCALE);
  const { scale } = surface;
  const [loomW, loomH] = [Math.round(LOOM * scale), Math.round((REPEAT / 1000) * scale)];
  const drawing = await drawLoom(loomW, loomH);
  const dyeAt = mirroredRepeat(drawing, DYES, REPEAT / 1000, scale);
  eachPixel(surface, (x, y, i) => {
    const loom = Math.min(2, Math.floor(x / LOOM));
    const shift = [0.12, 0.134, 0.111][loom] as number;
    const ikat = { bundle: 0.0042, slip: 0.017, creep: 0.0034, seed: SEED + loom };
    const colour = warpIkat(x - loom * LOOM, y + shift, dyeAt, ikat);
    // Satin: floats of single warps catch the light here and there; long streaks run down the cloth.
    const thread = noise(x * 1020, y * 9, SEED + 11);
    const float = Math.max(0, noise(x * 900, y * 120, SEED + 12) - 0.35);
    const streak = noise(x * 150, y * 0.9, SEED + 13);
    const bath = fractalNoise(x * 5, y * 1.6, SEED + 14, 3);
    const gleam = noise(x * 11 + 2 * noise(x * 3, y * 2, SEED + 15), y * 3.4, SEED + 16);
    const seam = Math.min(Math.abs(x - LOOM), Math.abs(x - 2 * LOOM)) * scale;
    const lot = 1 + 0.05 * (latticeRandom(loom, 4, SEED) - 0.5);
    const light = lot * (1 + 0.06 * thread + 0.1 * float + 0.04 * streak + 0.07 * bath + 0.06 * gleam);
    setColour(surface, i, tone(colour, light - 0.36 * Math.exp(-((seam / 1.3) ** 2))));
    surface.relief.data[i] =
      0.00005 * thread +
      0.00006 * streak -
      0.001 * Math.exp(-((seam / 3) ** 2)) +
      0.0007 * fractalNoise(x * 13, y * 7, SEED + 17, 3);
  });
  return surface;
}

function paintStrip(widthM: number): Surface {
  const strip = createSurface(widthM, HEIGHT, SCALE);
  eachPixel(strip, (_x, _y, i) => setColour(strip, i, DYES[YELLOW] as Rgb));
  return strip;
}

export const atlas: Textile = {
  id: 'atlas',
  width: WIDTH,
  height: HEIGHT,
  thickness: 0,
  patternedBack: true,
  roughness: 0.42,
  sheen: [0.2, 0.18, 0.16],
  scale: SCALE,
  drape: silkDrape({ span: SPAN, drop: DROP, rodRadius: ROD, hem: HEM, folds: 0.03, seed: 8 }),
  rod: { length: 1.24, radius: ROD - 0.001, y: DROP, z: 0, wallZ: -0.038 },
  detail: SILK,
  paintFace,
  paintStrip,
};
