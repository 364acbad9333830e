import type { Material } from '@gltf-transform/core';
import type { Patch } from '../model';
import { countTriangles } from '../model';
import { joinByMaterial } from '../repair/join';
import { makeNormals } from '../repair/normals';
import { weld } from '../repair/weld';
import type { Group } from './groups';
import { simplify } from './simplify';

/** Below this the hall's surface bends; above, it has an edge. A normal map carries what lies between. */
const CREASE = (60 * Math.PI) / 180;

/** One patch a group. */
export interface Coarse {
  readonly patches: readonly Patch[];
  readonly groups: readonly Group[];
}

/**
 * The form alone, with few triangles: coordinates and colours are left behind, because pictures are painted anew from
 * the full model, so that no seam stands in the way of a good silhouette.
 */
export async function coarsen(groups: readonly Group[], triangles: number): Promise<Coarse> {
  const bare = groups.map(({ material, patches }): Patch => {
    const forms = patches.map(({ positions, indices }): Patch => ({ material, positions, indices }));
    const [joined] = joinByMaterial(forms);
    if (!joined) throw new Error('a group without triangles');
    return weld(joined).patch;
  });
  const smooth = await Promise.all(bare.map((patch) => makeNormals(patch, Math.PI)));
  const reduced = countTriangles(smooth) > triangles ? await simplify(smooth, triangles) : smooth;
  const patches = await Promise.all(
    reduced.map(({ material, positions, indices }) =>
      makeNormals(weld({ material, positions, indices }).patch, CREASE),
    ),
  );
  const owner = new Map<Material, Group>(groups.map((group) => [group.material, group]));
  return {
    patches,
    groups: patches.map(({ material }) => {
      const group = owner.get(material);
      if (!group) throw new Error('a patch of no group');
      return group;
    }),
  };
}
