import type { Camera, Object3D, WebGLRenderer } from 'three';
import { createPlainWear } from '../light/plain-wear';
import { createFilling, findMeshes } from './filling';
import type { HallModel } from './hall-model';

/** A hall in its baked light alone, and what has been filled in of all else. */
export interface Sketch {
  /** Calls `act` while the hall looks like that. */
  during<T>(act: () => T): T;
  draw(scene: Object3D, camera: Camera): void;
  /** Fills in what so many further programs draw; false when nothing is left. */
  fill(scene: Object3D, programs: number): boolean;
  dispose(): void;
}

export function createSketch(renderer: WebGLRenderer, model: HallModel): Sketch {
  const wear = createPlainWear(model);
  const inHall = new Set<Object3D>(model.group.children);
  const { filled, next } = createFilling(renderer);
  const during: Sketch['during'] = (act) => wear.during(act, { but: filled });
  return {
    during,
    draw(scene, camera) {
      const left = findMeshes(scene).filter((mesh) => !inHall.has(mesh) && !filled.has(mesh));
      for (const mesh of left) mesh.visible = false;
      during(() => renderer.render(scene, camera));
      for (const mesh of left) mesh.visible = true;
    },
    fill: (scene, programs) => next(scene, programs).more,
    dispose: wear.dispose,
  };
}
