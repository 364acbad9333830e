import { Group, Mesh, type MeshStandardMaterial } from 'three';
import { lightByRoom } from '../light/room-light';
import type { Exhibit } from './exhibit';
import type { Gallery } from './gallery';
import type { WorkMaterials } from './materials';
import { readWallLight } from './wall-light';
import type { WorkModel } from './work-model';

/** A work that hangs in the hall. */
export interface HungWork {
  /** Parts with materials of their own, such as a textile's pictures; everything else is in the batches. */
  readonly own: Group | null;
  show(visible: boolean): void;
  remove(): void;
}

/** Puts the parts of a work in the hall: shared materials into the batches, the rest as meshes. */
export function hangWork(gallery: Gallery, exhibit: Exhibit, model: WorkModel): HungWork {
  const { batches, materials } = gallery;
  const own = new Group();
  own.applyMatrix4(exhibit.matrix);
  const dresser = createDresser(gallery, exhibit, materials);
  const batched = model.parts.flatMap(({ material, geometry }) => {
    if (typeof material === 'string') {
      const shared = materials.get(material);
      return shared ? [batches.add(shared, geometry, exhibit.matrix)] : [];
    }
    own.add(new Mesh(geometry, dresser.dress(material)));
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
      dresser.dispose();
    },
  };
}

/** The parts of a finely modelled work as meshes of their own. */
export interface CloseWork {
  readonly group: Group;
  dispose(): void;
}

export function assembleClose(gallery: Gallery, exhibit: Exhibit, model: WorkModel): CloseWork {
  const { closeMaterials } = gallery;
  const group = new Group();
  group.applyMatrix4(exhibit.matrix);
  const dresser = createDresser(gallery, exhibit, closeMaterials);
  for (const { material, geometry } of model.parts) {
    const worn = typeof material === 'string' ? closeMaterials.get(material) : dresser.dress(material);
    if (worn) group.add(new Mesh(geometry, worn));
  }
  return { group, dispose: dresser.dispose };
}

/**
 * Lights copies of the materials that a model brought along: on a wall by the light on that wall, elsewhere by the
 * vitrine. Copies, because the model outlives the graphics context that the light belongs to.
 */
function createDresser({ model, light, lightReader }: Gallery, exhibit: Exhibit, materials: WorkMaterials) {
  const onWall = exhibit.slot.kind === 'wall';
  const wallLight = onWall ? readWallLight(exhibit, model.collider, lightReader) : null;
  const copies: MeshStandardMaterial[] = [];
  return {
    dress(material: MeshStandardMaterial): MeshStandardMaterial {
      const copy = material.clone();
      copies.push(copy);
      if (!onWall) {
        materials.light(copy);
        return copy;
      }
      copy.envMap = light.hall;
      copy.envMapIntensity = 1;
      copy.lightMap = wallLight;
      copy.lightMapIntensity = Math.PI * model.hall.lighting.range;
      return lightByRoom(copy, model.room);
    },
    dispose() {
      wallLight?.dispose();
      for (const copy of copies) copy.dispose();
    },
  };
}
