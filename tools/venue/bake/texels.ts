import { at } from '../kit/chart-mesh';
import type { BakeScene } from './scene';

/** The texels of a light map that a surface covers: where each lies in the world. */
export interface Texels {
  readonly size: number;
  /** Pixel number of each covered texel, row by row from the top. */
  readonly pixels: Uint32Array;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** Which covered texel a pixel is, or −1. */
  readonly lookup: Int32Array;
}

/** A texel whose centre lies on the very edge still counts: charts put their edges on texel centres. */
const EDGE = 0.02;

/** Rasterizes triangles in light-map space. */
export function rasterizeTexels(scene: BakeScene, size: number): Texels {
  const lookup = new Int32Array(size * size).fill(-1);
  const [pixels, positions, normals]: [number[], number[], number[]] = [[], [], []];
  for (let triangle = 0; triangle < scene.indices.length; triangle += 3) {
    const corners = [0, 1, 2].map((k) => at(scene.indices, triangle + k)) as [number, number, number];
    const xs = corners.map((corner) => at(scene.light, corner * 2) * size - 0.5) as [number, number, number];
    const ys = corners.map((corner) => at(scene.light, corner * 2 + 1) * size - 0.5) as [
      number,
      number,
      number,
    ];
    const area = (xs[1] - xs[0]) * (ys[2] - ys[0]) - (xs[2] - xs[0]) * (ys[1] - ys[0]);
    if (Math.abs(area) < 1e-9) continue;
    const range = (values: readonly number[]) =>
      [
        Math.max(0, Math.ceil(Math.min(...values) - EDGE)),
        Math.min(size - 1, Math.floor(Math.max(...values) + EDGE)),
      ] as const;
    const [x0, x1] = range(xs);
    const [y0, y1] = range(ys);
    for (let y = y0; y <= y1; y++) {
      for (let x = x0; x <= x1; x++) {
        const b = ((x - xs[0]) * (ys[2] - ys[0]) - (xs[2] - xs[0]) * (y - ys[0])) / area;
        const c = ((xs[1] - xs[0]) * (y - ys[0]) - (x - xs[0]) * (ys[1] - ys[0])) / area;
        const weights = [1 - b - c, b, c] as const;
        const pixel = y * size + x;
        if (Math.min(...weights) < -EDGE || at(lookup, pixel) >= 0) continue;
        lookup[pixel] = pixels.length;
        pixels.push(pixel);
        const blend = (values: Float32Array, axis: number) =>
          corners.reduce((sum, corner, k) => sum + at(weights, k) * at(values, corner * 3 + axis), 0);
        for (const axis of [0, 1, 2]) positions.push(blend(scene.positions, axis));
        const normal = [0, 1, 2].map((axis) => blend(scene.normals, axis));
        const length = Math.hypot(...normal) || 1;
        normals.push(...normal.map((value) => value / length));
      }
    }
  }
  return {
    size,
    pixels: Uint32Array.from(pixels),
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    lookup,
  };
}
