import type { MeshStandardMaterial, Texture } from 'three';
import { createScratches } from './scratches';
import { makeWorkMaterial } from './table';

/** The materials that pieces share, made when first worn. */
export interface WorkMaterials {
  /** The material for a name in a model; undefined for a name that keeps what its model says. */
  get(name: string): MeshStandardMaterial | undefined;
  /** Lights a material that a model brought along like the others. */
  light(material: MeshStandardMaterial): void;
  dispose(): void;
}

export interface WorkMaterialsOptions {
  /** Prefiltered surroundings that pieces reflect and are lit by. */
  readonly envMap: Texture;
  /** Strength of that light. */
  readonly intensity: number;
}

export function createWorkMaterials({ envMap, intensity }: WorkMaterialsOptions): WorkMaterials {
  const scratches = createScratches();
  const made = new Map<string, MeshStandardMaterial>();
  const light = (material: MeshStandardMaterial): void => {
    material.envMap = envMap;
    material.envMapIntensity = intensity;
  };
  return {
    get(name) {
      const known = made.get(name);
      if (known) return known;
      const material = makeWorkMaterial(name, scratches);
      if (!material) return undefined;
      material.name = name;
      light(material);
      made.set(name, material);
      return material;
    },
    light,
    dispose() {
      scratches.dispose();
      for (const material of made.values()) material.dispose();
    },
  };
}
