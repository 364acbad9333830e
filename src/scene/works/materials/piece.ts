import type { Material } from 'three';
import { after, patchShader, type Shader } from '../../light/shader';

/**
 * What every material of a piece knows: baked occlusion from COLOR_0 (`vOpen`, 1 = open) and the place on the piece in
 * millimetres (`vPlace`) for patterns that go with the stone and not with the screen.
 */
export function patchPiece<M extends Material>(material: M, key: string, patch: (shader: Shader) => void): M {
  return patchShader(material, `piece-${key}`, (shader) => {
    let vertex = after(
      shader.vertexShader,
      'common',
      'attribute vec4 color;\nvarying float vOpen;\nvarying vec3 vPlace;\nvarying vec3 vFacing;',
    );
    vertex = after(
      vertex,
      'begin_vertex',
      'vOpen = color.r;\nvPlace = position * 1000.0;\nvFacing = normal;',
    );
    shader.vertexShader = vertex;
    shader.fragmentShader = after(
      shader.fragmentShader,
      'common',
      'varying float vOpen;\nvarying vec3 vPlace;\nvarying vec3 vFacing;',
    );
    patch(shader);
  });
}

/** Darkens what lies in recesses, for surfaces that are not metal. */
export const OCCLUDE = /* glsl */ `
float openness = clamp( vOpen * 1.1, 0.0, 1.0 );
reflectedLight.indirectDiffuse *= openness;
reflectedLight.indirectSpecular *= openness;`;

/** Smooth noise in space, one feature a unit; for veins and clouds in stones. */
export const NOISE = /* glsl */ `
float pieceHash( vec3 p ) {
  p = fract( p * 0.3183 + 0.1 ) * 17.0;
  return fract( p.x * p.y * p.z * ( p.x + p.y + p.z ) );
}
float pieceNoise( vec3 x ) {
  vec3 i = floor( x ), f = fract( x );
  f = f * f * ( 3.0 - 2.0 * f );
  return mix(
    mix( mix( pieceHash( i ), pieceHash( i + vec3( 1, 0, 0 ) ), f.x ),
         mix( pieceHash( i + vec3( 0, 1, 0 ) ), pieceHash( i + vec3( 1, 1, 0 ) ), f.x ), f.y ),
    mix( mix( pieceHash( i + vec3( 0, 0, 1 ) ), pieceHash( i + vec3( 1, 0, 1 ) ), f.x ),
         mix( pieceHash( i + vec3( 0, 1, 1 ) ), pieceHash( i + vec3( 1, 1, 1 ) ), f.x ), f.y ), f.z );
}`;
