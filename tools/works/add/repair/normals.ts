import { MeshoptTangents } from 'meshoptimizer/tangents';
import type { Patch } from '../model';

/** Edges that turn by more are sharp: what CAD and scanners mean alike. */
const CREASE = (50 * Math.PI) / 180;

/** Whether a patch has a direction for every vertex. */
export function hasNormals({ normals }: Patch): boolean {
  if (!normals) return false;
  for (let at = 0; at < normals.length; at += 3)
    if (Math.hypot(normals[at] ?? 0, normals[at + 1] ?? 0, normals[at + 2] ?? 0) < 0.5) return false;
  return true;
}

/** Makes the directions of all vertices from the triangles around them; sharp edges part their vertices. */
export async function makeNormals(patch: Patch, crease = CREASE): Promise<Patch> {
  await MeshoptTangents.ready;
  const corners = MeshoptTangents.generateNormals(patch.indices, patch.positions, 3, crease);
  return splitByNormals(patch, corners);
}

/** Gives each corner its direction: a vertex is kept for each of its directions. */
export function splitByNormals(patch: Patch, corners: Float32Array): Patch {
  const made = new Map<number, number>();
  const [sources, directions]: [number[], number[]] = [[], []];
  const byte = (value: number | undefined) => Math.round(((value ?? 0) + 1) * 100);
  const indices = patch.indices.map((vertex, corner) => {
    const at = corner * 3;
    const [x, y, z] = [corners[at], corners[at + 1], corners[at + 2]];
    // 8 bits a component and 24 for the vertex are exact in a double.
    const key = ((vertex * 256 + byte(x)) * 256 + byte(y)) * 256 + byte(z);
    const known = made.get(key);
    if (known !== undefined) return known;
    made.set(key, sources.length);
    sources.push(vertex);
    directions.push(x ?? 0, y ?? 0, z ?? 1);
    return sources.length - 1;
  });
  const pick = (source: Float32Array, width: number): Float32Array => {
    const target = new Float32Array(sources.length * width);
    sources.forEach((from, to) => {
      for (let k = 0; k < width; k++) target[to * width + k] = source[from * width + k] ?? 0;
    });
    return target;
  };
  return {
    material: patch.material,
    positions: pick(patch.positions, 3),
    normals: Float32Array.from(directions),
    ...(patch.uvs && { uvs: pick(patch.uvs, 2) }),
    ...(patch.colors && { colors: pick(patch.colors, 3) }),
    indices,
  };
}
