import type { Group, Mesh } from 'three';
import type { Collider } from '../hall/collider';
import { restModel } from '../loading/release';
import type { Exhibit } from '../works/exhibit';
import type { Surroundings } from '../works/gallery';
import { assembleClose } from '../works/hang-work';
import type { WorkModel } from '../works/work-model';

/** How long after it was first asked a model of many thousand triangles is sorted for rays, milliseconds. */
const CALM = 600;

/** One model of the work in hand, in the work's own space. */
export interface HeldPiece {
  readonly group: Group;
  readonly model: WorkModel;
  /** What rays are cast against, in the work's own space; null until it is sorted. */
  collider(): Collider | null;
  dispose(): void;
}

export interface HeldPieceOptions {
  readonly gallery: Surroundings;
  readonly exhibit: Exhibit;
  readonly model: WorkModel;
  readonly createCollider: (meshes: readonly Mesh[]) => Collider;
  /** Sorting may wait for a calm moment. */
  readonly heavy: boolean;
}

/** The model as meshes, in the light of its stand, which it takes along. */
export function createHeldPiece(options: HeldPieceOptions): HeldPiece {
  const { gallery, exhibit, model, createCollider, heavy } = options;
  const close = assembleClose(gallery, exhibit, model);
  const group = close.group;
  // It stands where the hand holds it and no longer on its mount.
  group.matrix.identity().decompose(group.position, group.quaternion, group.scale);
  const meshes = group.children as Mesh[];
  for (const mesh of meshes) mesh.frustumCulled = false;
  let collider: Collider | null = null;
  const sort = (): void => {
    collider = createCollider(meshes);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    group,
    model,
    collider() {
      if (!collider && !heavy) sort();
      // The first picture of it comes before that.
      if (!collider) timer ??= setTimeout(sort, CALM);
      return collider;
    },
    dispose() {
      clearTimeout(timer);
      group.removeFromParent();
      restModel(group);
      close.dispose();
    },
  };
}
