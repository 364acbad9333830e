import {
  CanvasTexture,
  type Material,
  type Mesh,
  type MeshStandardMaterial,
  type Object3D,
  type WebGLRenderer,
} from 'three';

/** What has been drawn as it is, of a hall that is drawn for the first time a few programs at a time. */
export interface Filling {
  readonly filled: ReadonlySet<Object3D>;
  /** Takes in what so many further programs draw. @returns what that is, and whether there is more */
  next(scene: Object3D, programs: number): { readonly fresh: readonly Mesh[]; readonly more: boolean };
}

/** A processor makes machine code of a program when it first draws with it, which takes some tenths of a second. */
export function createFilling(renderer: WebGLRenderer): Filling {
  const filled = new Set<Object3D>();
  const used = new Set<unknown>();
  return {
    filled,
    next(scene, programs) {
      const fresh: Mesh[] = [];
      let further = programs;
      for (const mesh of findMeshes(scene)) {
        if (filled.has(mesh)) continue;
        const material = mesh.material as MeshStandardMaterial;
        const program = programOf(renderer, material);
        // What is written takes a frame of its own: so much is brought to the card for it.
        const cost = material.map instanceof CanvasTexture ? programs : used.has(program) ? 0 : 1;
        if (cost > further) return { fresh, more: true };
        further -= cost;
        used.add(program);
        filled.add(mesh);
        fresh.push(mesh);
      }
      return { fresh, more: false };
    },
  };
}

export function findMeshes(scene: Object3D): readonly Mesh[] {
  const found: Mesh[] = [];
  scene.traverseVisible((object) => {
    if ((object as Mesh).isMesh) found.push(object as Mesh);
  });
  return found;
}

/** What a material was last drawn with, or made ready to be. */
const programOf = (renderer: WebGLRenderer, material: Material): unknown =>
  (renderer.properties.get(material) as { readonly currentProgram?: unknown }).currentProgram;
