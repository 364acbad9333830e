import {
  CanvasTexture,
  LinearFilter,
  Mesh,
  NormalBlending,
  OrthographicCamera,
  PlaneGeometry,
  Scene,
  ShaderMaterial,
  SRGBColorSpace,
  type Texture,
  Vector4,
  type WebGLRenderer,
} from 'three';
import { createBlur, type Screen, VERTEX } from './blur';

/** Edge of the picture that is blurred, pixels: what is blurred away need not be there first. */
const EDGE = 512;
/** How much of its light the hall keeps behind a piece in hand. */
const KEPT = 0.5;

/** The hall behind a piece in hand: a picture of it, out of focus and dimmed. */
export interface Backdrop {
  /**
   * Takes the picture of the hall that was drawn a moment ago, or has it drawn no larger than it is wanted, in a corner of the
   * canvas, which then has to be drawn over.
   */
  take(renderer: WebGLRenderer, draw?: () => void): void;
  /** No picture has been taken, or it is of another hall by now. */
  stale(): boolean;
  spoil(): void;
  /** Lays it over what is drawn. @param dusk how much of it, 0 to 1 */
  draw(renderer: WebGLRenderer, dusk: number): void;
  /** Nothing is in hand: frees the picture and keeps the programs, which take long to make. */
  rest(): void;
}

/**
 * Darker towards its rim, as a lens draws. What was toned for the screen already is not toned again, only brought back
 * below white.
 */
const FRAGMENT = /* glsl */ `
#include <common>
#include <dithering_pars_fragment>
varying vec2 vUv;
uniform sampler2D picture;
uniform float dusk, kept;
void main() {
  vec2 off = vUv - 0.5;
  float rim = 1.0 - 0.78 * smoothstep( 0.06, 0.6, dot( off, off ) );
  vec3 light = texture2D( picture, vUv ).rgb * kept * rim;
  float peak = max( light.r, max( light.g, light.b ) );
  if ( peak > 0.76 ) light *= ( 1.0 - 0.0576 / ( peak - 0.52 ) ) / peak;
  gl_FragColor = vec4( light, dusk );
  #include <colorspace_fragment>
  #include <dithering_fragment>
}`;

export function createBackdrop(): Backdrop {
  const screen = createScreen();
  const blur = createBlur(screen);
  const canvas = document.createElement('canvas');
  const picture = new CanvasTexture(canvas);
  picture.colorSpace = SRGBColorSpace;
  picture.generateMipmaps = false;
  picture.minFilter = LinearFilter;
  const uniforms = {
    picture: { value: null as Texture | null },
    dusk: { value: 0 },
    kept: { value: KEPT },
  };
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms,
    depthTest: false,
    depthWrite: false,
    transparent: true,
    blending: NormalBlending,
    dithering: true,
    toneMapped: false,
  });
  let stale = true;

  return {
    take(renderer, draw) {
      const { width, height } = renderer.domElement;
      const scale = Math.min(1, EDGE / Math.max(width, height, 1));
      const size = [width, height].map((length) => Math.max(2, Math.round(length * scale)));
      const [across = 2, up = 2] = size;
      if (canvas.width !== across || canvas.height !== up) {
        canvas.width = across;
        canvas.height = up;
        picture.dispose();
      }
      const context = canvas.getContext('2d');
      if (!context) return;
      context.imageSmoothingQuality = 'high';
      if (draw) {
        drawInCorner(renderer, across, up, draw);
        context.drawImage(renderer.domElement, 0, height - up, across, up, 0, 0, across, up);
      } else context.drawImage(renderer.domElement, 0, 0, across, up);
      picture.needsUpdate = true;
      uniforms.picture.value = blur.blur(renderer, picture, across, up);
      // Blurred, it is not needed any more.
      picture.dispose();
      stale = false;
    },
    stale: () => stale,
    spoil() {
      stale = true;
    },
    draw(renderer, dusk) {
      uniforms.dusk.value = dusk;
      screen.draw(renderer, material);
    },
    rest() {
      stale = true;
      uniforms.picture.value = null;
      picture.dispose();
      blur.rest();
      canvas.width = 0;
    },
  };
}

/** @param across width and @param up height of the lower left corner, canvas pixels */
function drawInCorner(renderer: WebGLRenderer, across: number, up: number, draw: () => void): void {
  const whole = renderer.getViewport(new Vector4());
  const ratio = renderer.getPixelRatio();
  renderer.setViewport(0, 0, across / ratio, up / ratio);
  draw();
  renderer.setViewport(whole);
}

export function createScreen(): Screen {
  const scene = new Scene();
  const camera = new OrthographicCamera();
  const sheet = new Mesh(new PlaneGeometry(2, 2));
  sheet.frustumCulled = false;
  scene.add(sheet);
  return {
    draw(renderer, material) {
      sheet.material = material;
      renderer.render(scene, camera);
    },
  };
}
