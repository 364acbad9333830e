import type { Surfaces } from './surfaces';
import { shared } from './surfaces';

/** The texels that surfaces cover, of all light maps one after the other: where each lies in the world. */
export interface Texels {
  readonly count: number;
  readonly maps: readonly TexelMap[];
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** Light map and pixel of each texel. */
  readonly map: Uint8Array;
  readonly pixel: Uint32Array;
}

export interface TexelMap {
  readonly size: number;
  /** Which texel a pixel is, row by row from the top, or −1. */
  readonly lookup: Int32Array;
}

/** A texel whose centre lies on the very edge still counts: charts put their edges on texel centres. */
const EDGE = 0.02;

/** Rasterizes triangles in light-map space; `sizes` are the edges of the maps in texels. */
export function rasterizeTexels(surfaces: Surfaces, sizes: readonly number[]): Texels {
  const maps = sizes.map((size): TexelMap => {
    const lookup = shared(Int32Array, size * size);
    lookup.fill(-1);
    return { size, lookup };
  });
  const most = sizes.reduce((sum, size) => sum + size * size, 0);
  const positions = new Float32Array(most * 3);
  const normals = new Float32Array(most * 3);
  const map = new Uint8Array(most);
  const pixel = new Uint32Array(most);
  let count = 0;
  const { indices, light } = surfaces;
  for (let triangle = 0; triangle < surfaces.map.length; triangle++) {
    const number = surfaces.map[triangle] ?? 0;
    const target = maps[number];
    if (!target) continue;
    const { size, lookup } = target;
    const [a, b, c] = [0, 1, 2].map((k) => indices[triangle * 3 + k] ?? 0) as [number, number, number];
    const x = [a, b, c].map((corner) => (light[corner * 2] ?? 0) * size - 0.5) as [number, number, number];
    const y = [a, b, c].map((corner) => (light[corner * 2 + 1] ?? 0) * size - 0.5) as [
      number,
      number,
      number,
    ];
    const area = (x[1] - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (y[1] - y[0]);
    if (Math.abs(area) < 1e-9) continue;
    const low = (values: readonly number[]) => Math.max(0, Math.ceil(Math.min(...values) - EDGE));
    const high = (values: readonly number[]) => Math.min(size - 1, Math.floor(Math.max(...values) + EDGE));
    const [x0, x1, y0, y1] = [low(x), high(x), low(y), high(y)];
    for (let py = y0; py <= y1; py++) {
      for (let px = x0; px <= x1; px++) {
        const wb = ((px - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (py - y[0])) / area;
        const wc = ((x[1] - x[0]) * (py - y[0]) - (px - x[0]) * (y[1] - y[0])) / area;
        const wa = 1 - wb - wc;
        const place = py * size + px;
        if (wa < -EDGE || wb < -EDGE || wc < -EDGE || (lookup[place] ?? 0) >= 0) continue;
        lookup[place] = count;
        map[count] = number;
        pixel[count] = place;
        let length = 0;
        for (let axis = 0; axis < 3; axis++) {
          positions[count * 3 + axis] = blend(surfaces.positions, axis, a, b, c, wa, wb, wc);
          const n = blend(surfaces.normals, axis, a, b, c, wa, wb, wc);
          normals[count * 3 + axis] = n;
          length += n * n;
        }
        length = Math.sqrt(length) || 1;
        for (let axis = 0; axis < 3; axis++)
          normals[count * 3 + axis] = (normals[count * 3 + axis] ?? 0) / length;
        count++;
      }
    }
  }
  return {
    count,
    maps,
    positions: fitted(Float32Array, positions, count * 3),
    normals: fitted(Float32Array, normals, count * 3),
    map: fitted(Uint8Array, map, count),
    pixel: fitted(Uint32Array, pixel, count),
  };
}

function blend(
  values: Float32Array,
  axis: number,
  a: number,
  b: number,
  c: number,
  wa: number,
  wb: number,
  wc: number,
): number {
  return (
    wa * (values[a * 3 + axis] ?? 0) + wb * (values[b * 3 + axis] ?? 0) + wc * (values[c * 3 + axis] ?? 0)
  );
}

function fitted<T extends Float32Array | Uint8Array | Uint32Array>(
  type: { new (buffer: SharedArrayBuffer): T; readonly BYTES_PER_ELEMENT: number },
  from: T,
  length: number,
): T {
  const to = shared(type, length);
  to.set(from.subarray(0, length) as never);
  return to;
}
