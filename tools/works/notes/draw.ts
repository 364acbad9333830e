import type { Vec3 } from '#kit';
import { subtract } from '#kit';
import { dot } from '../../geometry';
import type { Eye, Frame } from './eye';
import type { NoteModel } from './model';
import { shadeOf } from './shade';

/** Takes points of the model into a picture: pixels to the right and down, and how near, in metres to the eye. */
export interface Lens {
  readonly eye: Eye;
  readonly width: number;
  readonly height: number;
  project(point: Vec3): Vec3;
}

/** A part of a frame, as shares of it: left, top, right, bottom. */
export type Part = readonly [number, number, number, number];

/** The frame, or a part of it, in a picture whose longer side has so many pixels. */
export function flatLens(frame: Frame, [left, top, right, bottom]: Part, longest: number): Lens {
  const [wide, tall] = [(right - left) * frame.width, (bottom - top) * frame.height];
  const scale = longest / Math.max(wide, tall);
  const { eye } = frame;
  return {
    eye,
    width: Math.max(1, Math.round(wide * scale)),
    height: Math.max(1, Math.round(tall * scale)),
    project: (point) => [
      (dot(point, eye.right) - frame.left - left * frame.width) * scale,
      (frame.top - top * frame.height - dot(point, eye.up)) * scale,
      dot(point, eye.toward),
    ],
  };
}

/** What a visitor sees who looks at a point from a distance; half the picture's angle by its tangent. */
export function closeLens(eye: Eye, at: Vec3, distance: number, side: number, tangent: number): Lens {
  return {
    eye,
    width: side,
    height: side,
    project(point) {
      const offset = subtract(point, at);
      const depth = distance - dot(offset, eye.toward);
      const scale = depth > 0.002 ? side / 2 / tangent / depth : Number.NaN;
      return [side / 2 + dot(offset, eye.right) * scale, side / 2 - dot(offset, eye.up) * scale, -depth];
    },
  };
}

/** A drawn picture and how near each of its pixels is. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, three bytes a pixel. */
  readonly pixels: Uint8Array;
  readonly depth: Float32Array;
}

const PAPER = 244;

/** Draws a model triangle by triangle: plain, exact, and needs no browser. */
export function drawModel(model: NoteModel, lens: Lens): Drawing {
  const { width, height } = lens;
  const pixels = new Uint8Array(3 * width * height).fill(PAPER);
  const depth = new Float32Array(width * height).fill(Number.NEGATIVE_INFINITY);
  for (const patch of model.patches) {
    const { corners } = patch;
    for (let triangle = 0; triangle < patch.count; triangle += 1) {
      const corner = (k: number): Vec3 => {
        const at = 9 * triangle + 3 * k;
        return lens.project([corners[at] as number, corners[at + 1] as number, corners[at + 2] as number]);
      };
      const [a, b, c] = [corner(0), corner(1), corner(2)];
      const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
      if (!(Math.abs(area) > 1e-9)) continue;
      const [x0, x1] = span(a[0], b[0], c[0], width);
      const [y0, y1] = span(a[1], b[1], c[1], height);
      for (let y = y0; y <= y1; y += 1) {
        for (let x = x0; x <= x1; x += 1) {
          const [px, py] = [x + 0.5, y + 0.5];
          const v = ((px - a[0]) * (c[1] - a[1]) - (py - a[1]) * (c[0] - a[0])) / area;
          const w = ((b[0] - a[0]) * (py - a[1]) - (b[1] - a[1]) * (px - a[0])) / area;
          const u = 1 - v - w;
          if (u < 0 || v < 0 || w < 0) continue;
          const near = u * a[2] + v * b[2] + w * c[2];
          const at = y * width + x;
          if (near <= (depth[at] as number)) continue;
          depth[at] = near;
          pixels.set(shadeOf(patch, triangle, [u, v, w], lens.eye), 3 * at);
        }
      }
    }
  }
  return { width, height, pixels, depth };
}

const span = (a: number, b: number, c: number, most: number): [number, number] => [
  Math.max(0, Math.floor(Math.min(a, b, c) - 0.5)),
  Math.min(most - 1, Math.ceil(Math.max(a, b, c) - 0.5)),
];
