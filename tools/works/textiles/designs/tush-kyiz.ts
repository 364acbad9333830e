import { stiffDrape } from '../cloth/drapes';
import type { Textile } from '../design';
import { STITCHED } from '../details';
import { ageCloth } from '../paint/age';
import { hex, type Rgb, tone } from '../paint/colour';
import { embroider, type Thread, wander } from '../paint/embroidery';
import { type Labels, rasteriseLabels } from '../paint/labels';
import { layLining } from '../paint/lining';
import { noise } from '../paint/noise';
import { lightRelief } from '../paint/relief-light';
import { createSurface, eachPixel, type Surface, setColour, shadeColour } from '../paint/surface';
import { layVelvet } from '../paint/velvet';
import {
  BLUE,
  BORDER,
  GREEN,
  H,
  ORANGE,
  PATCH_DARK,
  PATCH_LIGHT,
  PINK,
  RED,
  tushKyizDrawing,
  VIOLET,
  W,
  WHITE,
  YELLOW,
} from './tush-kyiz-drawing';

/**
 * Tush-kyiz: velvet worked in chain stitch. A broad red border goes round the sides and the top, like a gate; the
 * dark field within it is open below, where bedding stood before it.
 */
const [WIDTH, HEIGHT] = [W / 1000, H / 1000];
const SCALE = 2048 / HEIGHT;
const SEED = 1934;

const [FIELD_VELVET, BORDER_VELVET] = [hex('#231b20'), hex('#761820')];

const chain = (code: string): Thread => ({ dye: hex(code), stitch: 'chain' });
const THREADS: ReadonlyMap<number, Thread> = new Map([
  [WHITE, chain('#e6dcc3')],
  [YELLOW, chain('#d8a438')],
  [ORANGE, chain('#cb6a2c')],
  [PINK, chain('#c9677f')],
  [RED, chain('#a3262b')],
  [BLUE, chain('#3f7795')],
  [GREEN, chain('#4d7a4c')],
  [VIOLET, chain('#6d4a80')],
]);

/** Metres from the inner edge of the border: positive on the border. */
const onBorder = (x: number, y: number) =>
  BORDER / 1000 - Math.min(x, WIDTH - x, y) + 0.0016 * noise(x * 7, y * 7, SEED + 1);

/** Cotton of the guard's patches, sewn edge to edge. */
function paintPatches(surface: Surface, labels: Labels): void {
  const cotton = new Map<number, Rgb>([
    [PATCH_DARK, hex('#231f24')],
    [PATCH_LIGHT, hex('#d6c9a9')],
  ]);
  const { width, height } = labels;
  eachPixel(surface, (x, y, i) => {
    const dye = cotton.get(labels.data[i] as number);
    if (!dye) return;
    const thread = 0.93 + 0.07 * noise(x * 950, y * 60, SEED + 2) + 0.07 * noise(x * 60, y * 950, SEED + 3);
    setColour(surface, i, tone(dye, thread));
    const own = labels.data[i];
    const beside = (step: number) => labels.data[Math.min(width * height - 1, Math.max(0, i + step))] !== own;
    const isSeam = beside(1) || beside(-1) || beside(width) || beside(-width);
    if (isSeam) shadeColour(surface, i, 0.72);
    surface.relief.data[i] = isSeam ? -0.0006 : 0.0003;
  });
}

/** The cord that is sewn along the edges and where the border meets the guard. */
function layCords(surface: Surface): void {
  const breadth = 0.0052;
  eachPixel(surface, (x, y, i) => {
    const sides = Math.min(x, WIDTH - x, y);
    const inner = Math.abs(onBorder(x, y));
    const off = Math.min(sides - breadth, inner, Math.abs(HEIGHT - y - breadth)) / breadth;
    if (off > 1.5) return;
    if (off > 1) return shadeColour(surface, i, 0.72);
    const along = inner < sides && inner < HEIGHT - y ? x + y : sides < HEIGHT - y ? x * 0.7 + y : x;
    const turn = along / 0.0066 + 0.35 * off + 0.3 * noise(x * 30, y * 30, SEED + 6);
    const strand = Math.abs(Math.sin(Math.PI * turn));
    const dye = Math.floor(turn) % 2 === 0 ? hex('#cfc09c') : hex('#8b2128');
    setColour(surface, i, tone(dye, 0.6 + 0.45 * strand * Math.sqrt(Math.max(0, 1 - off * off))));
    surface.relief.data[i] = 0.0014 * Math.sqrt(Math.max(0, 1 - off * off)) + 0.0004 * strand;
  });
}

async function paintFace(): Promise<Surface> {
  const surface = createSurface(WIDTH, HEIGHT, SCALE);
  const { width, height, scale } = surface;
  layVelvet(surface, (x, y) => (onBorder(x, y) > 0 ? BORDER_VELVET : FIELD_VELVET), SEED + 10);
  const labels = wander(
    await rasteriseLabels(tushKyizDrawing(), W, H, width, height),
    scale,
    0.0042,
    SEED + 20,
  );
  paintPatches(surface, labels);
  embroider(surface, labels, {
    threads: THREADS,
    row: 0.0029,
    loop: 0.0048,
    strand: 0.002,
    lots: 0.17,
    seed: SEED,
  });
  layCords(surface);
  lightRelief(surface, 0.4);
  ageCloth(surface, {
    creasesX: [0.34, 0.67],
    creasesY: [0.27, 0.52, 0.76],
    fade: 0.55,
    patina: [1, 0.975, 0.93],
    seed: SEED + 40,
  });
  return surface;
}

/** The lining on the back: printed cotton gone plain with washing. */
function paintStrip(widthM: number): Surface {
  const strip = createSurface(widthM, HEIGHT, SCALE);
  layLining(strip, hex('#6f5a50'), SEED + 50);
  return strip;
}

export const tushKyiz: Textile = {
  id: 'tush-kyiz',
  width: WIDTH,
  height: HEIGHT,
  thickness: 0.006,
  patternedBack: false,
  roughness: 0.88,
  sheen: [0.2, 0.17, 0.17],
  scale: SCALE,
  drape: stiffDrape({ width: WIDTH, height: HEIGHT, wave: 0.018, stray: 0.005, seed: 41 }),
  rod: { length: 1.5, radius: 0.008, y: HEIGHT - 0.032, z: -0.015, wallZ: -0.042 },
  detail: STITCHED,
  paintFace,
  paintStrip,
};
