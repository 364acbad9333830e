import { Matrix4, Vector3 } from 'three';
import type { Vec2, Vec3 } from '#kit';
import type { Live } from '#visit';
import type { Hold } from './hold';

/** Rays look no further than this, metres. */
const FARTHEST = 20;

/** Finds the surface of the work in hand by rays from the eye. */
export interface Touch {
  /** Where it is under a point of the canvas, pixels from its top left: in its own space, metres. */
  touch(x: number, y: number): Vec3 | null;
  /** Right and up of what the work is turned about, as shares of the distance from the eye. */
  aside(x: number, y: number): Vec2;
  /** How far away it is in the middle of the picture; null while nothing is known of it. */
  depth(): number | null;
  /** Whether a point of it, in its own space, is behind some other part, which is nearer by more than `clearance`. */
  hides(point: Vector3, clearance: number): boolean;
}

export function createTouch({ stage, piece }: Hold, live: Live, canvas: HTMLCanvasElement): Touch {
  const { camera } = stage;
  const toPiece = new Matrix4();
  const origin = new Vector3();
  const way = new Vector3();
  const onCanvas = (x: number, y: number): Vector3 =>
    way
      .set((2 * x) / Math.max(1, canvas.clientWidth) - 1, 1 - (2 * y) / Math.max(1, canvas.clientHeight), 0)
      .applyMatrix4(camera.projectionMatrixInverse);
  /** Where the work is held, as shares of its distance. */
  const middle = (): Vec2 => {
    const { distance } = live.orbit;
    return [stage.aside[0] / distance, stage.aside[1] / distance];
  };
  /** @param towards as the camera sees it */
  const cast = (towards: Vector3) => {
    const collider = piece()?.collider();
    if (!collider) return undefined;
    toPiece.copy(stage.piece.matrixWorld).invert();
    origin.copy(camera.position).applyMatrix4(toPiece);
    towards.transformDirection(camera.matrixWorld).transformDirection(toPiece);
    return collider.cast(origin, towards, FARTHEST);
  };

  return {
    touch(x, y) {
      const hit = cast(onCanvas(x, y));
      return hit ? hit.point.toArray() : null;
    },
    aside(x, y) {
      const point = onCanvas(x, y);
      const [right, up] = middle();
      return [-point.x / point.z - right, -point.y / point.z - up];
    },
    depth() {
      const [right, up] = middle();
      const hit = cast(way.set(right, up, -1));
      return hit === undefined ? null : (hit?.distance ?? FARTHEST);
    },
    hides(point, clearance) {
      const collider = piece()?.collider();
      if (!collider) return false;
      origin.copy(camera.position).applyMatrix4(toPiece.copy(stage.piece.matrixWorld).invert());
      way.subVectors(point, origin);
      const far = way.length();
      return collider.cast(origin, way.divideScalar(far), far - clearance) !== null;
    },
  };
}
