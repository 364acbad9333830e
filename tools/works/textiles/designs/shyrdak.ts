import { stiffDrape } from '../cloth/drapes';
import type { Textile } from '../design';
import { FELTED } from '../details';
import { hex, type Rgb } from '../paint/colour';
import { layCordPair, layQuilting } from '../paint/cord';
import { signedDistance } from '../paint/distance';
import { layFelt, layHair } from '../paint/felt';
import { blur, type Field } from '../paint/field';
import { ink, type Labels, rasteriseLabels } from '../paint/labels';
import { createSurface, type Surface } from '../paint/surface';
import { contours } from '../shape/contour';
import type { Point } from '../shape/curl';
import { pathData } from '../shape/curl';
import { strokeField } from '../shape/stroke';
import { hornPair, lozenge, place, shape } from './horns';

/**
 * Shyrdak: two felts of contrasting colours are laid on each other and cut through together, then each figure is
 * sewn into the gap of the other felt. So every figure appears twice, once in each colour. Cords cover the seams.
 */
const [WIDTH, HEIGHT] = [1.3, 1.9];
const [W, H] = [1300, 1900];
const SCALE = 2048 / HEIGHT;
const SEED = 1912;

const [DARK, RED, SAND, BLUE, GUARD, HEM] = [0, 1, 2, 3, 4, 5];
const COLOURS: readonly Rgb[] = [
  hex('#211c20'),
  hex('#8c2226'),
  hex('#bd7d2c'),
  hex('#232f48'),
  hex('#ddd2b8'),
  hex('#2a2024'),
];

const HEM_MM = 12;
const BAND = 168;
const GUARD_MM = 26;
const FIELD = { left: HEM_MM + BAND + GUARD_MM, top: HEM_MM + BAND + GUARD_MM };
const FIELD_W = W - 2 * FIELD.left;
const FIELD_H = H - 2 * FIELD.top;

/** The figure in one lozenge of the field: a cross of four pairs of horns about a small lozenge. */
function cross(fill: string, counter: string): string {
  const tall = hornPair({ stem: 128, radius: 61, root: 23, tip: 16, winding: 0.92 }, fill);
  const wide = hornPair({ stem: 184, radius: 61, root: 23, tip: 16, winding: 0.92 }, fill);
  const spot = shape(lozenge(30, 26), fill);
  const slant = [
    [186, 172],
    [-186, 172],
    [186, -172],
    [-186, -172],
  ].map(([x, y]) => place(spot, x as number, y as number));
  const tooth = shape(
    pathData([
      [-34, 0],
      [0, -40],
      [34, 0],
    ]),
    fill,
  );
  return (
    place(tall, 0, 0) +
    place(tall, 0, 0, 180) +
    place(wide, 0, 0, 90) +
    place(wide, 0, 0, -90) +
    slant.join('') +
    place(tooth, 0, -272) +
    place(tooth, 0, 272, 180) +
    place(tooth, 336, 0, 90) +
    place(tooth, -336, 0, -90) +
    shape(lozenge(84, 74), fill) +
    shape(lozenge(50, 43), counter) +
    shape(lozenge(21, 18), fill)
  );
}

function fieldDrawing(): string {
  const [a, b] = [FIELD_W / 2, FIELD_H / 4];
  const [cx, cy] = [W / 2, H / 2];
  const out: string[] = [];
  for (let row = -2; row <= 2; row++) {
    for (let column = -2; column <= 2; column++) {
      if ((row + column) % 2 === 0) continue;
      const [x, y] = [cx + column * a, cy + row * b];
      const bright = row % 2 === 0;
      const [ground, figure] = bright ? [RED, DARK] : [DARK, RED];
      out.push(place(shape(lozenge(a, b), ink(ground)) + cross(ink(figure), ink(ground)), x, y));
    }
  }
  return out.join('');
}

