import { type Material, Vector3 } from 'three';
import { linear } from '../../light/colour';
import { after, patchShader, type Shader } from '../../light/shader';
import type { Patterns } from './patterns';

/**
 * Where the lamp is that pieces are seen by, from the camera: before the piece and above it, a little to the left, an
 * old rule of whoever photographs relief; far enough aside that a plate that leans back on its mount does not mirror
 * it. It goes with the camera: a piece that is turned is turned under its lamp.
 */
export const LAMP = new Vector3(-0.6, 0.66, 0.45).normalize();

/** Its light, over what the probe already has of it: a small lamp is lost in a blurred cube. */
const LAMP_LIGHT = linear(2.3, 2.06, 1.73);

/**
 * What every material of a piece knows: how open it is to the light (`openness`, baked into COLOR_0; 1 = open), the
 * place on the piece in millimetres (`vPlace`) for patterns that go with the stone and not with the screen, the way
 * the piece faces (`facing`) and is seen from (`eye`) in its own space, and its lamp.
 */
export function patchPiece<M extends Material>(
  material: M,
  key: string,
  patterns: Patterns,
  patch: (shader: Shader) => void,
): M {
  return patchShader(material, `piece-${key}`, (shader) => {
    shader.uniforms['grain'] = { value: patterns.grain };
    shader.uniforms['dents'] = { value: patterns.dents };
    shader.uniforms['lampFrom'] = { value: LAMP };
    shader.uniforms['lampLight'] = { value: LAMP_LIGHT };
    const vertex = after(shader.vertexShader, 'common', `attribute vec4 color;\n${VARYINGS}`);
    shader.vertexShader = after(vertex, 'begin_vertex', PLACE);
    let fragment = after(shader.fragmentShader, 'common', VARYINGS + PATTERNS);
    fragment = after(fragment, 'map_fragment', KNOWN);
    fragment = after(fragment, 'lights_fragment_begin', LAMP_ON);
    shader.fragmentShader = after(fragment, 'lights_fragment_maps', CARD);
    patch(shader);
  });
}

const VARYINGS = /* glsl */ `
varying float vOpen;
varying vec3 vPlace;
varying vec3 vFacing;
varying mat3 vToView;
`;

const PLACE = /* glsl */ `
vOpen = color.r;
vPlace = position * 1000.0;
vFacing = normal;
vToView = normalMatrix;
#ifdef USE_BATCHING
  // In a batch a piece is packed, and its matrix holds its scale.
  float pieceScale = length( batchingMatrix[ 0 ].xyz );
  vPlace *= pieceScale;
  vToView = normalMatrix * mat3( batchingMatrix ) / pieceScale;
#endif`;

/** Patterns are laid askew to the axes of the piece: so no plate shows how they repeat. */
const PATTERNS = /* glsl */ `
uniform highp sampler3D grain, dents;
uniform vec3 lampFrom, lampLight;
const mat3 ASKEW = mat3( 0.7071, 0.4082, 0.5774, -0.6124, 0.7714, 0.1748, -0.3536, -0.4879, 0.7980 );
vec4 patternAt( highp sampler3D pattern, vec3 place ) {
  vec4 found = texture( pattern, ASKEW * place );
  return vec4( ( found.xyz * 2.0 - 1.0 ) * ASKEW, found.w );
}
vec3 alongSurface( vec3 slope, vec3 facing ) { return slope - facing * dot( slope, facing ); }`;

const KNOWN = /* glsl */ `
float openness = vOpen;
#ifdef ENGRAVED
  openness *= texture2D( cleanMap, vNormalMapUv ).r;
#endif
vec3 facing = normalize( vFacing );
vec3 eye = normalize( vViewPosition * vToView );`;

/** A lamp has a size: its highlight is wider than a point's. */
const LAMP_ON = /* glsl */ `
{
  IncidentLight lamp;
  lamp.direction = lampFrom;
  lamp.color = lampLight * mix( 0.2, 1.0, smoothstep( 0.1, 0.8, openness ) );
  lamp.visible = true;
  float sharp = material.roughness;
  material.roughness = min( 1.0, sharp + 0.06 );
  RE_Direct( lamp, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
  material.roughness = sharp;
}`;

/**
 * A pale card lies before the piece, as photographers lay it: what looks down is not lost in the dark of the deck. And
 * windows are dimmed as gauze would dim them, so that a plate that mirrors the vault keeps its tones.
 */
const CARD = /* glsl */ `
{
  float down = 0.5 - 0.5 * reflect( - geometryViewDir, normal ).y;
  radiance += lampLight * 0.08 * down * down;
  float glare = max( luminance( radiance ), 1.1 );
  radiance *= ( 1.1 + 0.28 * ( glare - 1.1 ) ) / glare;
}`;

/** Darkens what lies in recesses, for surfaces that are not metal. */
export const OCCLUDE = /* glsl */ `
float seen = clamp( openness * 1.1, 0.0, 1.0 );
reflectedLight.indirectDiffuse *= seen;
reflectedLight.indirectSpecular *= seen;`;
