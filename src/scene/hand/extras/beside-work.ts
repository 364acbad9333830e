import { Group, Matrix4, Mesh, Quaternion, Vector3 } from 'three';
import type { Vec2, Vec3 } from '#kit';
import { restModel } from '../../loading/release';
import { createDresser } from '../../works/dresser';
import type { Surroundings } from '../../works/gallery';
import type { WorkModel } from '../../works/work-model';
import type { HandStage } from '../hand-stage';

/** Another work beside the one in hand: in its light, at its scale, and turned with it. */
export interface BesideWork {
  readonly group: Group;
  /** @param offset of its middle from the piece's, right and up, metres */
  pose(offset: Vec2): void;
  dispose(): void;
}

export function createBesideWork(
  { closeMaterials, closeStand, lamp }: Surroundings,
  stage: HandStage,
  model: WorkModel,
  size: Vec3,
): BesideWork {
  const group = new Group();
  group.matrixAutoUpdate = false;
  const dresser = createDresser(closeMaterials, closeStand);
  for (const { material, geometry } of model.parts) {
    const worn = dresser.dress(material);
    if (worn) group.add(new Mesh(geometry, lamp.wear(worn)));
  }
  const place = new Vector3();
  const turn = new Quaternion();
  const one = new Vector3(1, 1, 1);
  const fromMiddle = new Matrix4().makeTranslation(0, -size[1] / 2, 0);
  return {
    group,
    pose([right, up]) {
      place.set(right, up, 0).applyMatrix4(stage.beside.matrix);
      turn.setFromRotationMatrix(stage.piece.matrix);
      group.matrix.compose(place, turn, one).multiply(fromMiddle);
      group.matrixWorldNeedsUpdate = true;
    },
    dispose() {
      group.removeFromParent();
      restModel(group);
      dresser.dispose();
    },
  };
}
