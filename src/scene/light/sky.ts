import { BackSide, Mesh, ShaderMaterial, SphereGeometry, Vector3 } from 'three';
import type { RoomUniforms } from './room-light';

const VERTEX = /* glsl */ `
varying vec3 vDirection;
void main() {
  vDirection = position;
  vec4 place = projectionMatrix * mat4( mat3( modelViewMatrix ) ) * vec4( position, 1.0 );
  gl_Position = place.xyww;
}`;

const FRAGMENT = /* glsl */ `
varying vec3 vDirection;
uniform vec3 sun;
uniform float dim, strength;
float hash( vec2 p ) { return fract( sin( dot( p, vec2( 127.1, 311.7 ) ) ) * 43758.5453 ); }
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
  vec3 colour = mix( vec3( 0.78, 0.86, 0.95 ), vec3( 0.16, 0.34, 0.72 ), pow( up, 0.55 ) );
  float towards = max( dot( v, sun ), 0.0 );
  colour += vec3( 1.0, 0.8, 0.5 ) * ( pow( towards, 6.0 ) * 0.35 + pow( towards, 60.0 ) * 0.8 );
  if ( v.y > 0.0 ) {
    vec2 p = v.xz / ( v.y + 0.12 ) * 1.1;
    float cloud = smoothstep( 0.48, 0.78, billow( p + billow( p * 0.7 ) ) ) * smoothstep( 0.02, 0.25, v.y );
    colour = mix( colour, vec3( 1.15, 1.1, 1.04 ), cloud * 0.75 );
  } else {
    colour = mix( vec3( 0.62, 0.64, 0.62 ), vec3( 0.30, 0.31, 0.28 ), smoothstep( 0.0, 0.2, - v.y ) );
  }
  gl_FragColor = vec4( colour * strength * dim, 1.0 );
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;

/** Where the baked sun stands: azimuth −128°, 36° above the horizon. */
const SUN = new Vector3(-0.4995, 0.5878, 0.6375);

export interface Sky {
  readonly mesh: Mesh;
  dispose(): void;
}

/** A mild sky with a few clouds, seen through the roof. Drawn after the hall, so only where nothing covers it. */
export function createSky({ dim }: Pick<RoomUniforms, 'dim'>): Sky {
  const geometry = new SphereGeometry(1, 32, 24);
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    side: BackSide,
    depthWrite: false,
    uniforms: { sun: { value: SUN }, dim, strength: { value: 1.6 } },
  });
  const mesh = new Mesh(geometry, material);
  mesh.name = 'sky';
  mesh.frustumCulled = false;
  mesh.renderOrder = 5;
  return {
    mesh,
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}
