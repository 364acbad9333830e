import type { Camera, PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import type { View } from './view';

/** Draws one frame: the hall, what stands for it, or what is held before it. What it costs is counted as one, however often it is drawn. */
export function drawFrame(view: View, renderer: WebGLRenderer, scene: Scene, camera: Camera): void {
  if (view.ended) return;
  renderer.info.autoReset = false;
  renderer.info.reset();
  if (view.hand) view.hand.draw(renderer, scene, camera as PerspectiveCamera);
  else if (view.sketch) view.sketch.draw(scene, camera);
  else renderer.render(scene, camera);
}
