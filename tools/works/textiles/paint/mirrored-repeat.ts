import type { Rgb } from './colour';
import type { Labels } from './labels';

/**
 * The dye at `x` across one loom and `y` along it, metres, of a drawing that is mirrored at both ends and repeats so:
 * warps are folded when they are bound. `length` is the drawing's in metres, `scale` its pixels per metre.
 */
export function mirroredRepeat(
  { width, height, data }: Labels,
  dyes: readonly Rgb[],
  length: number,
  scale: number,
): (x: number, y: number) => Rgb {
  const period = 2 * length;
  return (x, y) => {
    const folded = Math.abs(((((y % period) + period) % period) - period / 2) / (period / 2));
    const row = Math.min(height - 1, Math.floor((1 - folded) * height));
    const column = Math.min(width - 1, Math.max(0, Math.floor(x * scale)));
    return dyes[data[row * width + column] as number] as Rgb;
  };
}
