import { contours } from '../shape/contour';
import { findRegions, type Region, type Regions } from '../shape/regions';
import { type Stroke, strokeField } from '../shape/stroke';
import { clamp, type Rgb, tone } from './colour';
import { blur, type Field, sample } from './field';
import { depthInFigures, type Labels } from './labels';
import { latticeRandom, noise } from './noise';
import { blendColour, type Surface, shadeColour } from './surface';

/**
 * How a thread is worked. Chain: rows of loops that follow an outline inwards. Satin: long threads side by side across
 * a figure. Radial: the same about a flower's middle. Couched: long threads along a figure, tied down by short slanting ones. Gold: as satin, of metal thread
 * over a padding, each thread tied down in turn.
 */
export interface Thread {
  readonly dye: Rgb;
  readonly stitch: 'chain' | 'satin' | 'radial' | 'couched' | 'gold';
  /** Height of the work above the cloth, metres. */
  readonly height?: number;
  /** Direction of satin, couched and gold threads, radians; by the figure's own axis when left out. */
  readonly heading?: number;
}

export interface EmbroideryOptions {
  /** Thread by label; a label without one is bare cloth. */
  readonly threads: ReadonlyMap<number, Thread>;
  /** Distance between rows of chain, and length of a loop, metres. */
  readonly row: number;
  readonly loop: number;
  /** Breadth of one satin thread, metres. */
  readonly strand: number;
  /** Unevenness of dye from figure to figure and along a thread. */
  readonly lots: number;
  readonly seed: number;
}

interface Bench {
  readonly surface: Surface;
  readonly options: EmbroideryOptions;
  readonly regions: Regions;
  /** Pixels to the nearest edge of a figure: positive in figures, negative on the cloth. */
  readonly depth: Field;
  readonly soft: Field;
}

/** Direction from which a raking light falls on the work, radians on the page. */
const LIGHT = -2.28;

/** The thread of a figure from its own skein, and a little uneven along its length. */
function dyeOf(thread: Thread, region: number, along: number, { lots, seed }: EmbroideryOptions): Rgb {
  const skein = lots * (latticeRandom(region, 3, seed) - 0.5) * 1.6;
  const warmth = lots * (latticeRandom(region, 4, seed) - 0.5) * 0.7;
  const uneven = lots * 0.6 * noise(along * 0.11, region * 1.7, seed + 5);
  const [r, g, b] = tone(thread.dye, 1 + skein + uneven);
  return [r * (1 + warmth), g, b * (1 - warmth)];
}

function workChain(bench: Bench, i: number, thread: Thread, region: number, stroke: Stroke): void {
  const { surface, options, depth, soft } = bench;
  const { width, scale } = surface;
  const line = stroke.line[i] as number;
  const [x, y] = [i % width, Math.floor(i / width)];
  if (line < 0) {
    blendColour(surface, i, tone(dyeOf(thread, region, 0, options), 0.74), 0.9);
    surface.relief.data[i] = (surface.relief.data[i] as number) + 0.8 * (thread.height ?? 0.0006);
    return;
  }
  const gx = sample(soft, x + 1.5, y) - sample(soft, x - 1.5, y);
  const gy = sample(soft, x, y + 1.5) - sample(soft, x, y - 1.5);
  const across = (stroke.across.data[i] as number) / ((options.row * scale) / 2);
  const along = stroke.along.data[i] as number;
  const phase = along / scale / options.loop + 0.3 * noise(along * 0.09, line, options.seed);
  const part = phase - Math.floor(phase);
  const belly = 0.5 * Math.sin(Math.PI * part) ** 0.7;
  const strand = Math.exp(-(((Math.abs(across) - belly) / 0.42) ** 2));
  const knot = Math.exp(-(((part < 0.5 ? part : 1 - part) / 0.1) ** 2));
  const silk = 1 + 0.16 * Math.cos(2 * (Math.atan2(gy, gx) - LIGHT));
  const light = (0.68 + 0.4 * strand - 0.14 * knot) * silk;
  const cover = clamp((depth.data[i] as number) + 0.4, 0.55, 1);
  blendColour(surface, i, tone(dyeOf(thread, region, along, options), light), cover);
  surface.relief.data[i] =
    (surface.relief.data[i] as number) + (thread.height ?? 0.0006) + 0.0005 * strand - 0.0003 * knot;
}

/** Which way the threads of a figure run: across it where it is long, along it for couched work. */
function headingOf(thread: Thread, region: Region, id: number, seed: number): number {
  const lean = 0.25 * (latticeRandom(id, 8, seed) - 0.5);
  if (thread.heading !== undefined) return thread.heading + lean;
  if (region.slenderness < 1.25) return 1.2 + lean;
  return thread.stitch === 'couched' ? region.axis + lean * 0.4 : region.axis + Math.PI / 2 + lean;
}

