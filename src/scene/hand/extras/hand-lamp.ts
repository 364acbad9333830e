import {
  type Color,
  type DepthTexture,
  Matrix4,
  type MeshStandardMaterial,
  Vector3,
  type WebGLRenderer,
} from 'three';
import { linear } from '../../light/colour';
import { after, patchShader, replaceIn, type Shader } from '../../light/shader';
import { LAMP } from '../../works/materials';
import type { HandStage } from '../hand-stage';
import type { LampPlace } from './lamp-place';

/** The light in the visitor's hand: a little warmer than day. */
const HAND_LIGHT = linear(8.8, 8, 6.9);
/** How much of the hall's own light is left on the piece while the lamp is on: else raking light does not tell. */
const HALL_LEFT = 0.36;

/** What pieces know of the shadow that they throw on themselves. */
export interface ShadowUniforms {
  readonly handShadow: { value: DepthTexture | null };
  /** From the camera's space into the shadow's picture. */
  readonly handToShadow: { value: Matrix4 };
  /** How wide a pixel of it is on the piece, metres. */
  readonly handGrain: { value: number };
}

/** The shadow that pieces throw on themselves in the light of the hand: drawn anew with each frame that is lit by it. */
export interface HandShadow {
  draw(renderer: WebGLRenderer, stage: Pick<HandStage, 'scene' | 'camera'>, lamp: LampPlace): void;
  dispose(): void;
}

/**
 * The light that the visitor moves. Every piece has a lamp of its own in its shader (`materials/piece`), which photographs
 * it at its best; in hand it is this lamp that the visitor takes, moves and strengthens. So there is no light to add to
 * a scene, no program to make when it is switched on, and nothing to pay while it is off.
 */
export interface HandLamp {
  /** Where what it shades is written; null where pieces throw no shadows. */
  readonly shadow: ShadowUniforms | null;
  /** Lets a material be lit by the lamp; before its program is made, and after its surroundings are known. */
  wear<M extends MeshStandardMaterial>(material: M): M;
  /** @param on 0 to 1 */
  set(on: number, place: Pick<LampPlace, 'direction' | 'middle' | 'reach'>): void;
}

const KNOWN = /* glsl */ `
uniform vec3 handPlace;
uniform float handReach, handOn;
float handFall( vec3 way ) { return min( handReach * handReach / dot( way, way ), 2.5 ); }`;

/**
 * What the lamp does not reach, by its shadow's picture: looked up at some places around, so that its edge is as soft as
 * a hand lamp's. Each pixel looks up others, and the eye makes a blur of it.
 */
const SHADOW = /* glsl */ `
uniform highp sampler2D handShadow;
uniform mat4 handToShadow;
uniform float handGrain;
float handLit( vec3 place, vec3 normal ) {
  if ( handGrain == 0.0 ) return 1.0;
  vec4 at = handToShadow * vec4( place + normal * handGrain * 2.0, 1.0 );
  at.xyz /= at.w;
  float turn = 6.2832 * fract( 52.9829 * fract( dot( gl_FragCoord.xy, vec2( 0.06711, 0.00584 ) ) ) );
  float lit = 0.0;
  for ( int i = 0; i < 12; i ++ ) {
    float angle = turn + 2.4 * float( i );
    vec2 aside = vec2( cos( angle ), sin( angle ) ) * sqrt( ( float( i ) + 0.5 ) / 12.0 ) * 3.0 / 2048.0;
    lit += step( at.z - 0.0004, texture2D( handShadow, at.xy + aside ).r );
  }
  return lit / 12.0;
}`;

/** From where the lamp is; between the piece's own lamp and the visitor's while it comes up. */
const AIM = /* glsl */ `
  vec3 handWay = handPlace - geometryPosition;
  lamp.direction = normalize( mix( lampFrom, handWay / handReach, handOn ) );`;

/**
 * A recess is seen by light within a cone about its normal, the narrower the deeper it lies: so granules and wires shade
 * what is beside them when light rakes, without a shadow map.
 */
