import type { Vec3 } from '#kit';
import { dot, normalize } from '../../geometry';
import type { Eye } from './eye';
import { blend, type Patch, type Picture, triangleAt } from './model';

/** Where the lamp is, in the eye's own directions. */
const LAMP = normalize([-0.5, 0.7, 0.75]);

/** The colour of one point of a surface as an author must see it: form first, then colour, then gloss. */
export function shadeOf(patch: Patch, triangle: number, weights: Vec3, eye: Eye): [number, number, number] {
  const normal = normalize(blend(triangleAt(patch.normals, triangle), weights), eye.toward);
  const seen: Vec3 = [dot(normal, eye.right), dot(normal, eye.up), dot(normal, eye.toward)];
  // The inside of thin sheet is drawn as if it were turned towards the eye.
  const facing: Vec3 = seen[2] < 0 ? [-seen[0], -seen[1], -seen[2]] : seen;
  const open = mixed(patch.openness, triangle, weights) ?? 1;
  const light = Math.max(0, dot(facing, LAMP));
  const bounce = 0.5 + 0.5 * facing[1];
  // Metal mirrors a bright ceiling and a dark floor, which shows its form far better than plain light does.
  const gloss = patch.metal
    ? 0.55 * Math.max(0, Math.sin(2.2 * facing[1] + 0.6)) * facing[2] + 0.6 * light ** 12
    : 0.35 * light ** 24;
  const [red, green, blue] = colourOf(patch, triangle, weights);
  const plain = (patch.metal ? 0.12 + 0.3 * bounce + 0.4 * light : 0.3 + 0.25 * bounce + 0.75 * light) * open;
  const lit = (part: number): number => {
    const own = patch.metal ? part * (plain + gloss * open) : part * plain + gloss * open * 0.5;
    return Math.round(255 * Math.min(1, Math.max(0, own)) ** (1 / 2.2));
  };
  return [lit(red), lit(green), lit(blue)];
}

function colourOf({ colour, picture, uvs }: Patch, triangle: number, weights: Vec3): Vec3 {
  if (!picture || !uvs) return colour;
  const part = (axis: 0 | 1): number =>
    weights.reduce((sum, weight, k) => sum + weight * (uvs[6 * triangle + 2 * k + axis] ?? 0), 0);
  const [red, green, blue] = pixelAt(picture, part(0), part(1));
  return [colour[0] * red, colour[1] * green, colour[2] * blue];
}

function pixelAt({ width, height, pixels }: Picture, u: number, v: number): Vec3 {
  const wrapped = (value: number): number => value - Math.floor(value);
  const x = Math.min(width - 1, Math.floor(wrapped(u) * width));
  const y = Math.min(height - 1, Math.floor(wrapped(v) * height));
  const part = (channel: number): number => ((pixels[3 * (y * width + x) + channel] ?? 255) / 255) ** 2.2;
  return [part(0), part(1), part(2)];
}

const mixed = (numbers: Float32Array | undefined, triangle: number, weights: Vec3): number | undefined =>
  numbers && weights.reduce((sum, weight, k) => sum + weight * (numbers[3 * triangle + k] ?? 1), 0);
