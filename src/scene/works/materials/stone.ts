import { Color, MeshPhysicalMaterial } from 'three';
import { after } from '../../light/shader';
import type { Patterns } from './patterns';
import { OCCLUDE, patchPiece } from './piece';

export interface StoneOptions {
  readonly color: Color;
  /** The colour that it turns to in clouds. */
  readonly other: Color;
  readonly roughness: number;
  /** Polish over the stone, 0 to 1. */
  readonly polish: number;
  /** Size of a cloud, millimetres. */
  readonly cloud: number;
  /** Web of matrix between the cells of the stone: colour, and how much of it, 0 to 1. */
  readonly vein?: Color;
  readonly veins?: number;
  /** Share of pyrite, 0 to 1. */
  readonly flecks?: number;
  /** Play of colours of nacre, 0 to 1. */
  readonly orient?: number;
}

const BODY = /* glsl */ `
vec4 clouds = patternAt( grain, vPlace / cloudSize );
vec4 specks = patternAt( grain, vPlace / 3.1 );
float web = patternAt( dents, ( vPlace + 1.6 * clouds.xyz ) / 14.0 ).w;
diffuseColor.rgb = mix( diffuseColor.rgb, otherColor, smoothstep( 0.3, 0.72, clouds.w ) );
diffuseColor.rgb *= 0.88 + 0.24 * specks.w;
float veined = smoothstep( 0.82, 0.98, web + 0.35 * ( clouds.w - 0.55 ) ) * veins;
diffuseColor.rgb = mix( diffuseColor.rgb, veinColor * ( 0.6 + 0.8 * specks.w ), veined );
float fleck = smoothstep( 0.7, 0.76, specks.w + 0.25 * ( clouds.w - 0.5 ) ) * flecks;
diffuseColor.rgb = mix( diffuseColor.rgb, vec3( 0.86, 0.66, 0.32 ), fleck );
metalnessFactor = fleck;
roughnessFactor += 0.25 * veined + 0.1 * ( specks.w - 0.5 );`;

const RELIEF = /* glsl */ `
normal = normalize( normal + vToView * alongSurface( 0.012 * specks.xyz + 0.02 * clouds.xyz, facing ) );`;

/** Layers of nacre split the light: the colour runs with the angle and with the thickness of the layers. */
const ORIENT = /* glsl */ `
if ( orient > 0.0 ) {
  float front = max( dot( normal, geometryViewDir ), 0.0 );
  vec3 hues = 0.5 + 0.5 * cos( 6.2832 * ( 1.6 * front + 0.5 * clouds.w + vec3( 0.0, 0.36, 0.68 ) ) );
  vec3 play = mix( vec3( 1.0 ), 0.55 + 0.9 * hues, orient );
  reflectedLight.indirectDiffuse *= play;
  reflectedLight.directDiffuse *= play;
}`;

/** An opaque, polished stone: turquoise, coral, lapis lazuli, pearl; plain, enamel. */
export function createStone(options: StoneOptions, patterns: Patterns): MeshPhysicalMaterial {
  const { color, roughness, polish } = options;
  const material = new MeshPhysicalMaterial({
    color,
    roughness,
    metalness: 0,
    clearcoat: polish,
    clearcoatRoughness: 0.14,
  });
  return patchPiece(material, 'stone', patterns, (shader) => {
    Object.assign(shader.uniforms, {
      otherColor: { value: options.other },
      cloudSize: { value: options.cloud },
      veinColor: { value: options.vein ?? new Color(0) },
      veins: { value: options.veins ?? 0 },
      flecks: { value: options.flecks ?? 0 },
      orient: { value: options.orient ?? 0 },
    });
    let fragment = after(
      shader.fragmentShader,
      'common',
      'uniform vec3 otherColor, veinColor;\nuniform float cloudSize, veins, flecks, orient;',
    );
    fragment = after(fragment, 'metalnessmap_fragment', BODY);
    fragment = after(fragment, 'normal_fragment_maps', RELIEF);
    shader.fragmentShader = after(fragment, 'lights_fragment_end', ORIENT + OCCLUDE);
  });
}
