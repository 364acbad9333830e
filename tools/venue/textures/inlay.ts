import { makeFractal, sample } from './noise';
import { paintPicture, tint } from './picture';

/**
 * The strip around an inlaid line is this many times as wide as the line: the line thins out in the smaller levels of
 * its picture, over the strip's whole width, instead of breaking up into dashes far away.
 */
export const INLAY_STRIP = 5;
/** Metres along the line that the picture covers before it repeats; across it covers the strip, whatever that measures. */
export const INLAY_SIZE = 0.6;

/** A line of rubbed brass along the middle of a clear strip. */
export async function paintInlay(width = 512, height = 128): Promise<Uint8Array> {
  const patina = makeFractal(width, height, [6, 2], 5, 1510);
  const half = height / INLAY_STRIP / 2;
  return paintPicture(
    [width, height],
    (x, y) => {
      const aged = sample(patina, x, y) - 0.5;
      const tone = 0.88 + 0.5 * aged;
      return tint([tone, tone, tone], [1, 1 + 0.1 * aged, 1 + 0.4 * aged]);
    },
    84,
    (_, y) => half + 0.5 - Math.abs(y + 0.5 - height / 2),
  );
}
