import type { MeshStandardMaterial } from 'three';
import { after, patchShader } from '../../light/shader';

/** Cuts the pictures of a model into one of our materials; the pictures stay the model's. */
export function engrave(
  material: MeshStandardMaterial,
  { normalMap, normalScale, aoMap }: MeshStandardMaterial,
): MeshStandardMaterial {
  material.normalMap = normalMap;
  material.normalScale.copy(normalScale);
  if (!aoMap) return material;
  material.defines = { ...material.defines, ENGRAVED: '' };
  return patchShader(material, 'engraved', (shader) => {
    shader.uniforms['cleanMap'] = { value: aoMap };
    shader.fragmentShader = after(shader.fragmentShader, 'common', 'uniform sampler2D cleanMap;');
  });
}
