import type { Stroke } from '../shape/stroke';
import { clamp, mix, type Rgb, tone } from './colour';
import { noise } from './noise';
import { blendColour, type Surface, shadeColour } from './surface';

export interface CordOptions {
  /** Radius of one cord, metres. A seam carries two side by side, twisted against each other. */
  readonly radius: number;
  /** Length of one turn, metres. */
  readonly pitch: number;
  readonly colours: readonly [Rgb, Rgb];
  readonly seed: number;
}

/** Sews a pair of twisted cords along a stroke: one S, one Z, so that they meet in small chevrons. */
export function layCordPair(surface: Surface, stroke: Stroke, options: CordOptions): void {
  const { radius, pitch, colours, seed } = options;
  const { scale, width } = surface;
  for (let i = 0; i < stroke.line.length; i++) {
    const line = stroke.line[i] as number;
    if (line < 0) continue;
    const across = (stroke.across.data[i] as number) / scale;
    const along = (stroke.along.data[i] as number) / scale;
    const side = across < 0 ? 0 : 1;
    const own = (Math.abs(across) - radius) / radius;
    if (own > 1) {
      // The cord's own shadow on the felt beside it.
      const reach = (own - 1) * radius;
      shadeColour(surface, i, 1 - 0.35 * Math.exp(-reach / 0.0016));
      continue;
    }
    const wobble = 0.25 * noise(along * 60, line * 7 + side * 3, seed);
    const turn = along / pitch + wobble + own * 0.34;
    const strand = Math.abs(Math.sin(Math.PI * turn));
    const body = Math.sqrt(Math.max(0, 1 - own * own));
    const dye = 1 + 0.07 * noise(along * 30, line * 11 + side, seed + 5);
    const groove = mix([0.2, 0.17, 0.15], [1, 1, 1], clamp(0.38 + 0.7 * strand * (0.4 + 0.6 * body), 0, 1));
    const base = tone(colours[side], dye);
    blendColour(surface, i, [base[0] * groove[0], base[1] * groove[1], base[2] * groove[2]], 0.96);
    const x = i % width;
    const fuzz = 0.00008 * noise(x * 0.9, ((i - x) / width) * 0.9, seed + 9);
    surface.relief.data[i] =
      (surface.relief.data[i] as number) + radius * (0.55 + 0.75 * body * (0.55 + 0.45 * strand)) + fuzz;
  }
}

export interface QuiltOptions {
  /** Width and depth of the pulled-in groove, metres. */
  readonly width: number;
  readonly depth: number;
  /** Length of one stitch with its gap, metres. */
  readonly stitch: number;
  readonly thread: Rgb;
  readonly seed: number;
}

/** Quilts along a stroke: a running stitch that pulls the felt into a soft groove. */
export function layQuilting(surface: Surface, stroke: Stroke, options: QuiltOptions): void {
  const { scale } = surface;
  for (let i = 0; i < stroke.line.length; i++) {
    const line = stroke.line[i] as number;
    if (line < 0) continue;
    const across = Math.abs(stroke.across.data[i] as number) / scale;
    const along = (stroke.along.data[i] as number) / scale;
    const phase = along / options.stitch + 0.2 * noise(along * 40, line, options.seed);
    const part = phase - Math.floor(phase);
    const pull = 0.75 + 0.25 * Math.cos(2 * Math.PI * (part - 0.3));
    const dip = Math.exp(-((across / (options.width / 2)) ** 2)) * pull;
    surface.relief.data[i] = (surface.relief.data[i] as number) - options.depth * dip;
    shadeColour(surface, i, 1 - 0.34 * dip);
    const threadHalf = 0.0009;
    if (part < 0.58 && across < threadHalf) {
      const cover = clamp(1.4 - across / threadHalf, 0, 1) * Math.min(1, 6 * part, 6 * (0.58 - part));
      blendColour(surface, i, options.thread, 0.75 * cover);
    }
  }
}
