import { Euler, MathUtils, Matrix4, type PerspectiveCamera, Quaternion, Vector3 } from 'three';
import type { Vec2, Vec3 } from '#kit';
import type { Orbit } from '#visit';

/** A piece that comes out of its vitrine rises on its way by this share of how far away it is. */
const RISE = 0.05;

/** How far a work is on its way out of its place, and what else happens meanwhile; each 0 to 1. */
export interface Coming {
  /** The glass before it, which goes first. */
  readonly glass: number;
  /** From its place into the hand. */
  readonly flight: number;
  /** How much of the hall has gone out of focus. */
  readonly dusk: number;
  /** The work has left its place: until then it is drawn there. */
  readonly lifted: boolean;
}

/** When a work leaves its place, as a share of the whole way. */
const LIFT = 0.14;

export function comingOf(blend: number): Coming {
  const t = MathUtils.clamp(blend, 0, 1);
  return {
    glass: 1 - MathUtils.smoothstep(t, 0, LIFT),
    flight: MathUtils.smootherstep(t, LIFT, 1),
    dusk: MathUtils.smoothstep(t, LIFT, 0.9),
    lifted: t > LIFT,
  };
}

/** What decides where a piece is. */
export interface PieceInput {
  readonly orbit: Orbit;
  readonly size: Vec3;
  /** From the work's own space into the hall, where it is at home. */
  readonly home: Matrix4;
  readonly flight: number;
  /** Right and up of the middle of the picture, metres: it makes room for what lies beside it. */
  readonly aside: Vec2;
}

/** Holds a piece before a camera that stays where it is: what was the camera's orbit is the piece's turn. */
export interface PiecePoser {
  /**
   * @param piece from the work's own space into the hall
   * @param beside upright at its middle, facing the camera
   * @returns how far away from the camera it is, metres
   */
  pose(input: PieceInput, camera: PerspectiveCamera, piece: Matrix4, beside: Matrix4): number;
}

export function createPiecePoser(): PiecePoser {
  const euler = new Euler(0, 0, 0, 'XYZ');
  const held = new Quaternion();
  const athome = new Quaternion();
  const turned = new Quaternion();
  const fromHome = new Matrix4();
  const pivot = new Vector3();
  const start = new Vector3();
  const end = new Vector3();
  const middle = new Vector3();
  const one = new Vector3(1, 1, 1);

  return {
    pose({ orbit, size, home, flight, aside }, camera, piece, beside) {
      // Everything as the camera sees it.
      fromHome.multiplyMatrices(camera.matrixWorldInverse, home);
      pivot.set(-orbit.pan[0], size[1] / 2 - orbit.pan[1], -orbit.pan[2]);
      athome.setFromRotationMatrix(fromHome);
      held.setFromEuler(euler.set(orbit.elevation, -orbit.azimuth, 0));
      turned.slerpQuaternions(athome, held, flight);
      start.copy(pivot).applyMatrix4(fromHome);
      end.set(aside[0], aside[1], -orbit.distance);
      along(start, end, flight);
      piece.compose(start, turned, one);
      middle
        .set(0, size[1] / 2, 0)
        .sub(pivot)
        .applyQuaternion(held)
        .add(start);
      beside.makeTranslation(middle.x, middle.y, start.z).premultiply(camera.matrixWorld);
      piece.multiply(fromHome.makeTranslation(-pivot.x, -pivot.y, -pivot.z)).premultiply(camera.matrixWorld);
      return -start.z;
    },
  };
}

/**
 * Moves `from` on its way to `to`, which is used up: nearer by even factors, since that is what an even growth on the
 * screen is, and in a shallow arc.
 */
function along(from: Vector3, to: Vector3, part: number): void {
  const [far, near] = [Math.max(1e-4, from.length()), Math.max(1e-4, to.length())];
  const distance = far ** (1 - part) * near ** part;
  from.divideScalar(far).lerp(to.divideScalar(near), part);
  from.y += RISE * Math.sin(Math.PI * part);
  from.setLength(distance);
}
