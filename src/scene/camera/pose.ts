import { Euler, MathUtils, type PerspectiveCamera, Quaternion, Vector3 } from 'three';
import { EYE_HEIGHT } from '#plan';
import { FIELD_OF_VIEW, HAND_FIELD_OF_VIEW, type Live } from '#visit';

/** Nearest and farthest that is drawn of a hall, metres. */
const NEAR = 0.05;
const FAR = 120;

/** Puts a camera where the visitor's eyes are. */
export interface CameraPoser {
  pose(camera: PerspectiveCamera, live: Live): void;
}

export function createCameraPoser(): CameraPoser {
  const euler = new Euler(0, 0, 0, 'YXZ');
  const eye = new Vector3();
  const gaze = new Quaternion();
  return {
    pose(camera, { pose }) {
      eye.set(pose.position[0], pose.position[1] + EYE_HEIGHT, pose.position[2]);
      gaze.setFromEuler(euler.set(pose.pitch, pose.heading, 0));
      camera.position.copy(eye);
      camera.quaternion.copy(gaze);
      const fov = fieldOfView(camera.aspect, 0, 1);
      if (Math.abs(fov - camera.fov) > 0.01 || camera.near !== NEAR || camera.far !== FAR) {
        camera.near = NEAR;
        camera.far = FAR;
        camera.fov = fov;
        camera.updateProjectionMatrix();
      }
      camera.updateMatrixWorld();
    },
  };
}

/**
 * Vertical field of view in degrees. A tall narrow canvas sees more up and down, so that it does not look through a
 * slit; a work in hand is seen at its own angle over the height that is free, which distances are reckoned with.
 */
export function fieldOfView(aspect: number, flight: number, free: number): number {
  const portrait = MathUtils.clamp((1.1 - aspect) / 0.65, 0, 1);
  const walking = FIELD_OF_VIEW + 15 * portrait;
  const half = Math.tan((HAND_FIELD_OF_VIEW * Math.PI) / 360) / Math.max(0.3, free);
  const close = (Math.atan(half) * 360) / Math.PI;
  return walking + (close - walking) * flight;
}
