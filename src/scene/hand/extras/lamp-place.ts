import { Vector3 } from 'three';
import { arrangedAt, type Live } from '#visit';
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
  /** Of what is shown, metres. */
  readonly radius: number;
}

/** The lamp goes with the eye: the hand may turn the piece, and the light stays where it is held. */
export function createLampPlacer(
  { size, beside, camera }: Pick<HandStage, 'size' | 'beside' | 'camera'>,
  layout: Layout,
): (live: Pick<Live, 'lamp' | 'orbit' | 'aspect'>) => LampPlace {
  const place = { direction: new Vector3(), middle: new Vector3(), reach: 0, radius: 0 };
  return ({ lamp, orbit, aspect }) => {
    const kept = arrangedAt(orbit.distance, size, layout.extent, aspect);
    const [right, up] = layout.aside;
    place.direction.set(...lampDirection(lamp));
    place.middle.setFromMatrixPosition(beside.matrix).applyMatrix4(camera.matrixWorldInverse);
    place.middle.x -= right;
    place.middle.y -= up;
    place.reach = lampReach(size) * (1 - kept) + lampReach(layout.extent) * kept;
    place.radius = Math.hypot(...layout.extent) / 2;
    return place;
  };
}
