import type { Document, Material } from '@gltf-transform/core';
import type { Patch } from '../model';
import { joinByMaterial } from './join';

/** Each material is a draw call; beyond these, those that differ by colour alone become one with coloured vertices. */
const MOST = 8;

/** Joins plain materials of about the same metalness and roughness, their colours written to the vertices. */
export function joinPlainMaterials(document: Document, patches: readonly Patch[]): Patch[] {
  if (patches.length <= MOST) return [...patches];
  const buckets = new Map<string, Material>();
  const painted = patches.map((patch): Patch => {
    const { material, positions } = patch;
    if (!isPlain(material)) return patch;
    const key = `${Math.round(material.getMetallicFactor() * 4)} ${Math.round(material.getRoughnessFactor() * 4)} ${material.getDoubleSided()}`;
    const shared =
      buckets.get(key) ??
      document
        .createMaterial('joined')
        .setMetallicFactor(material.getMetallicFactor())
        .setRoughnessFactor(material.getRoughnessFactor())
        .setDoubleSided(material.getDoubleSided());
    buckets.set(key, shared);
    const factor = material.getBaseColorFactor();
    const colors = Float32Array.from(
      positions,
      (_, index) => (patch.colors?.[index] ?? 1) * (factor[index % 3] ?? 1),
    );
    return { ...patch, material: shared, colors };
  });
  return joinByMaterial(painted);
}

const isPlain = (material: Material): boolean =>
  material.getAlphaMode() === 'OPAQUE' &&
  !material.listExtensions().length &&
  material.getEmissiveFactor().every((value) => value === 0) &&
  ![
    material.getBaseColorTexture(),
    material.getNormalTexture(),
    material.getMetallicRoughnessTexture(),
    material.getOcclusionTexture(),
    material.getEmissiveTexture(),
  ].some(Boolean);
