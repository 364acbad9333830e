import type { Vector3 } from 'three';
import type { Patch } from '../model';

/** One pixel of a picture and the place of the surface that it shows. */
export interface Texel {
  readonly index: number;
  readonly patch: number;
  /** Counts on over all patches. */
  readonly triangle: number;
  /** Corner vertices and their weights. */
  readonly corners: readonly [number, number, number];
  readonly weights: readonly [number, number, number];
}

/** Goes over every pixel that the patches cover. */
export function rasterize(
  patches: readonly Patch[],
  width: number,
  height: number,
  visit: (texel: Texel) => void,
): void {
  const done = new Uint8Array(width * height);
  let triangle = 0;
  patches.forEach((patch, at) => {
    for (let corner = 0; corner + 2 < patch.indices.length; corner += 3) {
      const corners = [0, 1, 2].map((k) => patch.indices[corner + k] ?? 0) as [number, number, number];
      rasterizeTriangle(patch, corners, width, height, (index, weights) => {
        if (done[index]) return;
        done[index] = 1;
        visit({ index, patch: at, triangle, corners, weights });
      });
      triangle++;
    }
  });
}

function rasterizeTriangle(
  { uvs }: Patch,
  [a, b, c]: readonly [number, number, number],
  width: number,
  height: number,
  visit: (index: number, weights: [number, number, number]) => void,
): void {
  const at = (vertex: number) =>
    [(uvs?.[vertex * 2] ?? 0) * width - 0.5, (uvs?.[vertex * 2 + 1] ?? 0) * height - 0.5] as const;
  const [[ax, ay], [bx, by], [cx, cy]] = [at(a), at(b), at(c)];
  const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
  if (!area) return;
  // A little beyond the edge: no hairlines between triangles.
  const slack = -1e-4;
  for (
    let y = Math.max(0, Math.floor(Math.min(ay, by, cy)));
    y <= Math.min(height - 1, Math.ceil(Math.max(ay, by, cy)));
    y++
  )
    for (
      let x = Math.max(0, Math.floor(Math.min(ax, bx, cx)));
      x <= Math.min(width - 1, Math.ceil(Math.max(ax, bx, cx)));
      x++
    ) {
      const wb = ((x - ax) * (cy - ay) - (cx - ax) * (y - ay)) / area;
      const wc = ((bx - ax) * (y - ay) - (x - ax) * (by - ay)) / area;
      const wa = 1 - wb - wc;
      if (wa >= slack && wb >= slack && wc >= slack) visit(y * width + x, [wa, wb, wc]);
    }
}

/** Mixes three vertices' numbers. */
export function mix(
  values: Float32Array,
  corners: Texel['corners'],
  weights: Texel['weights'],
  out: Vector3,
): Vector3 {
  out.set(0, 0, 0);
  for (let k = 0; k < 3; k++) {
    const [vertex, weight] = [corners[k] ?? 0, weights[k] ?? 0];
    out.x += (values[vertex * 3] ?? 0) * weight;
    out.y += (values[vertex * 3 + 1] ?? 0) * weight;
    out.z += (values[vertex * 3 + 2] ?? 0) * weight;
  }
  return out;
}