/** One side's band: horns of the lower felt grow into the upper one, and the other way round, half a step on. */
function bandDrawing(length: number, repeats: number): string {
  const step = length / repeats;
  const form = { stem: 24, radius: 29, root: 14, tip: 9 };
  const [sand, blue] = [hornPair(form, ink(SAND)), hornPair(form, ink(BLUE))];
  const half = BAND / 2;
  const parts = [
    `<rect x="0" y="${-half}" width="${length}" height="${BAND}" fill="${ink(BLUE)}"/>`,
    `<rect x="0" y="0" width="${length}" height="${half}" fill="${ink(SAND)}"/>`,
  ];
  for (let k = 0; k < repeats; k++) {
    parts.push(place(sand, (k + 0.25) * step, 2));
    parts.push(place(blue, (k + 0.75) * step, -2, 180));
  }
  return parts.join('');
}

function cornerDrawing(): string {
  const pair = hornPair({ stem: 34, radius: 19, root: 9.5, tip: 6.5, winding: 0.95 }, ink(SAND));
  const half = BAND / 2;
  const four = [45, 135, 225, 315].map((angle) => place(pair, 0, 0, angle)).join('');
  return (
    `<rect x="${-half}" y="${-half}" width="${BAND}" height="${BAND}" fill="${ink(BLUE)}"/>` +
    four +
    shape(lozenge(20, 20), ink(SAND)) +
    shape(lozenge(8, 8), ink(BLUE))
  );
}

function borderDrawing(): string {
  const inset = HEM_MM + BAND / 2;
  const [across, down] = [W - 2 * (HEM_MM + BAND), H - 2 * (HEM_MM + BAND)];
  const start = HEM_MM + BAND;
  const [wide, tall] = [bandDrawing(across, 6), bandDrawing(down, 10)];
  return [
    place(wide, start, inset),
    place(wide, W - start, H - inset, 180),
    place(tall, W - inset, start, 90),
    place(tall, inset, H - start, -90),
    ...[
      [inset, inset],
      [W - inset, inset],
      [inset, H - inset],
      [W - inset, H - inset],
    ].map(([x, y]) => place(cornerDrawing(), x as number, y as number)),
  ].join('');
}

function frame(inset: number, fill: number): string {
  return `<rect x="${inset}" y="${inset}" width="${W - 2 * inset}" height="${H - 2 * inset}" fill="${ink(fill)}"/>`;
}

async function drawLabels(width: number, height: number): Promise<Labels> {
  const guard = HEM_MM + BAND;
  const content =
    frame(0, HEM) +
    frame(HEM_MM, BLUE) +
    borderDrawing() +
    frame(guard, GUARD) +
    frame(FIELD.left, DARK) +
    `<svg x="${FIELD.left}" y="${FIELD.top}" width="${FIELD_W}" height="${FIELD_H}" ` +
    `viewBox="${FIELD.left} ${FIELD.top} ${FIELD_W} ${FIELD_H}">${fieldDrawing()}</svg>`;
  return rasteriseLabels(content, W, H, width, height);
}

/** The share of the second felt of a pair in the border and in the field: a true mosaic has about a half. */
export async function cutFigures(width: number, height: number): Promise<{ border: number; field: number }> {
  const { data } = await drawLabels(width, height);
  const count = (label: number) => data.reduce((sum, each) => sum + (each === label ? 1 : 0), 0);
  const share = (label: number, other: number) => count(label) / (count(label) + count(other));
  return { border: share(SAND, BLUE), field: share(RED, DARK) };
}

function rectangle(insetMm: number, scale: number): Point[] {
  const s = scale / 1000;
  const [a, b, c, d] = [insetMm * s, insetMm * s, (W - insetMm) * s, (H - insetMm) * s];
  const corners: Point[] = [
    [a, b],
    [c, b],
    [c, d],
    [a, d],
    [a, b],
  ];
  return corners;
}

