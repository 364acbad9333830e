import { bakeOpenness } from '../../occlusion';
import type { Shape } from '../../shape';
import type { Patch } from '../model';
import { boundsOf, countTriangles } from '../model';

/** Whether the look of a patch comes from its material alone: then it shows its recesses by baked openness. */
export const isPlain = ({ material, colors }: Patch): boolean => !material.getBaseColorTexture() && !colors;

/**
 * Darkens the recesses of patches that bring no colours of their own, as our own works do. Scans and painted models are
 * left alone: the shade is in their pictures already.
 */
export function shadeRecesses(patches: readonly Patch[], rays: number): Patch[] {
  if (!patches.some(isPlain)) return [...patches];
  const { size } = boundsOf(patches);
  const shape: Shape = {
    size,
    triangles: countTriangles(patches),
    surfaces: patches.map(({ positions, normals, indices }) => ({
      // Openness does not ask what a thing is made of.
      material: 'silver',
      positions,
      normals: normals ?? new Float32Array(positions.length),
      indices,
      openness: new Float32Array(positions.length / 3).fill(1),
      clean: new Float32Array(positions.length / 3).fill(1),
      engraved: [],
      uvs: new Float32Array(0),
    })),
  };
  const reach = Math.min(0.008, Math.max(0.0025, Math.max(...size) * 0.035));
  const { surfaces } = bakeOpenness(shape, { rays, reach });
  return patches.map((patch, at) => {
    const openness = surfaces[at]?.openness;
    if (!openness || !isPlain(patch)) return patch;
    const colors = new Float32Array(openness.length * 3);
    openness.forEach((value, index) => {
      colors.fill(Math.min(1, Math.max(0, value)), index * 3, index * 3 + 3);
    });
    return { ...patch, colors };
  });
}
