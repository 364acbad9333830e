import type { Patch } from '../model';

/** One patch a material: however many parts a file has, the hall draws as many times as there are materials. */
export function joinByMaterial(patches: readonly Patch[]): Patch[] {
  const groups = new Map<Patch['material'], Patch[]>();
  for (const patch of patches) {
    if (!patch.indices.length) continue;
    const group = groups.get(patch.material);
    if (group) group.push(patch);
    else groups.set(patch.material, [patch]);
  }
  return [...groups.values()].map(joinPatches);
}

function joinPatches(patches: readonly Patch[]): Patch {
  const [first] = patches;
  if (!first) throw new Error('nothing to join');
  if (patches.length === 1) return first;
  const vertices = patches.reduce((sum, { positions }) => sum + positions.length / 3, 0);
  const indices = new Uint32Array(patches.reduce((sum, each) => sum + each.indices.length, 0));
  const positions = new Float32Array(vertices * 3);
  // Normals are kept only if all parts have them: missing ones are made for all, so that they match.
  const normals = patches.every((each) => each.normals) ? new Float32Array(vertices * 3) : undefined;
  const uvs = patches.some((each) => each.uvs) ? new Float32Array(vertices * 2) : undefined;
  const colors = patches.some((each) => each.colors) ? new Float32Array(vertices * 3).fill(1) : undefined;
  let [vertex, corner] = [0, 0];
  for (const patch of patches) {
    positions.set(patch.positions, vertex * 3);
    if (patch.normals) normals?.set(patch.normals, vertex * 3);
    if (patch.uvs) uvs?.set(patch.uvs, vertex * 2);
    if (patch.colors) colors?.set(patch.colors, vertex * 3);
    for (const index of patch.indices) indices[corner++] = index + vertex;
    vertex += patch.positions.length / 3;
  }
  return {
    material: first.material,
    positions,
    ...(normals && { normals }),
    ...(uvs && { uvs }),
    ...(colors && { colors }),
    indices,
  };
}