function workStrands(bench: Bench, i: number, thread: Thread, id: number): void {
  const { surface, options, depth } = bench;
  const { width, scale } = surface;
  const region = bench.regions.list[id] as Region;
  const [dx, dy] = [(i % width) - region.x, Math.floor(i / width) - region.y];
  const isRadial = thread.stitch === 'radial';
  const heading = isRadial ? Math.atan2(dy, dx) : headingOf(thread, region, id, options.seed);
  const [c, s] = [Math.cos(heading), Math.sin(heading)];
  const along = dx * c + dy * s;
  const bow = 0.9 * noise(along * 0.03, id, options.seed + 7);
  const aside = isRadial ? heading * region.reach : dy * c - dx * s;
  const across = (aside + bow) / (options.strand * scale);
  const strand = Math.floor(across);
  const off = 2 * (across - strand) - 1;
  const own = latticeRandom(strand, id, options.seed + 9);
  const round = Math.sqrt(Math.max(0, 1 - 0.86 * off * off));
  const inside = depth.data[i] as number;
  const cover = clamp(inside - 0.3 - 1.1 * own + 0.5, 0, 1);
  const isGold = thread.stitch === 'gold';
  const tieStep = (isGold ? 0.0052 : 0.0105) * scale;
  const isTied = isGold || thread.stitch === 'couched';
  const tied = along / tieStep + strand * (isGold ? 0.5 : 0.34) + own * 0.12;
  const fromTie = isTied ? Math.abs(tied - Math.round(tied)) : 1;
  const tie = Math.exp(-((fromTie / (isGold ? 0.16 : 0.1)) ** 2));
  const sheen = (isGold ? 1.16 : 1) + 0.2 * Math.cos(2 * (heading - LIGHT)) + 0.1 * (own - 0.5);
  const dome = 1 - Math.exp(-inside / 3.2);
  const light = (0.62 + 0.42 * round) * sheen * (0.8 + 0.24 * dome) * (1 - (isGold ? 0.34 : 0.22) * tie);
  const tarnish = isGold ? 1 - 0.2 * Math.max(0, noise(along * 0.2, strand * 3 + id, options.seed + 11)) : 1;
  const dye = dyeOf(thread, id, along + strand * 31, options);
  blendColour(surface, i, tone(dye, light * tarnish), cover);
  surface.relief.data[i] =
    (surface.relief.data[i] as number) +
    cover * ((thread.height ?? 0.0009) * dome + 0.00042 * round - 0.00022 * tie);
  if (isGold && surface.metal) surface.metal.data[i] = cover * (0.5 - 0.3 * tie);
}

/** Works a whole drawing in thread, and lets the work throw its small shadow on the cloth. */
export function embroider(surface: Surface, labels: Labels, options: EmbroideryOptions): void {
  const { width, height, scale } = surface;
  const { threads, row } = options;
  const regions = findRegions(labels);
  const depth = depthInFigures(labels, (label) => threads.has(label));
  const soft = blur(depth, 2);
  const bench: Bench = { surface, options, regions, depth, soft };
  const chained = (i: number) => threads.get(labels.data[i] as number)?.stitch === 'chain';
  const lines = [];
  const rows = { width, height, data: depth.data.map((value, i) => (chained(i) ? value : -Math.abs(value))) };
  let deepest = 0;
  for (const value of rows.data) deepest = Math.max(deepest, value);
  for (let level = row * scale * 0.45; level < deepest; level += row * scale)
    lines.push(...contours(rows, level));
  const stroke = strokeField(lines, row * scale * 0.62, width, height);
  for (let i = 0; i < labels.data.length; i++) {
    const thread = threads.get(labels.data[i] as number);
    if (!thread) {
      const beside = sample(soft, (i % width) - 1.1, Math.floor(i / width) - 1.3);
      const near = Math.min(0, beside);
      shadeColour(surface, i, 1 - 0.42 * Math.exp(near / 1.1));
      continue;
    }
    const region = regions.of[i] as number;
    if (thread.stitch === 'chain') workChain(bench, i, thread, region, stroke);
    else workStrands(bench, i, thread, region);
  }
}

/** The drawing as a hand follows it: lines waver by up to `reach` metres, and `slip` moves whole widths. */
export function wander(drawing: Labels, scale: number, reach: number, seed: number): Labels {
  const { width, height } = drawing;
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [x, y] = [column / scale, row / scale];
      const dx = reach * (noise(x * 5, y * 5, seed) + 0.5 * noise(x * 21, y * 21, seed + 1));
      const dy = reach * (noise(x * 5, y * 5, seed + 2) + 0.5 * noise(x * 21, y * 21, seed + 3));
      const sx = clamp(Math.round(column + dx * scale), 0, width - 1);
      const sy = clamp(Math.round(row + dy * scale), 0, height - 1);
      data[row * width + column] = drawing.data[sy * width + sx] as number;
    }
  }
  return { width, height, data };
}
