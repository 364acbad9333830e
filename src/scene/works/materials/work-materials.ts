import type { MeshStandardMaterial, Texture } from 'three';
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
  engraved(name: string, pictures: MeshStandardMaterial): MeshStandardMaterial | undefined;
  /** Lights a material that a model brought along like the others. */
  light(material: MeshStandardMaterial): void;
  dispose(): void;
}

export interface WorkMaterialsOptions {
  /** Prefiltered surroundings that pieces reflect and are lit by. */
  readonly envMap: Texture;
  /** Strength of that light. */
  readonly intensity: number;
  /** Shared with other sets; whoever made them frees them. */
  readonly patterns: Patterns;
}

export function createWorkMaterials({ envMap, intensity, patterns }: WorkMaterialsOptions): WorkMaterials {
  const made = new Map<string, MeshStandardMaterial>();
  const light = (material: MeshStandardMaterial): void => {
    material.envMap = envMap;
    material.envMapIntensity = intensity;
  };
  return {
    get(name) {
      const known = made.get(name);
      if (known) return known;
      const material = makeWorkMaterial(name, patterns);
      if (!material) return undefined;
      material.name = name;
      light(material);
      made.set(name, material);
      return material;
    },
    engraved(name, pictures) {
      const material = makeWorkMaterial(name, patterns);
      if (!material) return undefined;
      light(material);
      return engrave(material, pictures);
    },
    light,
    dispose() {
      for (const material of made.values()) material.dispose();
    },
  };
}
