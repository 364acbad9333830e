import { SceneError } from '../types';
import type { Device } from './profile';

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * What this machine draws with. @param card who draws; unless told, a context is made to ask and thrown away again
 * @throws SceneError `no-webgl`
 */
export function probeDevice(card = askCard()): Device {
  const { deviceMemory } = navigator as Navigator & { readonly deviceMemory?: number };
  return {
    software: SOFTWARE.test(card),
    coarse: matchMedia('(pointer: coarse)').matches,
    screen: Math.min(screen.width, screen.height),
    memory: deviceMemory,
  };
}

function askCard(): string {
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
  return name;
}
