import type { WorkNote } from '#catalog';
import { scale, type Vec3 } from '#kit';
import { dot, normalize } from '../../geometry';
import { type Angles, eyeFrom, frameOf, pointIn } from './eye';
import { castRay, type Found } from './find';
import { blend, type NoteModel, triangleAt } from './model';

/** What of a note says where it sits. */
export interface Spot extends Pick<WorkNote, 'position' | 'normal'> {
  readonly anchor: NonNullable<WorkNote['anchor']>;
}

const rounded = (vector: Vec3, digits: number): [number, number, number] => {
  const part = (value: number): number => Number(value.toFixed(digits)) + 0;
  return [part(vector[0]), part(vector[1]), part(vector[2])];
};

/** A found place as it is written: hundredths of a millimetre, a normal that faces `toward` where it is given. */
export function spotOf({ patch, triangle, weights, point }: Found, toward?: Vec3): Spot {
  const flat = triangleAt(patch.normals, triangle);
  const normal = normalize(blend(flat, weights), toward ?? [0, 0, 1]);
  // Cloth and thin sheet may be met from behind.
  const turned = toward && dot(normal, toward) < 0 ? scale(normal, -1) : normal;
  const [, v, w] = rounded(weights, 4);
  return {
    position: rounded(point, 5),
    normal: rounded(turned, 3),
    anchor: {
      mesh: patch.mesh,
      triangle: patch.before + triangle,
      weights: [Number((1 - v - w).toFixed(4)), v, w],
    },
  };
}

/** Where an author points: the first surface at shares of the picture from a side; `undefined` where there is none. */
export function pointAt(
  model: NoteModel,
  angles: Angles,
  [u, v]: readonly [number, number],
): Spot | undefined {
  const { toward } = eyeFrom(angles);
  const found = castRay(model, pointIn(frameOf(model, angles), u, v), scale(toward, -1));
  return found && spotOf(found, toward);
}

/** Where an anchor is on a model now; `undefined` when the model has no such triangle. */
export function pointOfAnchor(
  model: NoteModel,
  { mesh, triangle, weights }: Spot['anchor'],
): Vec3 | undefined {
  const patch = model.patches.find(
    ({ mesh: name, before, count }) => name === mesh && triangle >= before && triangle < before + count,
  );
  return patch && blend(triangleAt(patch.corners, triangle - patch.before), weights);
}
