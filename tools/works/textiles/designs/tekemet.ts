import { stiffDrape } from '../cloth/drapes';
import type { Textile } from '../design';
import { FELTED } from '../details';
import { hex, mix, type Rgb, smoothstep, tone } from '../paint/colour';
import { signedDistance } from '../paint/distance';
import { layFelt, layHair } from '../paint/felt';
import { layFibres } from '../paint/fibres';
import { blur, sample } from '../paint/field';
import { ink, type Labels, rasteriseLabels } from '../paint/labels';
import { fractalNoise, noise } from '../paint/noise';
import { createSurface, type Surface } from '../paint/surface';
import { pathData } from '../shape/curl';
import { hornPair, lozenge, place, shape } from './horns';

/**
 * Tekemet: the pattern is laid in dyed wool on a bed of undyed wool, and the whole is wetted, rolled and beaten
 * into one felt. Nothing is cut: colours creep into each other, edges are soft and lines swell and wander.
 */
const [WIDTH, HEIGHT] = [1.3, 1.9];
const [W, H] = [1300, 1900];
const SCALE = 2048 / HEIGHT;
const SEED = 733;

const [GROUND, BROWN, RED, BLUE, OCHRE] = [0, 1, 2, 3, 4];
const COLOURS: readonly Rgb[] = [
  hex('#cdbf9f'),
  hex('#43302a'),
  hex('#8f3425'),
  hex('#38465a'),
  hex('#ad7a36'),
];

/** A roundel: a ring, and in it a cross of four pairs of horns. */
function roundel(ring: number, horns: number, heart: number): string {
  const pair = hornPair({ stem: 86, radius: 45, root: 23, tip: 17, winding: 0.9 }, ink(horns));
  const four = [0, 90, 180, 270].map((angle) => place(pair, 0, 0, angle)).join('');
  return (
    `<circle r="234" fill="${ink(ring)}"/><circle r="191" fill="${ink(GROUND)}"/>` +
    four +
    `<circle r="38" fill="${ink(heart)}"/><circle r="17" fill="${ink(GROUND)}"/>`
  );
}

function teeth(length: number, count: number, fill: number): string {
  const step = length / count;
  return Array.from({ length: count }, (_, k) => {
    const x = (k + 0.5) * step;
    return shape(
      pathData([
        [x - step * 0.47, 0],
        [x, -88],
        [x + step * 0.47, 0],
      ]),
      ink(fill),
    );
  }).join('');
}

function frame(inset: number, fill: number): string {
  return `<rect x="${inset}" y="${inset}" width="${W - 2 * inset}" height="${H - 2 * inset}" fill="${ink(fill)}"/>`;
}

async function drawLabels(width: number, height: number): Promise<Labels> {
  const [outer, inner] = [64, 182];
  const side = (content: string, x: number, y: number, angle: number) => place(content, x, y, angle);
  const wide = teeth(W - 2 * outer, 10, BROWN);
  const tall = teeth(H - 2 * outer, 15, BROWN);
  const horns = hornPair({ stem: 66, radius: 55, root: 25, tip: 19, winding: 0.9 }, ink(BLUE));
  const small = hornPair({ stem: 52, radius: 40, root: 20, tip: 15, winding: 0.9 }, ink(RED));
  const middles = [-240, 240].flatMap((dy) => [
    place(horns, inner + 38, H / 2 + dy, 90),
    place(horns, W - inner - 38, H / 2 + dy, -90),
  ]);
  const corners = [
    [inner + 34, inner + 34, 135],
    [W - inner - 40, inner + 40, -135],
    [inner + 40, H - inner - 40, 45],
    [W - inner - 40, H - inner - 40, -45],
  ].map(([x, y, angle]) => place(small, x as number, y as number, angle));
  const eye = shape(lozenge(58, 92), ink(OCHRE)) + shape(lozenge(30, 50), ink(BROWN));
  const eyes = [-480, 0, 480].flatMap((dy) => [
    place(eye, inner + 92, H / 2 + dy),
    place(eye, W - inner - 92, H / 2 + dy),
  ]);
  return rasteriseLabels(
    frame(26, BROWN) +
      frame(outer, OCHRE) +
      side(wide, outer, outer, 0).replace('scale(1 1)', 'scale(1 -1)') +
      side(wide, outer, H - outer, 0) +
      side(tall, outer, outer, 90) +
      side(tall, W - outer, H - outer, -90) +
      frame(inner - 22, RED) +
      frame(inner, GROUND) +
      middles.join('') +
      corners.join('') +
      eyes.join('') +
      place(roundel(BROWN, RED, OCHRE), W / 2, H / 2 - 480) +
      place(roundel(RED, BROWN, BLUE), W / 2, H / 2) +
      place(roundel(BROWN, RED, OCHRE), W / 2, H / 2 + 480),
    W,
    H,
    width,
    height,
  );
}

