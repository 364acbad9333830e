import type { Camera, Object3D, Scene, WebGLRenderer } from 'three';
import { keepPrograms } from './keep-programs';

/** Makes the programs that a part of the scene needs before it is drawn, and keeps them; in the background where the card can. */
export async function prepare(
  renderer: WebGLRenderer,
  part: Object3D,
  camera: Camera,
  scene?: Scene,
): Promise<void> {
  if (renderer.extensions.has('KHR_parallel_shader_compile')) {
    await renderer.compileAsync(part, camera, scene ?? null);
  } else renderer.compile(part, camera, scene ?? null);
  keepPrograms(renderer);
}
