import type { Patch } from '../model';
import { compact, countVertices } from '../model';

/** All patches side by side, so that triangles are taken away where they matter least of all. */
export interface Merged {
  readonly indices: Uint32Array;
  readonly positions: Float32Array;
  /** Normal, place on the picture and colour of each vertex: eight numbers. */
  readonly attributes: Float32Array;
}

export const WIDTH = 8;

export function mergePatches(patches: readonly Patch[]): Merged {
  const vertices = countVertices(patches);
  const positions = new Float32Array(vertices * 3);
  const attributes = new Float32Array(vertices * WIDTH);
  const indices = new Uint32Array(patches.reduce((sum, each) => sum + each.indices.length, 0));
  let [base, corner] = [0, 0];
  for (const { positions: places, normals, uvs, colors, indices: corners } of patches) {
    positions.set(places, base * 3);
    const count = places.length / 3;
    for (let vertex = 0; vertex < count; vertex++) {
      const to = (base + vertex) * WIDTH;
      for (let k = 0; k < 3; k++) attributes[to + k] = normals?.[vertex * 3 + k] ?? 0;
      for (let k = 0; k < 2; k++) attributes[to + 3 + k] = uvs?.[vertex * 2 + k] ?? 0;
      for (let k = 0; k < 3; k++) attributes[to + 5 + k] = colors?.[vertex * 3 + k] ?? 0;
    }
    for (const index of corners) indices[corner++] = index + base;
    base += count;
  }
  return { indices, positions, attributes };
}

/** Hands the remaining triangles back to the patches that their vertices belong to. */
export function partMerged(patches: readonly Patch[], indices: Uint32Array): Patch[] {
  const ends: number[] = [];
  for (const { positions } of patches) ends.push((ends.at(-1) ?? 0) + positions.length / 3);
  const lists: number[][] = patches.map(() => []);
  for (let corner = 0; corner + 2 < indices.length; corner += 3) {
    const vertex = indices[corner] ?? 0;
    const owner = ends.findIndex((end) => vertex < end);
    const base = owner > 0 ? (ends[owner - 1] ?? 0) : 0;
    const list = lists[owner];
    for (let k = 0; k < 3; k++) list?.push((indices[corner + k] ?? 0) - base);
  }
  return patches.flatMap((patch, at) => {
    const list = lists[at];
    return list?.length ? [compact(patch, Uint32Array.from(list))] : [];
  });
}