async function paintFace(): Promise<Surface> {
  const surface = createSurface(WIDTH, HEIGHT, SCALE);
  const { width, height, scale } = surface;
  const labels = await drawLabels(width, height);
  const edge = blur(
    signedDistance(width, height, (i) => labels.data[i] !== GROUND),
    2,
  );
  const pick = (x: number, y: number): Rgb => {
    const dx = 0.009 * fractalNoise(x * 9, y * 9, SEED, 3) + 0.0045 * noise(x * 75, y * 75, SEED + 3);
    const dy = 0.009 * fractalNoise(x * 9, y * 9, SEED + 1, 3) + 0.0045 * noise(x * 75, y * 75, SEED + 4);
    const [px, py] = [(x + dx) * scale, (y + dy) * scale];
    const column = Math.min(width - 1, Math.max(0, Math.floor(px)));
    const row = Math.min(height - 1, Math.max(0, Math.floor(py)));
    const colour = COLOURS[labels.data[row * width + column] as number] as Rgb;
    // Dyed wool is laid thinly towards a figure's edge, and thin wool lets the ground through.
    const depth = (sample(edge, px, py) / scale) * 1000;
    const thin = fractalNoise(x * 38, y * 38, SEED + 6, 3);
    const cover = smoothstep(-1.5, 7, depth + 5 * thin) * (1 - 0.22 * smoothstep(0.15, 0.6, thin));
    const wool = tone(COLOURS[GROUND] as Rgb, 1 + 0.12 * fractalNoise(x * 14, y * 14, SEED + 8, 3));
    return mix(wool, colour, depth < -2 ? 0 : cover);
  };
  for (let i = 0; i < surface.relief.data.length; i++) {
    surface.relief.data[i] = 0.0006 * smoothstep(-4, 8, edge.data[i] as number);
  }
  layFelt(surface, pick, { seed: SEED + 20, mottle: 0.13, lumps: 0.0013 });
  const creeping = { curl: 2.2, variation: 0.2, lift: 0.00006 };
  layFibres(surface, { ...creeping, density: 130000, length: 0.02, cover: 0.42, seed: SEED + 30 });
  layFibres(surface, { ...creeping, density: 24000, length: 0.034, cover: 0.26, seed: SEED + 31 });
  layHair(surface, SEED + 40, { strength: 0.8, reach: 0.8 });
  return surface;
}

function paintStrip(widthM: number): Surface {
  const strip = createSurface(widthM, HEIGHT, SCALE);
  layFelt(strip, () => hex('#b7aa8d'), { seed: SEED + 5, mottle: 0.14, lumps: 0.0013 });
  layHair(strip, SEED + 6, { strength: 1, reach: 1 });
  return strip;
}

export const tekemet: Textile = {
  id: 'tekemet',
  width: WIDTH,
  height: HEIGHT,
  thickness: 0.012,
  patternedBack: false,
  roughness: 0.97,
  sheen: [0.14, 0.13, 0.12],
  scale: SCALE,
  drape: stiffDrape({ width: WIDTH, height: HEIGHT, wave: 0.014, stray: 0.008, seed: 11 }),
  rod: { length: 1.37, radius: 0.008, y: HEIGHT - 0.035, z: -0.018, wallZ: -0.045 },
  detail: FELTED,
  paintFace,
  paintStrip,
};
