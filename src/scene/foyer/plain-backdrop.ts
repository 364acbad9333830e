import { ShaderMaterial, type WebGLRenderer } from 'three';
import { type Backdrop, createScreen } from '../hand/backdrop';
import { VERTEX } from '../hand/blur';
import { linear } from '../light/colour';

/** Where no hall is to be seen: the tones that one has out of focus, pale stone below and oak above. */
const [BELOW, ABOVE] = [linear(0.2, 0.185, 0.165), linear(0.085, 0.075, 0.066)];

const FRAGMENT = /* glsl */ `
#include <common>
#include <dithering_pars_fragment>
varying vec2 vUv;
uniform vec3 below, above;
uniform float dusk;
void main() {
  vec2 off = vUv - 0.5;
  float rim = 1.0 - 0.78 * smoothstep( 0.06, 0.6, dot( off, off ) );
  gl_FragColor = vec4( mix( below, above, smoothstep( 0.1, 0.75, vUv.y ) ) * rim, dusk );
  #include <colorspace_fragment>
  #include <dithering_fragment>
}`;

/** What is behind a work that is seen before its hall: calm, and darker towards its rim as the hall's picture is. */
export function createPlainBackdrop(): Backdrop {
  const screen = createScreen();
  const dusk = { value: 1 };
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { below: { value: BELOW }, above: { value: ABOVE }, dusk },
    depthTest: false,
    depthWrite: false,
    transparent: true,
    dithering: true,
    toneMapped: false,
  });
  return {
    take() {},
    stale: () => false,
    spoil() {},
    rest() {},
    draw(renderer: WebGLRenderer, share: number) {
      dusk.value = share;
      screen.draw(renderer, material);
    },
  };
}
