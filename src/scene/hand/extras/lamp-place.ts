import { Vector3 } from 'three';
import { arrangedAt, HAND_FIELD_OF_VIEW, type Live } from '#visit';
import type { HandStage } from '../hand-stage';
import { lampDirection, lampReach } from './lamp';
import type { Layout } from './layout';

/** Where the lamp is in this frame, and what it shines on: in the hand camera's space. */
export interface LampPlace {
  /** From the middle of what is shown to the lamp. */
  readonly direction: Vector3;
  readonly middle: Vector3;
  /** From there to the lamp, metres. */
  readonly reach: number;
  /** Of what the eye sees of it, metres. */
  readonly radius: number;
}

/** What the eye sees, with some air around, over its distance. */
const SEEN = 1.25 * Math.tan((HAND_FIELD_OF_VIEW * Math.PI) / 360);

/** The lamp goes with the eye, about what that looks at: the hand may turn the piece, and the light stays where it is held. */
export function createLampPlacer(
  { size, beside, camera }: Pick<HandStage, 'size' | 'beside' | 'camera'>,
  layout: Layout,
): (live: Pick<Live, 'lamp' | 'orbit' | 'aspect'>) => LampPlace {
  const place = { direction: new Vector3(), middle: new Vector3(), reach: 0, radius: 0 };
  return ({ lamp, orbit, aspect }) => {
    const kept = arrangedAt(orbit.distance, size, layout.extent, aspect);
    place.direction.set(...lampDirection(lamp));
    place.middle.setFromMatrixPosition(beside.matrix).applyMatrix4(camera.matrixWorldInverse);
    place.middle.setX(0).setY(0);
    place.reach = lampReach(size) * (1 - kept) + lampReach(layout.extent) * kept;
    place.radius = Math.min(Math.hypot(...layout.extent) / 2, SEEN * Math.max(1, aspect) * orbit.distance);
    return place;
  };
}
