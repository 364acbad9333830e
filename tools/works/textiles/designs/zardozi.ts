import { stiffDrape } from '../cloth/drapes';
import type { Textile } from '../design';
import { STITCHED } from '../details';
import { ageCloth } from '../paint/age';
import { hex, tone } from '../paint/colour';
import { embroider, type Thread, wander } from '../paint/embroidery';
import { createField } from '../paint/field';
import { rasteriseLabels } from '../paint/labels';
import { layLining } from '../paint/lining';
import { createRandom, noise } from '../paint/noise';
import { lightRelief } from '../paint/relief-light';
import {
  blendColour,
  createSurface,
  eachPixel,
  type Surface,
  setColour,
  shadeColour,
} from '../paint/surface';
import { layVelvet } from '../paint/velvet';
import { BLUE, CRIMSON, GOLD, GREEN, H, PALE, SILVER, W, zardoziDrawing } from './zardozi-drawing';

/**
 * Zardozi: metal thread does not pass through the velvet but lies on it, over a padding, and is tied down stitch by
 * stitch with silk. So figures stand up in relief, and each throws the light in its own direction.
 */
const [WIDTH, HEIGHT] = [W / 1000, H / 1000];
const SCALE = 2048 / HEIGHT;
const SEED = 1866;

const gold = (code: string, height: number): Thread => ({ dye: hex(code), stitch: 'gold', height });
const silk = (code: string): Thread => ({ dye: hex(code), stitch: 'satin', height: 0.0012 });
const THREADS: ReadonlyMap<number, Thread> = new Map([
  [GOLD, gold('#f0b650', 0.0026)],
  [PALE, gold('#f0d894', 0.0022)],
  [SILVER, gold('#cfc8b8', 0.0018)],
  [CRIMSON, silk('#7d1a24')],
  [GREEN, silk('#355c42')],
  [BLUE, silk('#3a5c80')],
]);

/** Small domed discs scattered on bare velvet, each held by a stitch. */
function sewSpangles(surface: Surface, isBare: (index: number) => boolean): void {
  const random = createRandom(SEED + 60);
  const { width, height, scale } = surface;
  const radius = 0.0042 * scale;
  for (let k = 0; k < 2000; k++) {
    const [x, y] = [Math.floor(random() * width), Math.floor(random() * height)];
    const reach = Math.ceil(radius * 4);
    const spots = [0, 1, 2, 3, 4, 5, 6, 7].map((turn) => {
      const angle = (turn * Math.PI) / 4;
      return [Math.round(x + reach * Math.cos(angle)), Math.round(y + reach * Math.sin(angle))] as const;
    });
    const isFree = spots.every(
      ([a, b]) => a >= 0 && b >= 0 && a < width && b < height && isBare(b * width + a),
    );
    if (!isFree || surface.metal?.data[y * width + x]) continue;
    const tilt = random() * 2 * Math.PI;
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        const off = Math.hypot(dx, dy) / radius;
        const i = (y + dy) * width + x + dx;
        if (off > 1) {
          if (off < 1.7) shadeColour(surface, i, 1 - 0.3 * (1.7 - off));
          continue;
        }
        const light = 0.85 + 0.4 * ((dx * Math.cos(tilt) + dy * Math.sin(tilt)) / radius);
        blendColour(
          surface,
          i,
          off < 0.2 ? hex('#3a2a20') : tone(hex('#e6bf6a'), light),
          Math.min(0.95, (1 - off) * radius + 0.35),
        );
        surface.relief.data[i] = (surface.relief.data[i] as number) + 0.0011 * Math.sqrt(1 - off * off);
        if (surface.metal && off > 0.2) surface.metal.data[i] = 0.6;
      }
    }
  }
}

/** A braid of gold along the edges. */
function layBraid(surface: Surface): void {
  const breadth = 0.017;
  eachPixel(surface, (x, y, i) => {
    const edge = Math.min(x, y, WIDTH - x, HEIGHT - y) + 0.0008 * noise(x * 12, y * 12, SEED + 70);
    if (edge > breadth * 1.15) return;
    if (edge > breadth) return shadeColour(surface, i, 0.6);
    const along = Math.min(x, WIDTH - x) < Math.min(y, HEIGHT - y) ? y : x;
    const plait = Math.sin((along / 0.0078) * Math.PI * 2 + Math.abs(edge - breadth / 2) * 620);
    const thread = Math.sin(edge * 3400);
    const worn = 0.5 + 0.5 * noise(along * 9, edge * 60, SEED + 71);
    setColour(surface, i, tone(hex('#ecb45c'), 0.94 + 0.2 * plait + 0.1 * thread - 0.16 * worn));
    surface.relief.data[i] = 0.0016 * Math.sin((Math.PI * edge) / breadth) + 0.0004 * plait;
    if (surface.metal) surface.metal.data[i] = 0.36 - 0.2 * worn;
  });
}

async function paintFace(): Promise<Surface> {
  const bare = createSurface(WIDTH, HEIGHT, SCALE);
  const { width, height, scale } = bare;
  const surface: Surface = { ...bare, metal: createField(width, height) };
  layVelvet(surface, () => hex('#45121f'), SEED + 10);
  const labels = wander(
    await rasteriseLabels(zardoziDrawing(), W, H, width, height),
    scale,
    0.003,
    SEED + 20,
  );
  embroider(surface, labels, {
    threads: THREADS,
    row: 0.0028,
    loop: 0.0046,
    strand: 0.0021,
    lots: 0.1,
    seed: SEED,
  });
  sewSpangles(surface, (i) => labels.data[i] === 0);
  layBraid(surface);
  lightRelief(surface, 0.4);
  ageCloth(surface, {
    creasesX: [0.5],
    creasesY: [0.34, 0.67],
    fade: 0.25,
    patina: [1, 0.98, 0.95],
    seed: SEED + 40,
  });
  return surface;
}

/** The lining on the back: plain green cotton. */
function paintStrip(widthM: number): Surface {
  const strip = createSurface(widthM, HEIGHT, SCALE);
  layLining(strip, hex('#4c5a44'), SEED + 50);
  return strip;
}

export const zardozi: Textile = {
  id: 'zardozi',
  width: WIDTH,
  height: HEIGHT,
  thickness: 0.007,
  patternedBack: false,
  roughness: 0.9,
  sheen: [0.2, 0.12, 0.13],
  scale: SCALE,
  drape: stiffDrape({ width: WIDTH, height: HEIGHT, wave: 0.012, stray: 0.0035, seed: 53 }),
  rod: { length: 1.35, radius: 0.008, y: HEIGHT - 0.034, z: -0.016, wallZ: -0.043 },
  detail: STITCHED,
  paintFace,
  paintStrip,
};
