import type { MeshStandardMaterial } from 'three';
import { litByStand, type Stand, type StandLight } from '../../light/stands/lit-by-stand';
import { wearPlanes } from '../../loading/wear-planes';
import { engrave } from './engrave';
import type { Patterns } from './patterns';
import { makeWorkMaterial } from './table';

/** Strength of a vitrine's light on pieces. */
export const VITRINE_LIGHT = 0.95;

/** The materials that pieces share, made when first worn. */
export interface WorkMaterials {
  /** The material for a name in a model; undefined for a name that keeps what its model says. */
  get(name: string): MeshStandardMaterial | undefined;
  /**
   * A material of its own for an engraved part: ours by name, with the relief of the model's normal map and with the
   * red of its occlusion map for how clean the metal is (1 clean to 0 filled with niello). Whoever asks frees it.
   */
  engraved(name: string, pictures: MeshStandardMaterial, stand: Stand): MeshStandardMaterial | undefined;
  /** A material that a model brought along, for one that wears it; not lit yet. Whoever asks frees it. */
  copy(material: MeshStandardMaterial): MeshStandardMaterial;
  /** Lights such a copy like the others. */
  light(material: MeshStandardMaterial, stand: Stand): void;
  dispose(): void;
}

export interface WorkMaterialsOptions {
  /** What pieces reflect and are lit by. */
  readonly light: StandLight;
  /** Strength of that light. */
  readonly intensity: number;
  /** The stand of what wears them: known to each corner, or one for all. In a batch each piece knows its own. */
  readonly stand: Stand | 'marked';
  /** Shared with other sets; whoever made them frees them. */
  readonly patterns: Patterns;
}

export function createWorkMaterials({
  light: lightOfStands,
  intensity,
  stand: common,
  patterns,
}: WorkMaterialsOptions): WorkMaterials {
  const made = new Map<string, MeshStandardMaterial>();
  const light = (material: MeshStandardMaterial, stand: Stand | 'marked'): void => {
    litByStand(material, lightOfStands, stand);
    material.envMapIntensity = intensity;
  };
  return {
    get(name) {
      const known = made.get(name);
      if (known) return known;
      const material = makeWorkMaterial(name, patterns);
      if (!material) return undefined;
      material.name = name;
      light(material, common);
      made.set(name, material);
      return material;
    },
    engraved(name, pictures, stand) {
      const material = makeWorkMaterial(name, patterns);
      if (!material) return undefined;
      light(material, stand);
      return engrave(material, pictures);
    },
    copy: (material) => wearPlanes(material.clone()),
    light,
    dispose() {
      for (const material of made.values()) material.dispose();
    },
  };
}
