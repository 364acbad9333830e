import { Group, Mesh, type MeshStandardMaterial } from 'three';
import { lightByRoom } from '../light/room-light';
import { restModel } from '../loading/release';
import { createDresser, type Dresser } from './dresser';
import type { Exhibit } from './exhibit';
import type { Gallery, Surroundings } from './gallery';
import type { WorkMaterials } from './materials';
import { readWallLight } from './wall-light';
import type { WorkModel } from './work-model';

/** A work that hangs in the hall. */
export interface HungWork {
  /** Parts with pictures of their own, as of a textile or an engraving; everything else is in the batches. */
  readonly own: Group | null;
  show(visible: boolean): void;
  remove(): void;
}

/** Puts the parts of a work in the hall: shared materials into the batches, the rest as meshes. */
export function hangWork(gallery: Gallery, exhibit: Exhibit, model: WorkModel): HungWork {
  const { batches, materials } = gallery;
  const own = new Group();
  own.applyMatrix4(exhibit.matrix);
  const dresser = createDresserFor(gallery, exhibit, materials);
  const batched = model.parts.flatMap(({ material, geometry }) => {
    if (typeof material === 'string') {
      const shared = materials.get(material);
      return shared ? [batches.add(shared, geometry, exhibit.matrix, exhibit.stand)] : [];
    }
    const worn = dresser.dress(material);
    if (worn) own.add(new Mesh(geometry, worn));
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
      // The shelf keeps the model, the graphics card need not.
      restModel(own);
      dresser.dispose();
    },
  };
}

/** The parts of a finely modelled work as meshes of their own. */
export interface CloseWork {
  readonly group: Group;
  dispose(): void;
}

export function assembleClose(gallery: Surroundings, exhibit: Exhibit, model: WorkModel): CloseWork {
  const { closeMaterials, closeStand, lamp } = gallery;
  closeStand.value = exhibit.stand;
  const group = new Group();
  group.applyMatrix4(exhibit.matrix);
  const dresser = createDresserFor(gallery, exhibit, closeMaterials);
  for (const { material, geometry } of model.parts) {
    const worn = dresser.dress(material);
    if (worn) group.add(new Mesh(geometry, lamp.wear(worn)));
  }
  return { group, dispose: dresser.dispose };
}

/** On a wall, what a model brought along is lit by the light on that wall; elsewhere by its stand's. */
function createDresserFor(
  { model, light, lightReader, levels }: Surroundings,
  exhibit: Exhibit,
  materials: WorkMaterials,
): Dresser {
  const stand = { value: exhibit.stand };
  if (exhibit.slot.kind !== 'wall') return createDresser(materials, stand);
  const copies: MeshStandardMaterial[] = [];
  let wallLight: ReturnType<typeof readWallLight> = null;
  const read = (): void => {
    wallLight?.dispose();
    wallLight = readWallLight(exhibit, model.collider, lightReader);
  };
  const shine = (copy: MeshStandardMaterial): void => {
    const level = levels.of(exhibit.stand);
    copy.lightMap = wallLight;
    copy.lightMapIntensity = Math.PI * model.hour.range * level;
    copy.envMapIntensity = level;
  };
  read();
  const dresser = createDresser(materials, stand, (copy) => {
    copy.envMap = light.hall;
    shine(copy);
    copies.push(copy);
    lightByRoom(copy, model.room);
  });
  const shineAll = () => copies.forEach(shine);
  const deaf = [
    levels.changed.listen(shineAll),
    model.relit.listen(() => {
      read();
      shineAll();
    }),
  ];
  return {
    dress: dresser.dress,
    dispose() {
      for (const end of deaf) end();
      wallLight?.dispose();
      dresser.dispose();
    },
  };
}
