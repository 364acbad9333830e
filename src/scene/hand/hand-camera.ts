import { MathUtils, type PerspectiveCamera } from 'three';
import type { Vec3 } from '#kit';
import { fieldOfView } from '../camera/pose';

/** Nearest and farthest that anything of a piece in hand can be drawn, metres. */
const CLOSEST = 0.0008;
/** Beyond the piece there is room for what lies beside it, metres. */
const ROOM = 1.5;

/** Near and far planes for a piece of this size whose middle is so far away: tight, so that depth stays exact. */
export function planesFor(distance: number, size: Vec3): { readonly near: number; readonly far: number } {
  const reach = Math.hypot(...size);
  return {
    near: Math.max(CLOSEST, Math.min(0.05, 0.15 * distance), 0.6 * (distance - reach)),
    far: distance + 2 * reach + ROOM,
  };
}

/**
 * Lets a camera see a piece in hand from where the visitor's camera is: first with its angle, in hand as through a long
 * lens. @param free share of the canvas' height that panels leave free
 */
export function poseHandCamera(
  hand: PerspectiveCamera,
  eye: PerspectiveCamera,
  { distance, size, flight, free }: { distance: number; size: Vec3; flight: number; free: number },
): void {
  hand.position.copy(eye.position);
  hand.quaternion.copy(eye.quaternion);
  hand.aspect = eye.aspect;
  hand.fov = fieldOfView(eye.aspect, flight, free);
  hand.view = eye.view;
  const { near, far } = planesFor(distance, size);
  hand.near = near;
  hand.far = far;
  hand.updateProjectionMatrix();
  hand.updateMatrixWorld();
}

/** CSS pixels that a metre takes at a distance, on a canvas of this height. */
export const pixelsPerMetre = (fov: number, distance: number, height: number): number =>
  height / (2 * Math.tan(MathUtils.degToRad(fov) / 2) * distance);

/** The exposure of a hall in daylight, at which the lamp that every piece has was chosen by eye. */
const DAYLIGHT = 0.62;

/**
 * How much more or less light the eye lets in, as a factor on the hall's exposure: more the nearer it looks, since a
 * small patch of silver has no window to reflect; less where it has opened for a dark room, whose lamps stay behind.
 */
export const exposureFor = (distance: number, size: Vec3, hall = DAYLIGHT): number => {
  const close = 1 - MathUtils.smoothstep(distance / Math.max(0.01, Math.hypot(...size)), 0.1, 1.2);
  return (1 + 0.25 * close) * (DAYLIGHT / Math.max(DAYLIGHT, hall)) ** 0.3;
};
