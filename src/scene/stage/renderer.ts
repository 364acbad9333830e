import { NeutralToneMapping, SRGBColorSpace, WebGLRenderer } from 'three';
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
  renderer.setClearColor(0x000000, 1);
  return renderer;
}

/** Sets what the fiber root sets its own way when it is configured. */
export function setToneMapping(renderer: WebGLRenderer, exposure: number): void {
  renderer.outputColorSpace = SRGBColorSpace;
  renderer.toneMapping = NeutralToneMapping;
  renderer.toneMappingExposure = exposure;
}
