import {
  type Mesh,
  NeutralToneMapping,
  type Object3D,
  SRGBColorSpace,
  type Texture,
  WebGLRenderer,
} from 'three';
import type { Profile } from './profile';

/** The one place where colour is decided: linear light in, Khronos' neutral curve, sRGB out. */
export function createRenderer(canvas: HTMLCanvasElement, profile: Profile): WebGLRenderer {
  const renderer = new WebGLRenderer({
    canvas,
    antialias: profile.antialias,
    alpha: false,
    stencil: false,
    powerPreference: 'high-performance',
  });
  // Asking would wait for each program, where it could be made beside; tests ask instead.
  renderer.debug.checkShaderErrors = false;
  renderer.setClearColor(0x000000, 1);
  return renderer;
}

/** Sets what the fiber root sets its own way when it is configured. */
export function setToneMapping(renderer: WebGLRenderer, exposure: number): void {
  renderer.outputColorSpace = SRGBColorSpace;
  renderer.toneMapping = NeutralToneMapping;
  renderer.toneMappingExposure = exposure;
}

/**
 * Frees a renderer, its context too. three has one table of reflections for all renderers of a page, which remembers each
 * that has used it: it would keep all of them for ever.
 */
export function releaseRenderer(renderer: WebGLRenderer, scene: Object3D): void {
  scene.traverse((object) => {
    const { uniforms } = renderer.properties.get((object as Mesh).material ?? object) as {
      readonly uniforms?: { readonly dfgLUT?: { readonly value: Texture | null } };
    };
    uniforms?.dfgLUT?.value?.dispose();
  });
  renderer.dispose();
  if (!renderer.getContext().isContextLost()) renderer.forceContextLoss();
}
