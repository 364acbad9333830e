import { Matrix4, Quaternion, Vector3 } from 'three';
import { turnOf } from '#plan';
import type { Slot } from '#venue';
import type { Collider } from '../../hall/collider';
import { type Exhibit, slotToHall } from '../exhibit';
import { CELL_SHAPE } from './atlas';

/** Width of a label's plate, metres. */
export const PLATE_WIDTH = 0.3;
export const PLATE_HEIGHT = PLATE_WIDTH / CELL_SHAPE;
/** How far a plate on a plinth leans back from upright. */
const LEAN = 0.75;
/** Middle of a label beside a wall work, above the floor that it is read from, metres. */
const READING_HEIGHT = 1.42;

/** Where the plate of a label is: its middle, face towards +Z. */
export type PlatePlace = Matrix4;

/** Air between plates side by side, metres. */
const BETWEEN = 0.02;

/** How wide a plate on a plinth can be that has `count` of them. */
export const plateWidth = ({ size }: Slot, count: number): number =>
  Math.min(PLATE_WIDTH, size[0] / count - BETWEEN);

/**
 * On the front edge of the plinth, leaning back to be read from above; found by asking where the plinth's front is.
 * Of `count` plates the one with this `index`, from the left.
 */
export function placeOnPlinth(slot: Slot, collider: Collider, index = 0, count = 1): PlatePlace {
  const frame = slotToHall(slot.position, turnOf(slot));
  const forward = new Vector3().setFromMatrixColumn(frame, 2);
  const below = 0.05;
  const from = new Vector3(0, -below, 1.2).applyMatrix4(frame);
  const hit = collider.cast(from, forward.clone().negate(), 1.2);
  const front = hit ? 1.2 - hit.distance : slot.size[2] / 2 + 0.1;
  const width = plateWidth(slot, count);
  const half = width / CELL_SHAPE / 2;
  const aside = (index - (count - 1) / 2) * (width + BETWEEN);
  // The upper rim just below the deck touches the front; the lower one stands off.
  const local = new Matrix4().compose(
    new Vector3(aside, -0.012 - half * Math.cos(LEAN), front + half * Math.sin(LEAN) + 0.006),
    new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), -LEAN),
    new Vector3(1, 1, 1),
  );
  return frame.multiply(local);
}

/** Beside a wall work, to the reader's right, flat on the wall wherever that is there. */
export function placeOnWall({ slot, placement, slotMatrix }: Exhibit, collider: Collider): PlatePlace {
  const forward = new Vector3().setFromMatrixColumn(slotMatrix, 2);
  const aside = placement.size[0] / 2 + 0.07 + PLATE_WIDTH / 2;
  const height = slot.approach.position[1] + READING_HEIGHT - slot.position[1];
  const from = new Vector3(aside, height, 1).applyMatrix4(slotMatrix);
  const hit = collider.cast(from, forward.clone().negate(), 2);
  const point = hit ? hit.point.clone() : from.addScaledVector(forward, -1);
  const normal = hit ? hit.normal.clone().setY(0).normalize() : forward;
  const turn = Math.atan2(normal.x, normal.z);
  return new Matrix4().makeRotationY(turn).setPosition(point.addScaledVector(normal, 0.005));
}
