import { type Object3D, type PerspectiveCamera, Vector3 } from 'three';
import type { Shot } from '../shot';

/** What is photographed: the middle of its box and its size, metres. */
export interface Sitter {
  readonly middle: Vector3;
  readonly size: Vector3;
}

/** Half a turn for a picture of the back: the photographer turns the work round and stays where the light is good. */
export const turnFor = ({ from }: Shot): number => (from[2] < 0 ? Math.PI : 0);

/** Places the camera, a child of `room`, as the shot wishes. */
export function frameShot(
  camera: PerspectiveCamera,
  room: Object3D,
  shot: Shot,
  { middle, size }: Sitter,
): void {
  const { from, look = [0.5, 0.5, 0.5], frame = 1.16 } = shot;
  const up = new Vector3(0, 1, 0);
  const target = new Vector3(...look).subScalar(0.5).multiply(size).add(middle);
  target.applyAxisAngle(up, turnFor(shot));
  const direction = new Vector3(...from).normalize().applyAxisAngle(up, turnFor(shot));
  const reach = extentFrom(direction, size) * frame;
  const distance = reach / 2 / Math.tan(((camera.fov / 2) * Math.PI) / 180) + size.z / 2;
  camera.position.copy(target).addScaledVector(direction, distance);
  room.updateMatrixWorld(true);
  camera.up.copy(up).transformDirection(room.matrixWorld);
  camera.lookAt(room.localToWorld(target));
}

/** The width or height of the work as seen from a direction, whichever is more. */
function extentFrom(direction: Vector3, size: Vector3): number {
  const wide = Math.abs(direction.z) * size.x + Math.abs(direction.x) * size.z;
  const tall = size.y + Math.abs(direction.y) * size.z;
  return Math.max(wide, tall);
}
