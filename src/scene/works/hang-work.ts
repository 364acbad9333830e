import { Group, Mesh, type MeshStandardMaterial } from 'three';
import type { Slot } from '#venue';
import type { Exhibit } from './exhibit';
import type { Gallery } from './gallery';
import type { WorkModel } from './work-model';

/** A work that hangs in the hall. */
export interface HungWork {
  /** Parts with materials of their own, such as a textile's pictures; everything else is in the batches. */
  readonly own: Group | null;
  show(visible: boolean): void;
  remove(): void;
}

/** Puts the parts of a work in the hall: shared materials into the batches, the rest as meshes. */
export function hangWork(gallery: Gallery, { matrix, slot }: Exhibit, model: WorkModel): HungWork {
  const { batches, materials } = gallery;
  const own = new Group();
  own.applyMatrix4(matrix);
  const batched = model.parts.flatMap(({ material, geometry }) => {
    if (typeof material === 'string') {
      const shared = materials.get(material);
      return shared ? [batches.add(shared, geometry, matrix)] : [];
    }
    lightOwn(gallery, slot, material);
    own.add(new Mesh(geometry, material));
    return [];
  });
  return {
    own: own.children.length > 0 ? own : null,
    show(visible) {
      own.visible = visible;
      for (const part of batched) part.show(visible);
    },
    remove() {
      for (const part of batched) part.remove();
    },
  };
}

/** The parts of a finely modelled work as meshes of their own. */
export function assembleClose(gallery: Gallery, { matrix, slot }: Exhibit, model: WorkModel): Group {
  const { closeMaterials } = gallery;
  const group = new Group();
  group.applyMatrix4(matrix);
  for (const { material, geometry } of model.parts) {
    const worn = typeof material === 'string' ? closeMaterials.get(material) : material;
    if (!worn) continue;
    if (typeof material !== 'string') lightOwn(gallery, slot, material);
    group.add(new Mesh(geometry, worn));
  }
  return group;
}

/** Lights a model's own material: by the hall on a wall, by the vitrine's lamps elsewhere. */
function lightOwn({ light, materials }: Gallery, { kind }: Slot, material: MeshStandardMaterial): void {
  materials.light(material);
  if (kind !== 'wall') return;
  material.envMap = light.hall;
  material.envMapIntensity = 1;
}
