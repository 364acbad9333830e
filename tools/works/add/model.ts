import type { Document, Material } from '@gltf-transform/core';

/** All triangles of one material. */
export interface Patch {
  readonly material: Material;
  readonly positions: Float32Array;
  readonly normals?: Float32Array;
  readonly uvs?: Float32Array;
  /** Linear red, green, blue, as many as vertices. */
  readonly colors?: Float32Array;
  readonly indices: Uint32Array;
}

/** A file's content once its nodes, units and axes are gone; the document holds the materials and their pictures. */
export interface Model {
  readonly document: Document;
  readonly patches: readonly Patch[];
}

export interface Bounds {
  readonly min: readonly [number, number, number];
  readonly max: readonly [number, number, number];
  readonly size: readonly [number, number, number];
}

export const countTriangles = (patches: readonly Patch[]): number =>
  patches.reduce((sum, { indices }) => sum + indices.length / 3, 0);

export const countVertices = (patches: readonly Patch[]): number =>
  patches.reduce((sum, { positions }) => sum + positions.length / 3, 0);

/** The box around all patches. */
export function boundsOf(patches: readonly Patch[]): Bounds {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const { positions } of patches)
    for (let index = 0; index < positions.length; index++) {
      const value = positions[index] ?? 0;
      const axis = (index % 3) as 0 | 1 | 2;
      if (value < min[axis]) min[axis] = value;
      if (value > max[axis]) max[axis] = value;
    }
  return { min, max, size: [max[0] - min[0], max[1] - min[1], max[2] - min[2]] };
}

/** Moves every vertex of a patch to the front and drops those that no triangle uses. */
export function compact(patch: Patch, indices: Uint32Array = patch.indices): Patch {
  const place = new Int32Array(patch.positions.length / 3).fill(-1);
  const kept: number[] = [];
  const moved = indices.map((index) => {
    const known = place[index] ?? -1;
    if (known >= 0) return known;
    place[index] = kept.length;
    kept.push(index);
    return kept.length - 1;
  });
  const pick = (source: Float32Array, width: number): Float32Array => {
    const target = new Float32Array(kept.length * width);
    kept.forEach((from, to) => {
      for (let k = 0; k < width; k++) target[to * width + k] = source[from * width + k] ?? 0;
    });
    return target;
  };
  return {
    material: patch.material,
    positions: pick(patch.positions, 3),
    ...(patch.normals && { normals: pick(patch.normals, 3) }),
    ...(patch.uvs && { uvs: pick(patch.uvs, 2) }),
    ...(patch.colors && { colors: pick(patch.colors, 3) }),
    indices: moved,
  };
}
