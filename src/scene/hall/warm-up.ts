import type { Camera, Mesh, Object3D, Scene, WebGLRenderer } from 'three';
import { prepare } from '../stage/prepare';
import { createFilling, findMeshes } from './filling';

interface WarmUpOptions {
  readonly renderer: WebGLRenderer;
  readonly scene: Scene;
  readonly camera: Camera;
  /** Programs that are drawn with for the first time in one frame. */
  readonly atOnce: number;
  /** Resolves when the next step may be made. */
  readonly turn: () => Promise<void>;
  /** Acts in the next frame, before what is to be seen is drawn over it. */
  readonly inFrame: (act: () => void) => Promise<void>;
  readonly isLeft: () => boolean;
}

/**
 * Makes a hall ready behind a work in hand, part by part, and draws it for the first time where nobody sees it: whoever
 * turns the work waits for no more than one step, and all of them would else be made in the frame that first shows the hall.
 */
export async function warmUp(options: WarmUpOptions): Promise<void> {
  const { renderer, scene, camera, atOnce, turn, inFrame, isLeft } = options;
  for (const part of scene.children.flatMap(({ children }) => children)) {
    await turn();
    if (isLeft()) return;
    await prepare(renderer, part, camera, scene);
  }
  const { next } = createFilling(renderer);
  for (let more = true; more; ) {
    await turn();
    if (isLeft()) return;
    await inFrame(() => {
      const step = next(scene, atOnce);
      more = step.more;
      drawOnly(step.fresh, renderer, scene, camera);
    });
  }
}

/** In one pixel; what is behind the visitor as well. */
function drawOnly(meshes: readonly Mesh[], renderer: WebGLRenderer, scene: Scene, camera: Camera): void {
  const shown = new Set<Object3D>(meshes);
  const hidden = findMeshes(scene).filter((mesh) => !shown.has(mesh));
  const culled = meshes.filter((mesh) => mesh.frustumCulled);
  for (const mesh of hidden) mesh.visible = false;
  for (const mesh of culled) mesh.frustumCulled = false;
  renderer.setScissor(0, 0, 1, 1);
  renderer.setScissorTest(true);
  renderer.render(scene, camera);
  renderer.setScissorTest(false);
  for (const mesh of hidden) mesh.visible = true;
  for (const mesh of culled) mesh.frustumCulled = true;
}
