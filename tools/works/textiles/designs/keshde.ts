import { stiffDrape } from '../cloth/drapes';
import type { Textile } from '../design';
import { FRINGED } from '../details';
import { ageCloth } from '../paint/age';
import { layCloth } from '../paint/cloth';
import { hex, type Rgb, tone } from '../paint/colour';
import { embroider, type Thread, wander } from '../paint/embroidery';
import { rasteriseLabels } from '../paint/labels';
import { noise } from '../paint/noise';
import { lightRelief } from '../paint/relief-light';
import { createSurface, eachPixel, type Surface, setColour } from '../paint/surface';
import { BAND, DARK, GREEN, H, keshdeDrawing, RED, ROSE, SKY, W, WHITE, YELLOW } from './keshde-drawing';

/**
 * Keshde: fine rows of looped stitches in twisted silk, so close that figures become a ribbed cloth of their own, on
 * dark silk. A plaited band is sewn round the edge, and a fringe below.
 */
const [WIDTH, HEIGHT] = [W / 1000, H / 1000];
const SCALE = 2048 / HEIGHT;
const SEED = 1922;
const PLAIT = 0.02;

const loops = (code: string): Thread => ({ dye: hex(code), stitch: 'chain', height: 0.0008 });
const THREADS: ReadonlyMap<number, Thread> = new Map([
  [RED, loops('#a02a27')],
  [YELLOW, loops('#d0993a')],
  [WHITE, loops('#e3d8bf')],
  [GREEN, loops('#50714c')],
  [SKY, loops('#6b8fa0')],
  [ROSE, loops('#b9606a')],
  [DARK, loops('#281d22')],
  [BAND, { dye: hex('#7c1f24'), stitch: 'chain', height: 0.0005 }],
]);

/** The band that is plaited along the edge with the needle: slanting bars of three colours, a pale rim on each side. */
function plaitEdge(surface: Surface): void {
  const bars: readonly Rgb[] = [
    hex('#8d2326'),
    hex('#cf9a3c'),
    hex('#2a1d22'),
    hex('#8d2326'),
    hex('#d8ccb0'),
  ];
  eachPixel(surface, (x, y, i) => {
    const edge = Math.min(x, y, WIDTH - x, HEIGHT - y) + 0.0006 * noise(x * 15, y * 15, SEED + 20);
    if (edge > PLAIT) return;
    const along = Math.min(x, WIDTH - x) < Math.min(y, HEIGHT - y) ? y : x;
    const across = Math.abs(edge - PLAIT / 2);
    const bar = Math.floor((along + across * 1.1 + 0.0008 * noise(along * 40, 5, SEED + 21)) / 0.0085);
    const isRim = across > PLAIT * 0.38;
    const dye = isRim ? hex('#d3c6a6') : (bars[((bar % 5) + 5) % 5] as Rgb);
    const thread = Math.sin((along + (isRim ? 0 : across)) * 2300);
    const groove = Math.exp(-((Math.min(across, Math.abs(across - PLAIT * 0.38)) / 0.0007) ** 2));
    setColour(surface, i, tone(dye, 0.92 + 0.12 * thread - 0.3 * groove));
    surface.relief.data[i] = 0.0012 * Math.sin((Math.PI * edge) / PLAIT) + 0.0003 * thread - 0.0005 * groove;
  });
}

async function paintFace(): Promise<Surface> {
  const surface = createSurface(WIDTH, HEIGHT, SCALE);
  const { width, height, scale } = surface;
  layCloth(surface, { dye: () => hex('#1e2a3c'), slub: 0.3, gloss: 0.9, bath: 0.13, seed: SEED + 1 });
  const labels = wander(
    await rasteriseLabels(keshdeDrawing(), W, H, width, height),
    scale,
    0.0032,
    SEED + 10,
  );
  embroider(surface, labels, {
    threads: THREADS,
    row: 0.0025,
    loop: 0.004,
    strand: 0.002,
    lots: 0.16,
    seed: SEED + 30,
  });
  plaitEdge(surface);
  lightRelief(surface, 0.4);
  ageCloth(surface, {
    creasesX: [0.5],
    creasesY: [0.25, 0.5, 0.75],
    fade: 0.4,
    patina: [1, 0.98, 0.94],
    seed: SEED + 40,
  });
  return surface;
}

/** Red silk: yarn for the fringe, and the lining. */
function paintStrip(widthM: number): Surface {
  const strip = createSurface(widthM, HEIGHT, SCALE);
  eachPixel(strip, (x, y, i) => {
    const ply = Math.abs(Math.sin(x * 760 + y * 380 + 0.6 * noise(x * 80, y * 80, SEED + 50)));
    setColour(strip, i, tone(hex('#7a1e25'), 0.72 + 0.34 * ply + 0.1 * noise(x * 40, y * 30, SEED + 51)));
    strip.relief.data[i] = 0.0004 * ply;
  });
  return strip;
}

export const keshde: Textile = {
  id: 'keshde',
  width: WIDTH,
  height: HEIGHT,
  thickness: 0.005,
  patternedBack: false,
  roughness: 0.76,
  sheen: [0.22, 0.2, 0.2],
  scale: SCALE,
  drape: stiffDrape({ width: WIDTH, height: HEIGHT, wave: 0.014, stray: 0.004, seed: 83 }),
  rod: { length: 1.32, radius: 0.0075, y: HEIGHT - 0.032, z: -0.0135, wallZ: -0.04 },
  fringe: { count: 148, length: 0.058, thickness: 0.0062, seed: 97 },
  detail: FRINGED,
  paintFace,
  paintStrip,
};
