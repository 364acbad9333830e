import {
  type Camera,
  CanvasTexture,
  type Material,
  type Mesh,
  type MeshStandardMaterial,
  type Object3D,
  type WebGLRenderer,
} from 'three';
import { createPlainWear } from '../light/plain-wear';
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
  const filled = new Set<Object3D>();
  const used = new Set<unknown>();
  const during: Sketch['during'] = (act) => wear.during(act, { but: filled });
  return {
    during,
    draw(scene, camera) {
      const left = findMeshes(scene).filter((mesh) => !inHall.has(mesh) && !filled.has(mesh));
      for (const mesh of left) mesh.visible = false;
      during(() => renderer.render(scene, camera));
      for (const mesh of left) mesh.visible = true;
    },
    fill(scene, programs) {
      let further = programs;
      for (const mesh of findMeshes(scene)) {
        if (filled.has(mesh)) continue;
        const material = mesh.material as MeshStandardMaterial;
        const program = programOf(renderer, material);
        // What is written takes a frame of its own: so much is brought to the card for it.
        const cost = material.map instanceof CanvasTexture ? programs : used.has(program) ? 0 : 1;
        if (cost > further) return true;
        further -= cost;
        used.add(program);
        filled.add(mesh);
      }
      return false;
    },
    dispose: wear.dispose,
  };
}

function findMeshes(scene: Object3D): readonly Mesh[] {
  const found: Mesh[] = [];
  scene.traverseVisible((object) => {
    if ((object as Mesh).isMesh) found.push(object as Mesh);
  });
  return found;
}

/** What a material was last drawn with, or made ready to be; a processor makes machine code of it when it first draws. */
const programOf = (renderer: WebGLRenderer, material: Material): unknown =>
  (renderer.properties.get(material) as { readonly currentProgram?: unknown }).currentProgram;
