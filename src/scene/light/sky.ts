import { BackSide, Mesh, MeshBasicMaterial, SphereGeometry, Vector3 } from 'three';
import type { Sky as SkyOfHour } from '#venue';
import type { RoomUniforms } from './room-light';
import { drawBy } from './shader';

const VERTEX = /* glsl */ `
varying vec3 vDirection;
void main() {
  vDirection = position;
  vec4 place = projectionMatrix * mat4( mat3( modelViewMatrix ) ) * vec4( position, 1.0 );
  gl_Position = place.xyww;
}`;

const FRAGMENT = /* glsl */ `
#include <common>
#include <dithering_pars_fragment>
varying vec3 vDirection;
uniform vec3 zenith, horizon, ground, clouds, sun, glow;
uniform float dim;
// Whole numbers are the same on every graphics card: clouds stand where the path tracer's sky has them.
float hash( vec2 p ) {
  uvec2 q = uvec2( ivec2( p ) ) * uvec2( 0x9e3779b1u, 0x85ebca77u );
  uint h = q.x ^ q.y;
  h = ( h ^ ( h >> 15 ) ) * 0x2c1b3c6du;
  h = ( h ^ ( h >> 12 ) ) * 0x297a2d39u;
  return float( ( h ^ ( h >> 15 ) ) >> 8 ) / 16777216.0;
}
float noise( vec2 p ) {
  vec2 i = floor( p ), f = fract( p );
  f = f * f * ( 3.0 - 2.0 * f );
  return mix( mix( hash( i ), hash( i + vec2( 1.0, 0.0 ) ), f.x ),
              mix( hash( i + vec2( 0.0, 1.0 ) ), hash( i + 1.0 ), f.x ), f.y );
}
float billow( vec2 p ) {
  float sum = 0.0, part = 0.5;
  for ( int i = 0; i < 4; i ++ ) { sum += part * noise( p ); p = p * 2.03 + 7.0; part *= 0.5; }
  return sum;
}
void main() {
  vec3 v = normalize( vDirection );
  float up = max( v.y, 0.0 );
  vec3 colour = mix( horizon, zenith, pow( up, 0.55 ) );
  float towards = max( dot( v, sun ), 0.0 );
  colour += glow * ( pow( towards, 6.0 ) * 0.35 + pow( towards, 60.0 ) * 0.8 );
  if ( v.y > 0.0 ) {
    vec2 p = v.xz / ( v.y + 0.12 ) * 1.1;
    float cloud = smoothstep( 0.48, 0.78, billow( p + billow( p * 0.7 ) ) ) * smoothstep( 0.02, 0.25, v.y );
    colour = mix( colour, clouds, cloud * 0.75 );
  } else {
    colour = mix( mix( horizon, ground, 0.4 ), ground, smoothstep( 0.0, 0.2, - v.y ) );
  }
  gl_FragColor = vec4( colour * dim, 1.0 );
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
  #include <dithering_fragment>
}`;

export interface Sky {
  readonly mesh: Mesh;
  /** Takes on the colours of an hour; without a sun nothing glows. */
  show(sky: SkyOfHour): void;
  dispose(): void;
}

/**
 * A mild sky with a few clouds, seen through the roof. Drawn after the hall, so only where nothing covers it. Dithered:
 * a night is a few dark shades over the whole sky, and their edges would show.
 */
export function createSky({ dim }: Pick<RoomUniforms, 'dim'>): Sky {
  const geometry = new SphereGeometry(1, 32, 24);
  const colours = {
    zenith: { value: new Vector3() },
    horizon: { value: new Vector3() },
    ground: { value: new Vector3() },
    clouds: { value: new Vector3() },
    sun: { value: new Vector3(0, 1, 0) },
    glow: { value: new Vector3() },
  };
  const material = drawBy(
    new MeshBasicMaterial({ side: BackSide, depthWrite: false, dithering: true }),
    'sky',
    { vertexShader: VERTEX, fragmentShader: FRAGMENT, uniforms: { ...colours, dim } },
  );
  const mesh = new Mesh(geometry, material);
  mesh.name = 'sky';
  mesh.frustumCulled = false;
  mesh.renderOrder = 5;
  return {
    mesh,
    show({ sun, ...sky }) {
      for (const part of ['zenith', 'horizon', 'ground', 'clouds'] as const)
        colours[part].value.set(...sky[part]);
      colours.sun.value.set(...(sun?.towards ?? [0, 1, 0]));
      colours.glow.value.set(...(sun?.glow ?? [0, 0, 0]));
    },
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}
