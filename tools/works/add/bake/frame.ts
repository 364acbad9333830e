import { Vector3 } from 'three';
import type { Patch } from '../model';

/** The directions in which a triangle's picture grows, as a renderer without stored tangents finds them. */
export interface Frame {
  readonly edge1: Vector3;
  readonly edge2: Vector3;
  readonly du1: number;
  readonly dv1: number;
  readonly du2: number;
  readonly dv2: number;
}

export function frameOf({ positions, uvs }: Patch, [a, b, c]: readonly [number, number, number]): Frame {
  const at = (vertex: number) => new Vector3().fromArray(positions, vertex * 3);
  const coordinate = (vertex: number, k: number) => uvs?.[vertex * 2 + k] ?? 0;
  const from = at(a);
  return {
    edge1: at(b).sub(from),
    edge2: at(c).sub(from),
    du1: coordinate(b, 0) - coordinate(a, 0),
    dv1: coordinate(b, 1) - coordinate(a, 1),
    du2: coordinate(c, 0) - coordinate(a, 0),
    dv2: coordinate(c, 1) - coordinate(a, 1),
  };
}

const [q1, q0, tangent, down] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()];

/**
 * A direction as a normal map stores it. The inverse of what three's shader does with derivatives of the coordinates;
 * the hall keeps no tangents, and on charts with little stretch this is MikkTSpace's frame as well.
 */
export function toTangentSpace(direction: Vector3, normal: Vector3, frame: Frame, out: Vector3): Vector3 {
  q1.crossVectors(frame.edge2, normal);
  q0.crossVectors(normal, frame.edge1);
  tangent.copy(q1).multiplyScalar(frame.du1).addScaledVector(q0, frame.du2);
  down.copy(q1).multiplyScalar(frame.dv1).addScaledVector(q0, frame.dv2);
  const scale = 1 / Math.sqrt(Math.max(tangent.lengthSq(), down.lengthSq(), 1e-30));
  tangent.multiplyScalar(scale);
  down.multiplyScalar(scale);
  const [tt, td, dd] = [tangent.lengthSq(), tangent.dot(down), down.lengthSq()];
  const area = tt * dd - td * td;
  if (area < 1e-6) return out.set(0, 0, 1);
  const [x, y] = [direction.dot(tangent), direction.dot(down)];
  // glTF's v grows downwards, its normal maps' y upwards.
  out.set((x * dd - y * td) / area, -(y * tt - x * td) / area, Math.max(0.08, direction.dot(normal)));
  return out.normalize();
}
