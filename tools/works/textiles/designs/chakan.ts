import { stiffDrape } from '../cloth/drapes';
import type { Textile } from '../design';
import { STITCHED } from '../details';
import { ageCloth } from '../paint/age';
import { layCloth } from '../paint/cloth';
import { hex, tone } from '../paint/colour';
import { embroider, type Thread, wander } from '../paint/embroidery';
import { rasteriseLabels } from '../paint/labels';
import { noise } from '../paint/noise';
import { lightRelief } from '../paint/relief-light';
import { createSurface, eachPixel, type Surface, setColour, shadeColour } from '../paint/surface';
import {
  BLACK,
  BLUE,
  chakanDrawing,
  GREEN,
  H,
  LEAF,
  MAGENTA,
  ORANGE,
  RED,
  ROUND,
  ROW,
  VIOLET,
  W,
  YELLOW,
} from './chakan-drawing';

/**
 * Chakan: bright silk on silk. Petals are filled with satin stitch, the rings of a flower with stitches that stand
 * about its middle, and everything is drawn round in chain: so each figure takes the light from another side.
 */
const [WIDTH, HEIGHT] = [W / 1000, H / 1000];
const SCALE = 2048 / HEIGHT;
const SEED = 2018;
const LOOM = WIDTH / 3;

const DYES: readonly (readonly [label: number, code: string])[] = [
  [RED, '#b3222c'],
  [MAGENTA, '#b43a6c'],
  [YELLOW, '#dfa934'],
  [GREEN, '#2f5f3d'],
  [VIOLET, '#5d3a78'],
  [BLACK, '#2a2026'],
  [ORANGE, '#d9742a'],
  [BLUE, '#2f6288'],
  [LEAF, '#5f8a3e'],
];

const THREADS: ReadonlyMap<number, Thread> = new Map(
  DYES.flatMap(([label, code]): [number, Thread][] => [
    [label, { dye: hex(code), stitch: 'satin', height: 0.0011 }],
    [label + ROUND, { dye: hex(code), stitch: 'radial', height: 0.001 }],
    [label + ROW, { dye: hex(code), stitch: 'chain', height: 0.0005 }],
  ]),
);

/** The seams between three loom widths, and the hem, whipped with thread. */
function sewSeams(surface: Surface): void {
  eachPixel(surface, (x, y, i) => {
    const seam = Math.min(...[1, 2].map((k) => Math.abs(x - k * LOOM + 0.001 * noise(y * 5, k, SEED + 20))));
    const dip = Math.exp(-((seam / 0.0013) ** 2));
    shadeColour(surface, i, 1 - 0.3 * dip);
    surface.relief.data[i] = (surface.relief.data[i] as number) - 0.0008 * Math.exp(-((seam / 0.003) ** 2));
    const edge = Math.min(x, y, WIDTH - x, HEIGHT - y);
    if (edge > 0.008) return;
    const along = Math.min(x, WIDTH - x) < Math.min(y, HEIGHT - y) ? y : x;
    const whip = Math.sin((along + edge * 0.8 + 0.0005 * noise(along * 80, 2, SEED + 21)) * 1900);
    setColour(surface, i, tone(hex('#8e2748'), 0.86 + 0.2 * whip - 0.2 * Math.exp(-edge / 0.0015)));
    surface.relief.data[i] = 0.001 * Math.sin((Math.PI * edge) / 0.008) + 0.0003 * whip;
  });
}

async function paintFace(): Promise<Surface> {
  const surface = createSurface(WIDTH, HEIGHT, SCALE);
  const { width, height, scale } = surface;
  // Each loom width came out of the dye bath a little different.
  const widths = [hex('#ebdfc2'), hex('#e5d8b8'), hex('#eee3c9')] as const;
  layCloth(surface, {
    dye: (x) => widths[Math.min(2, Math.floor(x / LOOM)) as 0 | 1 | 2],
    slub: 0.35,
    gloss: 0.5,
    bath: 0.05,
    seed: SEED + 1,
  });
  const labels = wander(
    await rasteriseLabels(chakanDrawing(), W, H, width, height),
    scale,
    0.0044,
    SEED + 10,
  );
  embroider(surface, labels, {
    threads: THREADS,
    row: 0.0027,
    loop: 0.0044,
    strand: 0.0021,
    lots: 0.15,
    seed: SEED + 30,
  });
  sewSeams(surface);
  lightRelief(surface, 0.4);
  ageCloth(surface, {
    creasesX: [0.5],
    creasesY: [0.25, 0.5, 0.75],
    fade: 0.3,
    patina: [1, 0.985, 0.95],
    seed: SEED + 40,
  });
  return surface;
}

/** The lining on the back: red cotton print, faded. */
function paintStrip(widthM: number): Surface {
  const strip = createSurface(widthM, HEIGHT, SCALE);
  layCloth(strip, { dye: () => hex('#8d4a48'), slub: 0.8, gloss: 0, bath: 0.08, seed: SEED + 50 });
  return strip;
}

export const chakan: Textile = {
  id: 'chakan',
  width: WIDTH,
  height: HEIGHT,
  thickness: 0.004,
  patternedBack: false,
  roughness: 0.74,
  sheen: [0.26, 0.22, 0.17],
  scale: SCALE,
  drape: stiffDrape({ width: WIDTH, height: HEIGHT, wave: 0.014, stray: 0.005, seed: 67 }),
  rod: { length: 1.37, radius: 0.007, y: HEIGHT - 0.03, z: -0.013, wallZ: -0.038 },
  detail: STITCHED,
  paintFace,
  paintStrip,
};
