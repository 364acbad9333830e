import type { Document, Material, Texture, TextureInfo } from '@gltf-transform/core';
import type { Problem } from '#kit';
import { repaired } from '../say';
import { usedSet } from './flatten';

type Slot = readonly [Texture | null, TextureInfo | null, () => unknown];

/** Brings materials to what the hall can light: one set of coordinates, no shadeless surfaces. */
export function plainMaterials(document: Document): Problem[] {
  const problems: Problem[] = [];
  for (const material of document.getRoot().listMaterials()) {
    const name = material.getName() || 'unnamed';
    if (material.getExtension('KHR_materials_unlit')) {
      material.setExtension('KHR_materials_unlit', null).setMetallicFactor(0).setRoughnessFactor(0.9);
      problems.push(repaired(`Material ${name} was shadeless: the hall lights it now like everything else.`));
    }
    const set = usedSet(material);
    for (const [texture, info, clear] of slotsOf(material)) {
      if (!texture || !info) continue;
      if (info.getTexCoord() === set) info.setTexCoord(0);
      else {
        clear();
        problems.push(
          repaired(`A picture of material ${name} lies on a second set of coordinates and was left out.`),
        );
      }
    }
  }
  return problems;
}

const slotsOf = (material: Material): Slot[] => [
  [
    material.getBaseColorTexture(),
    material.getBaseColorTextureInfo(),
    () => material.setBaseColorTexture(null),
  ],
  [material.getNormalTexture(), material.getNormalTextureInfo(), () => material.setNormalTexture(null)],
  [
    material.getMetallicRoughnessTexture(),
    material.getMetallicRoughnessTextureInfo(),
    () => material.setMetallicRoughnessTexture(null),
  ],
  [
    material.getOcclusionTexture(),
    material.getOcclusionTextureInfo(),
    () => material.setOcclusionTexture(null),
  ],
  [material.getEmissiveTexture(), material.getEmissiveTextureInfo(), () => material.setEmissiveTexture(null)],
];
