import { contours } from '../shape/contour';
import { strokeField } from '../shape/stroke';
import { type Rgb, tone } from './colour';
import { signedDistance } from './distance';
import { blur, sample } from './field';
import { noise } from './noise';
import { blendColour, type Surface } from './surface';

export interface StitchOptions {
  /** Distance between rows and length of one loop, metres. */
  readonly row: number;
  readonly loop: number;
  /** Dye of a place, for threads from several baths. */
  readonly dye: (x: number, y: number) => Rgb;
  readonly seed: number;
}

/**
 * Fills an area with chain stitch: rows of loops that follow its outline inwards, as a tambour hook works them.
 * Silk throws the light across its thread, so the brightness turns with the row.
 */
export function stitchArea(
  surface: Surface,
  isInside: (index: number) => boolean,
  options: StitchOptions,
): void {
  const { width, height, scale } = surface;
  const depth = blur(signedDistance(width, height, isInside), 1);
  const rowPx = options.row * scale;
  let deepest = 0;
  for (const value of depth.data) deepest = Math.max(deepest, value);
  const lines = [];
  for (let level = rowPx * 0.3; level < deepest; level += rowPx) lines.push(...contours(depth, level));
  const stroke = strokeField(lines, rowPx * 0.62, width, height);
  for (let i = 0; i < stroke.line.length; i++) {
    const line = stroke.line[i] as number;
    if (line < 0) {
      if ((depth.data[i] as number) > 0.6)
        blendColour(surface, i, tone(options.dye((i % width) / scale, i / width / scale), 0.8), 0.9);
      continue;
    }
    const [x, y] = [i % width, Math.floor(i / width)];
    const gx = sample(depth, x + 1.5, y) - sample(depth, x - 1.5, y);
    const gy = sample(depth, x, y + 1.5) - sample(depth, x, y - 1.5);
    const direction = Math.atan2(gy, gx);
    const across = (stroke.across.data[i] as number) / (rowPx / 2);
    const along = (stroke.along.data[i] as number) / scale;
    const phase = along / options.loop + 0.3 * noise(along * 90, line, options.seed);
    const part = phase - Math.floor(phase);
    const belly = 0.5 * Math.sin(Math.PI * part) ** 0.7;
    const strand = Math.exp(-(((Math.abs(across) - belly) / 0.42) ** 2));
    const knot = Math.exp(-(((part < 0.5 ? part : 1 - part) / 0.1) ** 2));
    const silk = 1 + 0.17 * Math.cos(2 * (direction - 0.9)) + 0.07 * noise(x / 40, y / 40, options.seed + 2);
    const bath = 1 + 0.06 * noise(line * 0.7, along * 14, options.seed + 4);
    const light = (0.66 + 0.42 * strand - 0.12 * knot) * silk * bath;
    const edge = 1 - Math.max(0, Math.abs(across) - 0.85);
    blendColour(surface, i, tone(options.dye(x / scale, y / scale), light), Math.max(0, Math.min(1, edge)));
    surface.relief.data[i] = (surface.relief.data[i] as number) + 0.0006 + 0.0005 * strand - 0.0003 * knot;
  }
}
