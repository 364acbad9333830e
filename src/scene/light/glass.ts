import {
  AddEquation,
  CustomBlending,
  DoubleSide,
  FrontSide,
  MeshPhysicalMaterial,
  OneFactor,
  OneMinusSrcAlphaFactor,
} from 'three';
import { linear } from './colour';
import { after, patchShader, replaceIn } from './shader';

export interface GlassOptions {
  /** How much of what is behind is held back, 0 to 1. */
  readonly opacity: number;
  /** Strength of the reflections. */
  readonly reflection: number;
  readonly doubleSided: boolean;
}

/**
 * Clear glass as reflections laid over what is behind it. Panes only add light and never write depth, so they need no
 * sorting among each other.
 */
export function createGlass({ opacity, reflection, doubleSided }: GlassOptions): MeshPhysicalMaterial {
  const material = new MeshPhysicalMaterial({
    color: linear(0, 0, 0),
    roughness: 0.02,
    metalness: 0,
    ior: 1.5,
    transparent: true,
    opacity,
    depthWrite: false,
    side: doubleSided ? DoubleSide : FrontSide,
    envMapIntensity: reflection,
    blending: CustomBlending,
    blendEquation: AddEquation,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
  });
  material.forceSinglePass = true;
  return patchShader(material, 'glass', (shader) => {
    const fragment = after(
      shader.fragmentShader,
      'opaque_fragment',
      'gl_FragColor = vec4( outgoingLight, opacity );',
    );
    shader.fragmentShader = replaceIn(fragment, '#include <premultiplied_alpha_fragment>', '');
  });
}
