/** A picture of one number a pixel, row by row. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** Weights along a line; the middle one belongs to the pixel itself. */
type Kernel = Float64Array;

/** One of two directions that a plane is filtered along. */
type Way = 'across' | 'down';

/** A plane weighed along one direction. Beyond its edges its outermost pixels go on. */
function filtered({ width, height, values }: Plane, kernel: Kernel, way: Way): Plane {
  const reach = (kernel.length - 1) / 2;
  const result = new Float32Array(values.length);
  const [length, lines, step, stride] =
    way === 'across' ? [width, height, 1, width] : [height, width, width, 1];
  for (let line = 0; line < lines; line++) {
    const base = line * stride;
    for (let at = 0; at < length; at++) {
      let sum = 0;
      for (let k = -reach; k <= reach; k++) {
        const place = Math.min(length - 1, Math.max(0, at + k));
        sum += (kernel[k + reach] ?? 0) * (values[base + place * step] ?? 0);
      }
      result[base + at * step] = sum;
    }
  }
  return { width, height, values: result };
}

const both = (plane: Plane, across: Kernel, down: Kernel): Plane =>
  filtered(filtered(plane, across, 'across'), down, 'down');

const kernelOf = (reach: number, weigh: (offset: number) => number): Kernel =>
  Float64Array.from({ length: 2 * reach + 1 }, (_, k) => weigh(k - reach));

const sumOf = (kernel: Kernel): number => kernel.reduce((sum, weight) => sum + weight, 0);

/** The eye's sensitivity to contrasts as sums of Gaussians, each of a weight and a width (Andersson et al. 2020). */
const SENSITIVITY = {
  bright: [[1, 0.0047]],
  redGreen: [[1, 0.0053]],
  blueYellow: [
    [34.1, 0.04],
    [13.5, 0.025],
  ],
} as const;

/** The widest of them, which all are cut off at three deviations of. */
const WIDEST = 0.04;

/** What an eye sees of a channel that has so many pixels a degree. */
export function blurAsSeen(plane: Plane, channel: keyof typeof SENSITIVITY, pixels: number): Plane {
  const reach = Math.ceil(3 * Math.sqrt(WIDEST / (2 * Math.PI ** 2)) * pixels);
  const sum = new Float32Array(plane.values.length);
  let total = 0;
  for (const [weight, width] of SENSITIVITY[channel]) {
    const kernel = kernelOf(reach, (k) => Math.exp((-(Math.PI ** 2) * (k / pixels) ** 2) / width));
    const share = weight * Math.sqrt(Math.PI / width);
    total += share * sumOf(kernel) ** 2;
    const { values } = both(plane, kernel, kernel);
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + share * (values[at] ?? 0);
  }
  return { ...plane, values: sum.map((value) => value / total) };
}

/** Width of what counts as an edge or a point, degrees. */
const FEATURE = 0.082;

/** How much of an edge and of a point each pixel is. */
export function findFeatures(
  plane: Plane,
  pixels: number,
): { readonly edges: Plane; readonly points: Plane } {
  const deviation = 0.5 * FEATURE * pixels;
  const reach = Math.ceil(3 * deviation);
  const bell = (k: number) => Math.exp(-(k * k) / (2 * deviation * deviation));
  const plain = kernelOf(reach, bell);
  const soft = plain.map((weight) => weight / sumOf(plain));
  const strength = (kernel: Kernel): Plane => {
    const even = balanced(kernel);
    const [across, down] = [both(plane, even, soft), both(plane, soft, even)];
    return { ...plane, values: across.values.map((x, at) => Math.hypot(x, down.values[at] ?? 0)) };
  };
  return {
    edges: strength(kernelOf(reach, (k) => -k * bell(k))),
    points: strength(kernelOf(reach, (k) => ((k * k) / (deviation * deviation) - 1) * bell(k))),
  };
}

/** A kernel whose weights above zero add up to 1, and those below to −1. */
function balanced(kernel: Kernel): Kernel {
  const above = sumOf(kernel.filter((weight) => weight > 0));
  const below = -sumOf(kernel.filter((weight) => weight < 0));
  return kernel.map((weight) => weight / (weight > 0 ? above : below));
}