const SHADE = (lit: string): string => /* glsl */ `
  float handSeen = clamp( dot( geometryNormal, lamp.direction ) + 2.0 * openness * openness - 1.0, 0.0, 1.0 );
  if ( handOn > 0.0 ) lamp.color *= mix( 1.0, handSeen * handFall( handWay )${lit}, handOn );
  lamp.visible = true;`;

const LIT = ' * handLit( geometryPosition, nonPerturbedNormal )';

/** What is no piece of ours has no lamp of its own. */
const ADDED = /* glsl */ `
{
  vec3 handWay = handPlace - geometryPosition;
  IncidentLight lamp;
  lamp.direction = normalize( handWay );
  lamp.color = lampLight * handOn * handFall( handWay );
  lamp.visible = true;
  RE_Direct( lamp, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
}`;

/** Baked light is the hall's as well. */
const DIM = /* glsl */ `
#ifdef USE_LIGHTMAP
  reflectedLight.indirectDiffuse *= mix( 1.0, ${HALL_LEFT}, handOn );
#endif`;

/** @param shadows whether pieces throw shadows on themselves in its light */
export function createHandLamp(shadows = false): HandLamp {
  const shadow: ShadowUniforms = {
    handShadow: { value: null },
    handToShadow: { value: new Matrix4() },
    handGrain: { value: 0 },
  };
  const uniforms = {
    ...(shadows ? shadow : {}),
    lampFrom: { value: LAMP.clone() },
    lampLight: { value: HAND_LIGHT.clone() },
    handPlace: { value: new Vector3() },
    handReach: { value: 1 },
    handOn: { value: 0 },
  };
  /** The light of the piece's own lamp, once a piece has told it. */
  let own: Color | null = null;
  const worn = new Map<MeshStandardMaterial, number>();
  const level = (): number => 1 - (1 - HALL_LEFT) * uniforms.handOn.value;
  const shine = (): void => {
    uniforms.lampLight.value.lerpColors(own ?? HAND_LIGHT, HAND_LIGHT, uniforms.handOn.value);
  };

  return {
    shadow: shadows ? shadow : null,
    wear(material) {
      if (worn.has(material)) return material;
      worn.set(material, material.envMapIntensity);
      material.addEventListener('dispose', () => worn.delete(material));
      material.envMapIntensity *= level();
      return patchShader(material, 'hand', (shader) => {
        const known = shader.uniforms['lampLight']?.value as Color | undefined;
        if (known && !own) {
          own = known;
          shine();
        }
        Object.assign(shader.uniforms, uniforms);
        shader.fragmentShader = lit(shader, known !== undefined, shadows);
      });
    },
    set(on, { direction, middle, reach }) {
      uniforms.handOn.value = on;
      uniforms.handReach.value = reach;
      uniforms.handPlace.value.copy(middle).addScaledVector(direction, reach);
      uniforms.lampFrom.value.copy(LAMP).lerp(direction, on).normalize();
      shine();
      for (const [material, intensity] of worn) material.envMapIntensity = intensity * level();
    },
  };
}

function lit({ fragmentShader }: Shader, piece: boolean, shadows: boolean): string {
  if (!piece) {
    const known = after(fragmentShader, 'common', `uniform vec3 lampLight;${KNOWN}`);
    return after(after(known, 'lights_fragment_begin', ADDED), 'lights_fragment_end', DIM);
  }
  let fragment = after(fragmentShader, 'common', shadows ? KNOWN + SHADOW : KNOWN);
  fragment = replaceIn(fragment, 'lamp.direction = lampFrom;', AIM);
  fragment = replaceIn(fragment, 'lamp.visible = true;', SHADE(shadows ? LIT : ''));
  // A lamp that is near looks larger, so that its highlights are wider.
  fragment = replaceIn(fragment, 'sharp + 0.06', 'sharp + mix( 0.06, 0.11, handOn )');
  // The pale card before the piece is the hall's.
  return replaceIn(fragment, 'lampLight * 0.08', 'lampLight * mix( 0.08, 0.015, handOn )');
}
