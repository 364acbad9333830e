import { type Color, MeshPhysicalMaterial, MeshStandardMaterial } from 'three';
import { after } from '../../light/shader';
import { OCCLUDE, patchPiece } from './piece';

export interface ClothOptions {
  readonly color: Color;
  readonly roughness: number;
  /** Light that the pile throws back at a grazing angle; missing for leather. */
  readonly sheen?: Color;
}

/** Velvet, silk, leather. */
export function createCloth({ color, roughness, sheen }: ClothOptions): MeshStandardMaterial {
  const material = sheen
    ? new MeshPhysicalMaterial({ color, roughness, sheen: 1, sheenColor: sheen, sheenRoughness: 0.5 })
    : new MeshStandardMaterial({ color, roughness });
  return patchPiece(material, 'cloth', (shader) => {
    shader.fragmentShader = after(shader.fragmentShader, 'lights_fragment_end', OCCLUDE);
  });
}
