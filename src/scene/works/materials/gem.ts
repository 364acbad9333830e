import { type Color, MeshPhysicalMaterial, type Vector3 } from 'three';
import { after } from '../../light/shader';
import type { Patterns } from './patterns';
import { patchPiece } from './piece';

export interface GemOptions {
  /** Of the body: what light the stone itself scatters. */
  readonly color: Color;
  /** How much of red, green and blue the stone swallows on an average way through it. */
  readonly absorption: Vector3;
  readonly roughness: number;
  readonly ior: number;
  /** 1: clouded and banded like carnelian; 0: clear like glass. */
  readonly cloud: number;
  /** How brightly crinkled foil shines through from below, 0 to 1. */
  readonly foil: number;
}

/** Bands and clouds are looked up below the surface, where the refracted ray goes: they shift as the stone is turned. */
const INSIDE = /* glsl */ `
vec3 into = refract( - eye, facing, 1.0 / ior );
vec3 depth = vPlace + into * 1.6;
float clouds = patternAt( grain, depth / 21.0 ).w;
float bands = patternAt( grain, vec3( depth.x + 0.6 * depth.z, 3.4 * ( depth.y + 0.35 * depth.x ), depth.z ) / 27.0 + 0.3 * clouds ).w;
vec4 crinkle = patternAt( grain, ( vPlace + into * 2.4 ) / 5.3 );
float haze = clamp( 0.5 + cloudiness * ( 1.5 * ( bands - 0.5 ) + 1.1 * ( clouds - 0.5 ) ), 0.0, 1.0 );
diffuseColor.rgb *= mix( 0.55, 1.5, haze );`;

/**
 * Light through the stone without drawing the scene again: the hall is looked up where the refracted ray leaves, where
 * the far side faces and where the near side faces, and tinted by how far light goes through the stone. What the lamp
 * sends in at one side gathers on the other.
 */
const THROUGH = /* glsl */ `
{
  float front = max( dot( normal, geometryViewDir ), 0.0 );
  vec3 refracted = refract( - geometryViewDir, normal, 1.0 / ior );
  vec3 floorNormal = normalize( normal + vToView * alongSurface( crinkle.xyz, facing ) * 0.9 );
  vec3 behind = mix( refracted, reflect( refracted, floorNormal ), foil );
  float way = mix( 0.75, 1.5, front * front ) * mix( 1.0, mix( 1.5, 0.5, haze ), cloudiness );
  vec3 across = lampFrom - geometryViewDir * dot( lampFrom, geometryViewDir );
  float gathered = pow( clamp( 0.5 - 0.72 * dot( normal, across ), 0.0, 1.0 ), 3.0 ) * smoothstep( 0.1, 0.5, openness );
  vec3 light = getIBLRadiance( behind, behind, mix( 0.22, 0.12, foil ) ) * mix( 0.5, 1.0, foil )
    + getIBLRadiance( - normal, - normal, 1.0 ) * 0.14
    + getIBLRadiance( normal, normal, 1.0 ) * 0.1
    + lampLight * ( 0.22 * gathered + 0.015 );
  if ( foil > 0.0 ) light += foil * lampLight * pow( max( dot( reflect( - lampFrom, floorNormal ), geometryViewDir ), 0.0 ), 24.0 ) * 1.1;
  reflectedLight.indirectDiffuse += light * exp( - absorption * way ) * mix( openness, 1.0, 0.35 );
}
float seen = clamp( openness * 1.15, 0.0, 1.0 );
reflectedLight.indirectSpecular *= seen;`;

/** A translucent stone or glass paste. */
export function createGem(options: GemOptions, patterns: Patterns): MeshPhysicalMaterial {
  const { color, roughness, ior } = options;
  const material = new MeshPhysicalMaterial({ color, roughness, ior, metalness: 0 });
  return patchPiece(material, 'gem', patterns, (shader) => {
    Object.assign(shader.uniforms, {
      absorption: { value: options.absorption },
      cloudiness: { value: options.cloud },
      foil: { value: options.foil },
    });
    let fragment = after(
      shader.fragmentShader,
      'common',
      'uniform vec3 absorption;\nuniform float cloudiness, foil;',
    );
    fragment = after(fragment, 'metalnessmap_fragment', INSIDE);
    shader.fragmentShader = after(fragment, 'lights_fragment_end', THROUGH);
  });
}
