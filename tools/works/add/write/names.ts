import type { Material } from '@gltf-transform/core';
import { MATERIAL_NAMES } from '../../materials';

/** Whose materials the hall shows: what the designer's file says, or ours where the names are the same. */
export type MaterialChoice = 'file' | 'ours';

/** The hall's own material that a designer's material asks for by its name. */
export const ourName = (material: Material): string | undefined =>
  MATERIAL_NAMES.find((name) => name === material.getName().trim().toLowerCase());

/**
 * The name that a material is written under. The hall knows richer materials by bare names (`silver`), so a designer's
 * `silver` becomes `designer/silver` and keeps its look, unless our worn silver was asked for.
 */
export function nameOf(material: Material, choice: MaterialChoice): string {
  const ours = choice === 'ours' ? ourName(material) : undefined;
  return ours ?? `designer/${material.getName().trim() || 'unnamed'}`;
}
