import { stiffDrape } from '../cloth/drapes';
import type { Textile } from '../design';
import { STITCHED } from '../details';
import { stitchArea } from '../paint/chain-stitch';
import { hex, type Rgb, tone } from '../paint/colour';
import { type Labels, rasteriseLabels } from '../paint/labels';
import { layLining } from '../paint/lining';
import { fractalNoise, latticeRandom, noise } from '../paint/noise';
import { createSurface, eachPixel, type Surface, setColour } from '../paint/surface';
import { BLUE, CRIMSON, DARK, GREEN, H, OCHRE, ROSE, suzaniDrawing, W } from './suzani-drawing';

/**
 * Suzani: silk chain stitch on handwoven cotton. The drawing is made on narrow strips basted together, which are
 * parted, embroidered by several hands, and sewn up again: so figures miss each other a little at the seams and
 * the reds differ from strip to strip.
 */
const [WIDTH, HEIGHT] = [1.3, 1.9];
const SCALE = 2048 / HEIGHT;
const SEED = 507;
const STRIP = WIDTH / 4;
const BINDING = 0.013;

const THREADS: readonly (readonly [area: number, dye: Rgb])[] = [
  [CRIMSON, hex('#8e1f2f')],
  [DARK, hex('#2b2326')],
  [GREEN, hex('#3a4a34')],
  [OCHRE, hex('#c08a35')],
  [ROSE, hex('#b8565a')],
  [BLUE, hex('#384c60')],
];

const stripOf = (x: number) => Math.min(3, Math.max(0, Math.floor(x / STRIP)));

/** Handwoven cotton: slubs in both directions, a little foxed with age. */
function paintCotton(surface: Surface): void {
  eachPixel(surface, (x, y, i) => {
    const weft = noise(x * 40, y * 900, SEED + 1);
    const warp = noise(x * 900, y * 40, SEED + 2);
    const slub =
      Math.max(0, noise(x * 22, y * 520, SEED + 3) - 0.55) +
      Math.max(0, noise(x * 520, y * 22, SEED + 4) - 0.6);
    const age = fractalNoise(x * 4, y * 4, SEED + 5, 4);
    const lot = 1 + 0.035 * (latticeRandom(stripOf(x), 5, SEED) - 0.5);
    const grain = ((Math.floor(x * surface.scale) + Math.floor(y * surface.scale)) % 2) * 0.035;
    const base: Rgb = [0.86 + 0.01 * age, 0.81 + 0.025 * age, 0.69 + 0.06 * age];
    setColour(surface, i, tone(base, lot * (0.955 + 0.035 * weft + 0.035 * warp + 0.09 * slub + grain)));
    surface.relief.data[i] =
      0.00016 * (weft + warp) + 0.0004 * slub + 0.0009 * fractalNoise(x * 9, y * 9, SEED + 6, 3);
  });
}

/** The drawing as each hand stitched it: strips slip at the seams, lines waver. */
function wander(drawing: Labels, scale: number): Uint8Array {
  const { width, height } = drawing;
  const out = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [x, y] = [column / scale, row / scale];
      const slip = 0.007 * (latticeRandom(stripOf(x), 7, SEED) - 0.5);
      const dx = 0.0036 * fractalNoise(x * 9, y * 9, SEED + 10, 3);
      const dy = 0.0036 * fractalNoise(x * 9, y * 9, SEED + 11, 3) + slip;
      const sx = Math.min(width - 1, Math.max(0, Math.round((x + dx) * scale)));
      const sy = Math.min(height - 1, Math.max(0, Math.round((y + dy) * scale)));
      out[row * width + column] = drawing.data[sy * width + sx] as number;
    }
  }
  return out;
}

/** Seams between the strips, and the striped woven tape round the edge. */
function finish(surface: Surface): void {
  eachPixel(surface, (x, y, i) => {
    const seam = Math.min(
      ...[1, 2, 3].map((k) => Math.abs(x - k * STRIP + 0.0012 * noise(y * 6, k, SEED + 20))),
    );
    const px = seam * surface.scale;
    const stitch = 0.5 + 0.5 * Math.sin(y * 1500);
    const dip = Math.exp(-((px / 1.4) ** 2));
    for (let k = 0; k < 3; k++) {
      surface.colour[i * 3 + k] = (surface.colour[i * 3 + k] as number) * (1 - dip * (0.18 + 0.2 * stitch));
    }
    surface.relief.data[i] = (surface.relief.data[i] as number) - 0.0009 * Math.exp(-((px / 3) ** 2));
    const edge = Math.min(x, y, WIDTH - x, HEIGHT - y);
    if (edge > BINDING) return;
    const along = edge === x || edge === WIDTH - x ? y : x;
    const slant = Math.floor((along + edge * 0.9 + 0.0006 * noise(along * 60, 3, SEED + 21)) / 0.0055) % 3;
    const dye = ([hex('#7d1d2b'), hex('#d9cba8'), hex('#2a2228')] as const)[slant as 0 | 1 | 2];
    const thread =
      0.82 + 0.2 * Math.abs(Math.sin(edge * 2400)) + 0.1 * noise(along * 900, edge * 500, SEED + 22);
    setColour(surface, i, tone(dye, thread * (edge > BINDING - 0.0012 ? 0.7 : 1)));
    surface.relief.data[i] = 0.0012 * Math.sin((Math.PI * edge) / BINDING) + 0.0002 * Math.sin(edge * 4800);
  });
}

async function paintFace(): Promise<Surface> {
  const surface = createSurface(WIDTH, HEIGHT, SCALE);
  const { width, height, scale } = surface;
  paintCotton(surface);
  const areas = wander(await rasteriseLabels(suzaniDrawing(), W, H, width, height), scale);
  THREADS.forEach(([area, dye], k) => {
    const lots = (x: number, y: number): Rgb => {
      const hand = latticeRandom(stripOf(x), area * 3, SEED) - 0.5;
      const skein = 0.07 * noise(x * 11, y * 11, SEED + 30 + k);
      return [
        dye[0] * (1 + 0.16 * hand + skein),
        dye[1] * (1 + 0.05 * hand + skein),
        dye[2] * (1 - 0.16 * hand + skein),
      ];
    };
    stitchArea(surface, (i) => areas[i] === area, {
      row: 0.0028,
      loop: 0.0046,
      dye: lots,
      seed: SEED + 40 + k,
    });
  });
  finish(surface);
  return surface;
}

/** The lining on the back: plain russet cotton. */
function paintStrip(widthM: number): Surface {
  const strip = createSurface(widthM, HEIGHT, SCALE);
  layLining(strip, hex('#8a5a44'), SEED + 50);
  return strip;
}

export const suzani: Textile = {
  id: 'suzani',
  width: WIDTH,
  height: HEIGHT,
  thickness: 0.004,
  patternedBack: false,
  roughness: 0.82,
  sheen: [0.22, 0.2, 0.18],
  scale: SCALE,
  drape: stiffDrape({ width: WIDTH, height: HEIGHT, wave: 0.016, stray: 0.004, seed: 23 }),
  rod: { length: 1.37, radius: 0.007, y: HEIGHT - 0.03, z: -0.013, wallZ: -0.038 },
  detail: STITCHED,
  paintFace,
  paintStrip,
};
