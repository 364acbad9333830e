import type { Material } from '@gltf-transform/core';
import type { Wanted } from '../bake/bake';
import type { Patch } from '../model';
import type { MaterialChoice } from '../write/names';
import { ourName } from '../write/names';

/** Patches that share one material in the hall, and which pictures are baked for it. */
export interface Group {
  /** The material that stands for all. */
  readonly material: Material;
  readonly patches: readonly Patch[];
  readonly wanted: Wanted;
  /** Shown in the hall's own material of that name: no pictures at all. */
  readonly isOurs: boolean;
}

/** More materials than this are painted onto one picture: each costs a draw call for every work in the hall. */
const MOST = 6;

/** Decides which materials stay themselves in the hall and which are painted onto one picture. */
export function groupPatches(patches: readonly Patch[], choice: MaterialChoice): Group[] {
  const keyed = (joinsPlain: boolean) => {
    const members = new Map<unknown, Patch[]>();
    for (const patch of patches) {
      const key = keyOf(patch, choice, joinsPlain);
      members.set(key, [...(members.get(key) ?? []), patch]);
    }
    return members;
  };
  const first = keyed(false);
  const groups = first.size > MOST ? keyed(true) : first;
  return [...groups.values()].map((members): Group => {
    const materials = members.map(({ material }) => material);
    const [material] = materials;
    if (!material) throw new Error('a group without a patch');
    const differ = (value: (each: Material) => unknown) =>
      new Set(materials.map((each) => String(value(each)))).size > 1;
    const isOurs = choice === 'ours' && ourName(material) !== undefined;
    const wanted: Wanted = {
      color:
        members.some(
          ({ material: each, colors }) => colors || each.getBaseColorTexture() || each.getOcclusionTexture(),
        ) || differ((each) => each.getBaseColorFactor()),
      orm:
        materials.some((each) => each.getMetallicRoughnessTexture() ?? each.getOcclusionTexture()) ||
        differ((each) => [each.getMetallicFactor(), each.getRoughnessFactor()]),
      emissive:
        materials.some((each) => each.getEmissiveTexture()) || differ((each) => each.getEmissiveFactor()),
    };
    return {
      material,
      patches: members,
      isOurs,
      wanted: isOurs ? { color: false, orm: false, emissive: false } : wanted,
    };
  });
}

function keyOf({ material, colors }: Patch, choice: MaterialChoice, joinsPlain: boolean): unknown {
  if (choice === 'ours' && ourName(material) !== undefined) return ourName(material);
  // What is seen through or has a lustre of its own cannot share its numbers with others.
  if (material.getAlphaMode() !== 'OPAQUE' || material.listExtensions().length) return material;
  const isPictured =
    colors ??
    material.getBaseColorTexture() ??
    material.getMetallicRoughnessTexture() ??
    material.getOcclusionTexture() ??
    material.getEmissiveTexture();
  return isPictured || joinsPlain ? `painted, ${material.getDoubleSided()}` : material;
}
