import {
  HalfFloatType,
  LinearFilter,
  NoBlending,
  ShaderMaterial,
  type Texture,
  Vector2,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';

/** How often the picture is halved: each doubles how wide it is blurred. */
const HALVINGS = 3;

/** Draws one picture over a whole target. */
export interface Screen {
  draw(renderer: WebGLRenderer, material: ShaderMaterial): void;
}

export const VERTEX = /* glsl */ `
varying vec2 vUv;
void main() {
  vUv = uv;
  gl_Position = vec4( position.xy, 0.0, 1.0 );
}`;

/**
 * The picture as it was before it was toned for the screen: what the curve pressed together near white comes apart
 * again, so that windows and lamps glow out of focus as they do in a lens.
 */
const UNTONE = /* glsl */ `
vec3 untone( vec3 shown ) {
  float peak = max( shown.r, max( shown.g, shown.b ) );
  if ( peak < 0.76 ) return shown;
  float open = 0.0576 / ( 1.0 - min( peak, 0.975 ) ) + 0.52;
  return shown * ( open / peak );
}`;

/** Halving and doubling with a few taps each: wide and smooth, and nothing to see of the grid (a dual filter). */
const DOWN = /* glsl */ `
varying vec2 vUv;
uniform sampler2D from;
uniform vec2 texel;
uniform float first;
${UNTONE}
vec3 at( float x, float y ) {
  vec3 found = texture2D( from, vUv + texel * vec2( x, y ) ).rgb;
  return first > 0.5 ? untone( found ) : found;
}
void main() {
  vec3 sum = at( 0.0, 0.0 ) * 4.0 + at( - 1.0, - 1.0 ) + at( 1.0, - 1.0 ) + at( - 1.0, 1.0 ) + at( 1.0, 1.0 );
  gl_FragColor = vec4( sum / 8.0, 1.0 );
}`;

const UP = /* glsl */ `
varying vec2 vUv;
uniform sampler2D from;
uniform vec2 texel;
vec3 at( float x, float y ) { return texture2D( from, vUv + texel * vec2( x, y ) ).rgb; }
void main() {
  vec3 sum = at( - 1.0, 0.0 ) + at( 1.0, 0.0 ) + at( 0.0, - 1.0 ) + at( 0.0, 1.0 );
  sum += 2.0 * ( at( - 0.5, - 0.5 ) + at( 0.5, - 0.5 ) + at( - 0.5, 0.5 ) + at( 0.5, 0.5 ) );
  gl_FragColor = vec4( sum / 12.0, 1.0 );
}`;

/** Blurs pictures widely. */
export interface Blur {
  /** The blurred picture; the same texture until the size changes. */
  blur(renderer: WebGLRenderer, picture: Texture, width: number, height: number): Texture;
  /** Frees the pictures and keeps the programs. */
  rest(): void;
}

export function createBlur(screen: Screen): Blur {
  const uniforms = {
    from: { value: null as Texture | null },
    texel: { value: new Vector2() },
    first: { value: 0 },
  };
  const pass = (fragmentShader: string): ShaderMaterial =>
    new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader,
      uniforms,
      depthTest: false,
      depthWrite: false,
      blending: NoBlending,
    });
  const down = pass(DOWN);
  const up = pass(UP);
  let targets: WebGLRenderTarget[] = [];
  const free = (): void => {
    for (const target of targets) target.dispose();
    targets = [];
  };
  const prepare = (width: number, height: number): void => {
    if (targets[0]?.width === width >> 1 && targets[0].height === height >> 1) return;
    free();
    targets = Array.from({ length: HALVINGS }, (_, step) => {
      const size = (length: number): number => Math.max(2, length >> (step + 1));
      return new WebGLRenderTarget(size(width), size(height), {
        type: HalfFloatType,
        minFilter: LinearFilter,
        depthBuffer: false,
      });
    });
  };
  const run = (renderer: WebGLRenderer, by: ShaderMaterial, from: Texture, to: WebGLRenderTarget): void => {
    const { width, height } = from.image as { width: number; height: number };
    uniforms.from.value = from;
    uniforms.texel.value.set(1 / width, 1 / height);
    renderer.setRenderTarget(to);
    screen.draw(renderer, by);
  };

  return {
    blur(renderer, picture, width, height) {
      prepare(width, height);
      let from = picture;
      targets.forEach((to, step) => {
        uniforms.first.value = step === 0 ? 1 : 0;
        run(renderer, down, from, to);
        from = to.texture;
      });
      for (const to of targets.slice(0, -1).reverse()) {
        run(renderer, up, from, to);
        from = to.texture;
      }
      renderer.setRenderTarget(null);
      return from;
    },
    rest: free,
  };
}
