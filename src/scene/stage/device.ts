import { SceneError } from '../types';
import type { Device } from './profile';

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * Asks the browser what it can draw with, by a context that is thrown away again.
 * @throws SceneError `no-webgl`
 */
export function probeDevice(): Device {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) {
    throw new SceneError(
      'no-webgl',
      'This browser cannot draw the hall: it has no WebGL 2, or it is switched off.',
    );
  }
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  const { deviceMemory } = navigator as Navigator & { readonly deviceMemory?: number };
  return {
    software: SOFTWARE.test(name),
    coarse: matchMedia('(pointer: coarse)').matches,
    screen: Math.min(screen.width, screen.height),
    memory: deviceMemory,
  };
}
