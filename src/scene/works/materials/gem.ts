import { type Color, MeshPhysicalMaterial, type Vector3 } from 'three';
import { after } from '../../light/shader';
import { NOISE, OCCLUDE, patchPiece } from './piece';

export interface GemOptions {
  /** Of the skin: what little light the surface itself scatters. */
  readonly color: Color;
  /** How much of red, green and blue the stone swallows on an average way through it. */
  readonly absorption: Vector3;
  readonly roughness: number;
  readonly ior: number;
  /** 1: clouded like carnelian; 0: clear like glass. */
  readonly cloud: number;
}

/**
 * Light through the stone without drawing the scene again: the hall is looked up where the refracted ray leaves, where
 * the far side faces and where the near side faces, and tinted by how far light goes through the stone.
 */
const THROUGH = /* glsl */ `
{
  vec3 toEye = normalize( vViewPosition );
  vec3 refracted = refract( - toEye, normal, 1.0 / ior );
  float facing = max( dot( normal, toEye ), 0.0 );
  vec3 p = vPlace * 0.16;
  float clouds = pieceNoise( p * vec3( 1.0, 1.6, 1.0 ) + 2.0 * pieceNoise( p * 1.3 ) ) * 0.6 + pieceNoise( p * 4.0 ) * 0.4;
  float way = mix( 0.55, 1.7, facing * facing ) * mix( 1.0, mix( 1.55, 0.6, clouds ), cloudiness );
  vec3 light = getIBLRadiance( refracted, refracted, 0.22 ) * 0.42
    + getIBLRadiance( - normal, - normal, 1.0 ) * 0.10
    + getIBLRadiance( normal, normal, 1.0 ) * 0.05;
  reflectedLight.indirectDiffuse += light * exp( - absorption * way );
  // The probe is too coarse for the small lamps that make a polished stone sparkle; what it has of them counts double.
  reflectedLight.indirectSpecular *= 2.2;
}`;

/** A translucent stone or glass paste. */
export function createGem({ color, absorption, roughness, ior, cloud }: GemOptions): MeshPhysicalMaterial {
  const material = new MeshPhysicalMaterial({ color, roughness, ior, metalness: 0 });
  return patchPiece(material, 'gem', (shader) => {
    shader.uniforms['absorption'] = { value: absorption };
    shader.uniforms['cloudiness'] = { value: cloud };
    const fragment = after(
      shader.fragmentShader,
      'common',
      `uniform vec3 absorption;\nuniform float cloudiness;\n${NOISE}`,
    );
    shader.fragmentShader = after(fragment, 'lights_fragment_end', THROUGH + OCCLUDE);
  });
}
