import type { Rgb } from '#venue';
import { fromOpponent, hyab, linearOf, toHuntLab, toOpponent } from './colours';
import { blurAsSeen, findFeatures, type Plane } from './filters';

/**
 * LDR-FLIP: how different two pictures look to somebody who alternates between them (Andersson, Nilsson,
 * Akenine-Möller, Oskarsson, Åström, Fairchild: FLIP, a difference evaluator for alternating images, 2020). Written after
 * the paper; no package for Node has it.
 */

/** Red, green and blue bytes, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** A 4K screen 0.7 m wide, seen from 0.7 m. */
export const PIXELS_PER_DEGREE = 67;

/** The exponents of colours and features, and which part of the scale of differences is stretched how far. */
const COLOUR = 0.7;
const FEATURE = 0.5;
const KNEE = 0.4;
const KNEE_VALUE = 0.95;

/** The largest difference of colours that there is. */
const LARGEST = hyab(toHuntLab([0, 1, 0]), toHuntLab([0, 0, 1])) ** COLOUR;

/** The difference of each pixel: 0 the same, 1 as different as can be. */
export function flip(reference: Picture, test: Picture, pixelsPerDegree = PIXELS_PER_DEGREE): Plane {
  const { width, height } = reference;
  if (test.width !== width || test.height !== height)
    throw new Error(
      `FLIP wants pictures of one size: ${width} × ${height} is not ${test.width} × ${test.height}`,
    );
  const [a, b] = [look(reference, pixelsPerDegree), look(test, pixelsPerDegree)];
  const values = new Float32Array(width * height);
  for (let at = 0; at < values.length; at++) {
    const colour = stretch(hyab(a.colourAt(at), b.colourAt(at)) ** COLOUR);
    const apart = (feature: 'edges' | 'points') =>
      Math.abs((a[feature].values[at] ?? 0) - (b[feature].values[at] ?? 0));
    const feature = Math.min(1, Math.max(apart('edges'), apart('points')) / Math.SQRT2) ** FEATURE;
    values[at] = colour ** (1 - feature);
  }
  return { width, height, values };
}

/** The mean difference of all pixels. */
export const meanOf = ({ values }: Plane): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Most differences are small; they get most of the scale. */
function stretch(difference: number): number {
  const knee = KNEE * LARGEST;
  if (difference < knee) return (KNEE_VALUE / knee) * difference;
  return Math.min(1, KNEE_VALUE + ((difference - knee) / (LARGEST - knee)) * (1 - KNEE_VALUE));
}

/** What an eye makes of a picture. */
function look({ width, height, bytes }: Picture, pixels: number) {
  const channel = (): Plane => ({ width, height, values: new Float32Array(width * height) });
  const [bright, redGreen, blueYellow] = [channel(), channel(), channel()];
  const brightness = channel();
  for (let at = 0; at < width * height; at++) {
    const light = (part: number) => linearOf(bytes[3 * at + part] ?? 0);
    const [y, cx, cz] = toOpponent([light(0), light(1), light(2)]);
    bright.values[at] = y;
    redGreen.values[at] = cx;
    blueYellow.values[at] = cz;
    brightness.values[at] = (y + 16) / 116;
  }
  const seen = [
    blurAsSeen(bright, 'bright', pixels),
    blurAsSeen(redGreen, 'redGreen', pixels),
    blurAsSeen(blueYellow, 'blueYellow', pixels),
  ] as const;
  return {
    ...findFeatures(brightness, pixels),
    colourAt(at: number): Rgb {
      const light = fromOpponent([seen[0].values[at] ?? 0, seen[1].values[at] ?? 0, seen[2].values[at] ?? 0]);
      return toHuntLab(light.map((part) => Math.min(1, Math.max(0, part))) as unknown as Rgb);
    },
  };
}
