import { stiffDrape } from '../cloth/drapes';
import type { Textile } from '../design';
import { FELTED } from '../details';
import { ageCloth } from '../paint/age';
import { layCloth } from '../paint/cloth';
import { hex, type Rgb, tone } from '../paint/colour';
import { layQuilting } from '../paint/cord';
import { wander } from '../paint/embroidery';
import { blur } from '../paint/field';
import { depthInFigures, rasteriseLabels } from '../paint/labels';
import { fractalNoise, latticeRandom, noise } from '../paint/noise';
import { type Print, printAt } from '../paint/prints';
import { lightRelief } from '../paint/relief-light';
import { createSurface, eachPixel, type Surface, setColour } from '../paint/surface';
import type { Point } from '../shape/curl';
import { findRegions } from '../shape/regions';
import { strokeField } from '../shape/stroke';
import { BINDING, H, kurakDrawing, W } from './kurak-drawing';

/**
 * Kurak: patches from a rag chest sewn edge to edge, each cut from its own cloth and laid its own way, and quilted
 * through wadding. Seams sink, patches swell, and no two prints of one cloth fall alike.
 */
const [WIDTH, HEIGHT] = [W / 1000, H / 1000];
const SCALE = 2048 / HEIGHT;
const SEED = 2207;

const print = (kind: Print['kind'], ground: string, figure = ground, accent = figure): Print => ({
  kind,
  ground: hex(ground),
  figure: hex(figure),
  accent: hex(accent),
});

/** The rag chest, by the labels of the piecing: dark cloths, light cloths, bright cloths, the binding. */
const CLOTHS: readonly Print[] = [
  print('cotton', '#000000'),
  print('velvet', '#241c22'),
  print('satin', '#1f2b4e'),
  print('velvet', '#54131f'),
  print('satin', '#262226'),
  print('sprigs', '#26303f', '#b9a98a', '#8e2a33'),
  print('satin', '#3d2149'),
  print('velvet', '#1d3a33'),
  print('cotton', '#d8ccb0'),
  print('satin', '#d9d0bb'),
  print('stripe', '#d9cfb8', '#b9b39d', '#8d5a4f'),
  print('dots', '#d9cdb4', '#7d2b35'),
  print('cotton', '#cdb98e'),
  print('satin', '#d6c39a'),
  print('satin', '#9a1f2b'),
  print('satin', '#c08a2e'),
  print('cotton', '#2f6a55'),
  print('satin', '#b2506a'),
  print('ikat', '#8c2030', '#d8c9a0', '#2c3a5a'),
  print('sprigs', '#a2282f', '#e0d3b4', '#d0953a'),
  print('satin', '#2f5c8a'),
  print('cotton', '#b4622e'),
  print('velvet', '#8a1c2c'),
  print('satin', '#4a7f86'),
  print('velvet', '#3a1119'),
];

/** Quilting goes over the patches in slanting rows, by eye. */
function quiltLines(scale: number): Point[][] {
  const lines: Point[][] = [];
  const step = 0.0849;
  const reach = WIDTH + HEIGHT;
  for (const slope of [1, -1]) {
    for (let k = -30; k < 60; k++) {
      const line: Point[] = [];
      for (let t = 0; t < reach; t += 0.01) {
        const x = t * Math.SQRT1_2;
        const y = k * step * Math.SQRT2 + slope * x + 0.002 * noise(t * 9, k * 3 + slope, SEED + 3);
        if (x < WIDTH && y > 0.012 && y < HEIGHT - 0.012) line.push([x * scale, y * scale]);
      }
      if (line.length > 4) lines.push(line);
    }
  }
  return lines;
}

async function paintFace(): Promise<Surface> {
  const surface = createSurface(WIDTH, HEIGHT, SCALE);
  const { width, height, scale } = surface;
  const labels = wander(await rasteriseLabels(kurakDrawing(), W, H, width, height), scale, 0.0034, SEED + 10);
  const { of, list } = findRegions(labels);
  const toSeam = depthInFigures(labels, () => true);
  const soft = blur(toSeam, 2);
  const quilt = strokeField(quiltLines(scale), 0.03 * scale, width, height);
  eachPixel(surface, (x, y, i) => {
    const patch = of[i] as number;
    const label = labels.data[i] as number;
    const region = list[patch];
    const turn =
      label === BINDING ? 0 : Math.floor(latticeRandom(patch, 1, SEED) * 8) * (Math.PI / 4) + 0.06 * patch;
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    const [dx, dy] = [x - (region?.x ?? 0) / scale, y - (region?.y ?? 0) / scale];
    const cloth = CLOTHS[label] as Print;
    const lift = 0.4 * latticeRandom(patch, 2, SEED);
    const colour = printAt(dx * c + dy * s + lift, dy * c - dx * s + patch * 0.37, cloth, SEED + label * 9);
    // Every patch has seen its own share of sun and washing.
    const worn = 1 + 0.2 * (latticeRandom(patch, 3, SEED) - 0.5);
    const seam = toSeam.data[i] as number;
    const shadow = 1 - 0.5 * Math.exp(-((seam / 1.1) ** 2)) - 0.1 * Math.exp(-seam / 5);
    setColour(surface, i, tone(colour, worn * shadow));
    const puff = 1 - Math.exp(-(soft.data[i] as number) / 7);
    const fromStitch = Math.min(1, Math.abs(quilt.across.data[i] as number) / (0.03 * scale));
    const pucker = fractalNoise(x * 60, y * 60, SEED + 4, 2) * Math.exp(-seam / 8);
    surface.relief.data[i] =
      0.0022 * puff +
      0.0034 * Math.sqrt(fromStitch) +
      0.0007 * pucker +
      0.0007 * fractalNoise(x * 16, y * 16, SEED + 5, 3);
  });
  const near = strokeField(quiltLines(scale), 0.007 * scale, width, height);
  const thread: Rgb = hex('#cfc3a6');
  layQuilting(surface, near, { width: 0.005, depth: 0.0012, stitch: 0.0085, thread, seed: SEED + 6 });
  lightRelief(surface, 0.55);
  ageCloth(surface, {
    creasesX: [0.5],
    creasesY: [0.33, 0.66],
    fade: 0.65,
    patina: [1, 0.975, 0.93],
    seed: SEED + 40,
  });
  return surface;
}

/** The back: one plain cotton. */
function paintStrip(widthM: number): Surface {
  const strip = createSurface(widthM, HEIGHT, SCALE);
  layCloth(strip, { dye: () => hex('#7a4038'), slub: 0.9, gloss: 0, bath: 0.1, seed: SEED + 50 });
  return strip;
}

export const kurak: Textile = {
  id: 'kurak',
  width: WIDTH,
  height: HEIGHT,
  thickness: 0.012,
  patternedBack: false,
  roughness: 0.86,
  sheen: [0.16, 0.15, 0.14],
  scale: SCALE,
  drape: stiffDrape({ width: WIDTH, height: HEIGHT, wave: 0.016, stray: 0.006, seed: 73 }),
  rod: { length: 1.37, radius: 0.008, y: HEIGHT - 0.035, z: -0.018, wallZ: -0.045 },
  detail: FELTED,
  paintFace,
  paintStrip,
};