/** Cuts lines where they leave the part of the cloth that `keep` tells. */
function clip(lines: readonly Point[][], keep: (x: number, y: number) => boolean): Point[][] {
  const out: Point[][] = [];
  for (const line of lines) {
    let run: Point[] = [];
    for (const point of line) {
      if (keep(point[0], point[1])) run.push(point);
      else {
        if (run.length > 3) out.push(run);
        run = [];
      }
    }
    if (run.length > 3) out.push(run);
  }
  return out;
}

function seamLines(labels: Labels, scale: number): Point[][] {
  const { width, height, data } = labels;
  const s = scale / 1000;
  const inside = (insetMm: number, x: number, y: number) =>
    x > insetMm * s && y > insetMm * s && x < (W - insetMm) * s && y < (H - insetMm) * s;
  const edge = (label: number) =>
    contours(
      blur(
        signedDistance(width, height, (i) => data[i] === label),
        1,
      ),
      0,
    );
  const field = clip(edge(RED), (x, y) => inside(FIELD.left + 2.5, x, y));
  const border = clip(edge(SAND), (x, y) => inside(HEM_MM + 2.5, x, y) && !inside(HEM_MM + BAND - 2.5, x, y));
  const rings = [HEM_MM, HEM_MM + BAND, FIELD.left].map((inset) => rectangle(inset, scale));
  return [...field, ...border, ...rings];
}

/** Quilting runs beside the seams, row after row, until it meets the rows of the next seam. */
function quiltLines(toSeam: Field, scale: number, edgeMm: number): Point[][] {
  const lines: Point[][] = [];
  for (let level = edgeMm; level < 90; level += 13.5) lines.push(...contours(toSeam, (level / 1000) * scale));
  return lines.filter((line) => line.length > 14);
}

async function paintFace(): Promise<Surface> {
  const surface = createSurface(WIDTH, HEIGHT, SCALE);
  const { width, height, scale } = surface;
  const labels = await drawLabels(width, height);
  const seams = seamLines(labels, scale);
  const near = strokeField(seams, 1, width, height);
  const toSeam = blur(
    signedDistance(width, height, (i) => (near.line[i] as number) < 0),
    1,
  );

  layFelt(
    surface,
    (x, y) =>
      COLOURS[
        labels.data[
          Math.min(height - 1, Math.floor(y * scale)) * width + Math.min(width - 1, Math.floor(x * scale))
        ] as number
      ] as Rgb,
    { seed: SEED, mottle: 0.1, lumps: 0.0007 },
  );
  layHair(surface, SEED + 50, { strength: 1.1, reach: 0.45 });
  const quilt = strokeField(quiltLines(toSeam, scale, 11), 0.006 * scale, width, height);
  layQuilting(surface, quilt, {
    width: 0.006,
    depth: 0.0017,
    stitch: 0.011,
    thread: hex('#3c3230'),
    seed: SEED + 60,
  });
  const cord = strokeField(seams, 0.0105 * scale, width, height);
  layCordPair(surface, cord, {
    radius: 0.0022,
    pitch: 0.0085,
    colours: [hex('#e6dcc4'), hex('#e2d4b4')],
    seed: SEED + 70,
  });
  return surface;
}

function paintStrip(widthM: number): Surface {
  const strip = createSurface(widthM, HEIGHT, SCALE);
  layFelt(strip, () => hex('#7d7364'), { seed: SEED + 5, mottle: 0.12, lumps: 0.001 });
  layHair(strip, SEED + 6, { strength: 1, reach: 1 });
  return strip;
}

export const shyrdak: Textile = {
  id: 'shyrdak',
  width: WIDTH,
  height: HEIGHT,
  thickness: 0.011,
  patternedBack: false,
  roughness: 0.96,
  sheen: [0.12, 0.11, 0.1],
  scale: SCALE,
  drape: stiffDrape({ width: WIDTH, height: HEIGHT, wave: 0.012, stray: 0.004, seed: 5 }),
  rod: { length: 1.37, radius: 0.008, y: HEIGHT - 0.035, z: -0.018, wallZ: -0.045 },
  detail: FELTED,
  paintFace,
  paintStrip,
};
