import { toByte } from '../reference/develop';
import { linearOf } from './flip/colours';
import type { Picture } from './flip/flip';

/** Width of the reference's pixels, in pixels: Blender's. */
const WIDTH = 1.5;

/** Blackman and Harris' window, by which Cycles weighs what falls into a pixel, −0.5…0.5. */
const weigh = (at: number): number => {
  const turn = 2 * Math.PI * (at + 0.5);
  return Math.abs(at) > 0.5
    ? 0
    : 0.35875 - 0.48829 * Math.cos(turn) + 0.14128 * Math.cos(2 * turn) - 0.01168 * Math.cos(3 * turn);
};

/**
 * A picture of so many times less pixels to each side, of light and not of bytes: edges and small things come out as
 * smooth as the reference's, and no more of the difference is of the screen's making.
 */
export function shrink({ width, height, bytes }: Picture, times: number): Picture {
  const size = { width: width / times, height: height / times };
  const wide = Float32Array.from(bytes, linearOf);
  const across = squeeze(
    wide,
    { lines: height, length: width, stride: 3 * width, step: 3, to: 3 * size.width },
    times,
  );
  const light = squeeze(
    across,
    { lines: size.width, length: height, stride: 3, step: 3 * size.width, to: 3 },
    times,
  );
  return { ...size, bytes: Uint8Array.from(light, toByte) };
}

interface Way {
  readonly lines: number;
  readonly length: number;
  /** From a line to the next, before and after. */
  readonly stride: number;
  readonly to: number;
  /** From a pixel of a line to the next. */
  readonly step: number;
}

/** Shortens lines. */
function squeeze(light: Float32Array, { lines, length, stride, to, step }: Way, times: number): Float32Array {
  const shrunk = new Float32Array(light.length / times);
  const reach = Math.ceil((WIDTH * times) / 2);
  for (let line = 0; line < lines; line++)
    for (let pixel = 0; pixel < length / times; pixel++) {
      const middle = (pixel + 0.5) * times;
      const sum = [0, 0, 0];
      let weights = 0;
      for (let at = Math.max(0, Math.floor(middle - reach)); at < Math.min(length, middle + reach); at++) {
        const weight = weigh((at + 0.5 - middle) / (WIDTH * times));
        weights += weight;
        for (const part of [0, 1, 2])
          sum[part] = (sum[part] ?? 0) + weight * (light[line * stride + at * step + part] ?? 0);
      }
      for (const part of [0, 1, 2]) shrunk[line * to + pixel * step + part] = (sum[part] ?? 0) / weights;
    }
  return shrunk;
}
