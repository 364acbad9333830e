import { type Color, MeshPhysicalMaterial, type MeshStandardMaterial, type Vector3 } from 'three';
import { after } from '../../light/shader';
import type { Patterns } from './patterns';
import { OCCLUDE, patchPiece } from './piece';

export interface ClothOptions {
  readonly color: Color;
  readonly roughness: number;
  /** Light that the pile throws back at a grazing angle; missing for leather and wood. */
  readonly sheen?: Color;
  /** Size of a fibre's or a pore's pattern, millimetres along x, y and z. */
  readonly grain: Vector3;
  /** How rough it feels, as a slope. */
  readonly relief: number;
  /** How much its tone varies, 0 to 1. */
  readonly variety: number;
  /** 1: cells, such as the grain of leather; 0: fibres. */
  readonly cells?: number;
}

const FIBRES = /* glsl */ `
vec4 fibre = patternAt( grain, vPlace / fibreSize );
vec4 pore = patternAt( dents, vPlace / fibreSize );
vec4 worn = patternAt( grain, vPlace / 31.0 );
float tone = mix( fibre.w, 1.0 - pore.w, cells ) - 0.5;
diffuseColor.rgb *= 1.0 + variety * ( 1.6 * tone + 0.9 * ( worn.w - 0.5 ) );
roughnessFactor = clamp( roughnessFactor + 0.25 * tone, 0.2, 1.0 );`;

const RELIEF = /* glsl */ `
normal = normalize( normal + vToView * alongSurface( relief * mix( fibre.xyz, pore.xyz, cells ), facing ) );`;

/** Velvet, felt, silk, leather, hair, wood: what fibres or pores make. */
export function createCloth(options: ClothOptions, patterns: Patterns): MeshStandardMaterial {
  const { color, roughness, sheen } = options;
  const material = new MeshPhysicalMaterial({ color, roughness });
  if (sheen) Object.assign(material, { sheen: 1, sheenColor: sheen, sheenRoughness: 0.5 });
  return patchPiece(material, 'cloth', patterns, (shader) => {
    Object.assign(shader.uniforms, {
      fibreSize: { value: options.grain },
      relief: { value: options.relief },
      variety: { value: options.variety },
      cells: { value: options.cells ?? 0 },
    });
    let fragment = after(
      shader.fragmentShader,
      'common',
      'uniform vec3 fibreSize;\nuniform float relief, variety, cells;',
    );
    fragment = after(fragment, 'metalnessmap_fragment', FIBRES);
    fragment = after(fragment, 'normal_fragment_maps', RELIEF);
    shader.fragmentShader = after(fragment, 'lights_fragment_end', OCCLUDE);
  });
}
