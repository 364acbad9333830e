import type { MeshStandardMaterial } from 'three';
import type { Stand } from '../light/stands/lit-by-stand';
import type { WorkMaterials } from './materials';
import type { PartMaterial } from './work-model';

/** Gives the parts of one work their materials: shared ones by name, and lit copies of what the model brought along. */
export interface Dresser {
  /** Undefined for a name that nobody knows. */
  dress(material: PartMaterial): MeshStandardMaterial | undefined;
  /** Frees the copies. */
  dispose(): void;
}

/**
 * Copies, because the model outlives the graphics context that the light belongs to.
 * @param stand where the work is
 * @param light lights a copy of a material of the model's own; like the shared ones unless told
 */
export function createDresser(
  materials: WorkMaterials,
  stand: Stand,
  light: (copy: MeshStandardMaterial) => void = (copy) => materials.light(copy, stand),
): Dresser {
  const copies: MeshStandardMaterial[] = [];
  const keep = (copy: MeshStandardMaterial | undefined): MeshStandardMaterial | undefined => {
    if (copy) copies.push(copy);
    return copy;
  };
  return {
    dress(material) {
      if (typeof material === 'string') return materials.get(material);
      if ('engraved' in material)
        return keep(materials.engraved(material.engraved, material.pictures, stand));
      const copy = materials.copy(material);
      light(copy);
      return keep(copy);
    },
    dispose() {
      for (const copy of copies) copy.dispose();
    },
  };
}
