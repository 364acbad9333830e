import { type Color, MeshStandardMaterial } from 'three';
import { after } from '../../light/shader';
import type { Patterns } from './patterns';
import { patchPiece } from './piece';

export interface MetalOptions {
  readonly color: Color;
  readonly roughness: number;
  /** What shows where hands and cloth have rubbed for a century: brighter metal, or the silver under gilding. */
  readonly rubbed: Color;
  /** How much of the surface is rubbed so, 0 to 1. */
  readonly rubbing: number;
  /** A thin film of tarnish, as it lies in clouds on open plates. */
  readonly film: Color;
  /** Where tarnish thickens, on the way into recesses. */
  readonly brown: Color;
  /** What is left in recesses that no cloth reaches: sulphide on silver, copper's red-brown under gilding. */
  readonly patina: Color;
  /** How deep the hammer's marks are, as slopes. */
  readonly hammered: number;
}

/** Tarnish goes from straw over brown to blue-black as its film thickens: along recesses, and in clouds elsewhere. */
const WEAR = /* glsl */ `
vec4 clouds = patternAt( grain, vPlace / 62.0 );
vec4 stains = patternAt( grain, vPlace / 9.0 );
float unrest = clouds.w * 0.6 + stains.w * 0.4 - 0.5;
float recess = 1.0 - smoothstep( 0.04, 0.92, openness - 0.12 * unrest );
float film = clamp( 0.42 + 2.2 * unrest + 1.4 * recess, 0.0, 1.0 );
float rubbed = smoothstep( 0.02, 0.42, unrest * 0.8 + ( stains.w - 0.5 ) * 0.25 + ( openness - 1.0 ) * 0.9 + rubbing * 0.4 );
diffuseColor.rgb = mix( diffuseColor.rgb, rubbedColor, rubbed * step( 0.001, rubbing ) );
diffuseColor.rgb *= mix( vec3( 1.0 ), filmColor, film * ( 1.0 - rubbed ) );
diffuseColor.rgb = mix( diffuseColor.rgb, brownColor, smoothstep( 0.12, 0.6, recess ) * 0.85 );
diffuseColor.rgb = mix( diffuseColor.rgb, patina, smoothstep( 0.42, 0.95, recess + 0.25 * unrest ) );
roughnessFactor += 0.28 * smoothstep( 0.1, 0.8, recess ) + 0.1 * film - 0.05 * rubbed + 0.1 * ( stains.w - 0.5 );
roughnessFactor = clamp( roughnessFactor, 0.08, 1.0 );`;

/** Sheet is never flat: raised by hammer, bent by use, scratched by a hundred years of cloth. */
const RELIEF = /* glsl */ `
vec4 dent = patternAt( dents, vPlace / 21.0 + 0.04 * stains.xyz );
vec3 slope = hammered * ( dent.xyz * ( 1.0 - dent.w * dent.w ) + 1.1 * clouds.xyz + 0.25 * stains.xyz );
vec3 side = abs( facing );
vec2 grid = side.z > max( side.x, side.y ) ? vPlace.xy : side.y > side.x ? vPlace.xz : vPlace.yz;
vec2 scratch = texture2D( scratches, grid / 11.0 ).xy - 0.5;
vec3 scratched = side.z > max( side.x, side.y ) ? vec3( scratch, 0.0 ) : side.y > side.x ? vec3( scratch.x, 0.0, scratch.y ) : vec3( 0.0, scratch );
slope = alongSurface( slope + 0.26 * scratched, facing );
normal = normalize( normal + vToView * slope );`;

/** In recesses metal reflects metal: darker and deeper in colour. */
const OCCLUDE_METAL = /* glsl */ `
float seen = clamp( pow( openness, 1.3 ) * 1.12, 0.0, 1.0 );
reflectedLight.indirectSpecular *= mix( 0.3 + 0.3 * diffuseColor.rgb, vec3( 1.0 ), seen );`;

/** Metal that was worn: bright where hands and cloth rub it, dark in the recesses, clouded between. */
export function createMetal(options: MetalOptions, patterns: Patterns): MeshStandardMaterial {
  const { color, roughness } = options;
  const material = new MeshStandardMaterial({ color, roughness, metalness: 1 });
  return patchPiece(material, 'metal', patterns, (shader) => {
    Object.assign(shader.uniforms, {
      scratches: { value: patterns.scratches },
      rubbedColor: { value: options.rubbed },
      rubbing: { value: options.rubbing },
      filmColor: { value: options.film },
      brownColor: { value: options.brown },
      patina: { value: options.patina },
      hammered: { value: options.hammered },
    });
    let fragment = after(
      shader.fragmentShader,
      'common',
      'uniform vec3 rubbedColor, filmColor, brownColor, patina;\nuniform float rubbing, hammered;\nuniform sampler2D scratches;',
    );
    fragment = after(fragment, 'metalnessmap_fragment', WEAR);
    fragment = after(fragment, 'normal_fragment_maps', RELIEF);
    shader.fragmentShader = after(fragment, 'lights_fragment_end', OCCLUDE_METAL);
  });
}
