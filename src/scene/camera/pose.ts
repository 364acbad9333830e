import { Euler, MathUtils, type PerspectiveCamera, Quaternion, Vector3 } from 'three';
import { EYE_HEIGHT } from '#plan';
import { FIELD_OF_VIEW, type Live } from '#visit';

/** Nearest thing that is drawn while walking, metres. */
const WALKING_NEAR = 0.05;
/** Nearest while a small piece fills the screen, metres. */
const CLOSEST_NEAR = 0.005;
const FAR = 120;

/** The middle of an inspected work in the hall and the way it faces. */
export interface Subject {
  readonly middle: Vector3;
  /** Rotation about Y from the work's own space into the hall. */
  readonly turn: number;
}

/** Puts a camera where the visitor's eyes are. */
export interface CameraPoser {
  /**
   * @param subject what is inspected, or was last while the camera is still on its way back
   * @param free share of the canvas' height that panels leave free
   */
  pose(camera: PerspectiveCamera, live: Live, subject: Subject | null, free: number): void;
}

export function createCameraPoser(): CameraPoser {
  const euler = new Euler(0, 0, 0, 'YXZ');
  const eye = new Vector3();
  const gaze = new Quaternion();
  const orbitEye = new Vector3();
  const orbitGaze = new Quaternion();
  const shift = new Vector3();
  const up = new Vector3(0, 1, 0);

  const placeWalker = ({ pose }: Live): void => {
    eye.set(pose.position[0], pose.position[1] + EYE_HEIGHT, pose.position[2]);
    gaze.setFromEuler(euler.set(pose.pitch, pose.heading, 0));
  };

  const placeOrbit = ({ orbit }: Live, { middle, turn }: Subject): void => {
    const azimuth = turn + orbit.azimuth;
    const level = Math.cos(orbit.elevation) * orbit.distance;
    orbitEye.set(
      Math.sin(azimuth) * level,
      Math.sin(orbit.elevation) * orbit.distance,
      Math.cos(azimuth) * level,
    );
    shift.set(...orbit.pan).applyAxisAngle(up, turn);
    orbitEye.add(middle).sub(shift);
    orbitGaze.setFromEuler(euler.set(-orbit.elevation, azimuth, 0));
  };

  return {
    pose(camera, live, subject, free) {
      placeWalker(live);
      const blend = subject ? MathUtils.smootherstep(live.inspectBlend, 0, 1) : 0;
      if (subject && blend > 0) {
        placeOrbit(live, subject);
        eye.lerp(orbitEye, blend);
        gaze.slerp(orbitGaze, blend);
      }
      camera.position.copy(eye);
      camera.quaternion.copy(gaze);
      const near = MathUtils.lerp(WALKING_NEAR, nearFor(live.orbit.distance), blend);
      const fov = fieldOfView(camera.aspect, blend, free);
      if (Math.abs(near - camera.near) > 1e-4 || Math.abs(fov - camera.fov) > 0.01 || camera.far !== FAR) {
        camera.near = near;
        camera.far = FAR;
        camera.fov = fov;
        camera.updateProjectionMatrix();
      }
      camera.updateMatrixWorld();
    },
  };
}

/** Near plane for a look from this distance, metres. */
export const nearFor = (distance: number): number =>
  Math.min(WALKING_NEAR, Math.max(CLOSEST_NEAR, distance * 0.15));

/**
 * Vertical field of view in degrees. A tall narrow canvas sees more up and down, so that it does not look through a
 * slit; a close look has the usual angle over the height that is free, which distances are reckoned with.
 */
export function fieldOfView(aspect: number, blend: number, free: number): number {
  const portrait = MathUtils.clamp((1.1 - aspect) / 0.65, 0, 1);
  const walking = FIELD_OF_VIEW + 15 * portrait;
  const half = Math.tan((FIELD_OF_VIEW * Math.PI) / 360) / Math.max(0.3, free);
  const close = (Math.atan(half) * 360) / Math.PI;
  return walking + (close - walking) * blend;
}
