import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH, SAH } from 'three-mesh-bvh';
import { item, times } from '../geometry';
import type { Shape, Surface } from './shape';

export interface OcclusionOptions {
  /** Rays from each vertex. */
  readonly rays: number;
  /** How far a neighbour still darkens, metres. */
  readonly reach: number;
}

/** Below this openness a vertex lies inside or under another part and knows nothing of the light around it. */
const BURIED = 0.08;

/** The same shape with the openness of each vertex, found with rays among all its parts. */
export function bakeOpenness(shape: Shape, options: OcclusionOptions): Shape {
  const bvh = treeOf(shape);
  const surfaces = shape.surfaces.map((surface) => {
    const raw = surfaceOpenness(surface, bvh, options);
    const healed = healBuried(raw, surface.indices);
    return {
      ...surface,
      openness: healed.map((value, index) => Math.min(value, item(surface.clean, index))),
    };
  });
  return { ...shape, surfaces };
}

/** All surfaces of a shape in one tree for rays. */
export function treeOf(shape: Shape): MeshBVH {
  const positions = new Float32Array(shape.surfaces.reduce((sum, each) => sum + each.positions.length, 0));
  const indices = new Uint32Array(shape.triangles * 3);
  let [vertex, corner] = [0, 0];
  for (const surface of shape.surfaces) {
    positions.set(surface.positions, vertex * 3);
    for (const index of surface.indices) indices[corner++] = index + vertex;
    vertex += surface.positions.length / 3;
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(indices, 1));
  return new MeshBVH(geometry, { strategy: SAH });
}

function surfaceOpenness(surface: Surface, bvh: MeshBVH, { rays, reach }: OcclusionOptions): Float32Array {
  const directions = cosineDirections(rays);
  const [ray, normal, tangent, binormal] = [new Ray(), new Vector3(), new Vector3(), new Vector3()];
  return surface.openness.map((_, index) => {
    normal.fromArray(surface.normals, index * 3);
    tangent.set(Math.abs(normal.x) > 0.9 ? 0 : 1, Math.abs(normal.x) > 0.9 ? 1 : 0, 0);
    tangent.cross(normal).normalize();
    binormal.crossVectors(normal, tangent);
    ray.origin.fromArray(surface.positions, index * 3).addScaledVector(normal, reach * 0.004);
    let open = 0;
    for (const [x, y, z] of directions) {
      ray.direction
        .set(0, 0, 0)
        .addScaledVector(tangent, x)
        .addScaledVector(binormal, y)
        .addScaledVector(normal, z);
      const hit = bvh.raycastFirst(ray, DoubleSide, 0, reach);
      open += hit ? 0.8 * (hit.distance / reach) ** 2 : 1;
    }
    return open / rays;
  });
}

/** Directions about +z, as many as `count`, spread so that light from above counts most. */
const cosineDirections = (count: number): (readonly [number, number, number])[] =>
  times(count, (index) => {
    const share = (index + 0.5) / count;
    const angle = index * 2.399963;
    const flat = Math.sqrt(share);
    return [flat * Math.cos(angle), flat * Math.sin(angle), Math.sqrt(1 - share)];
  });

/**
 * Buried vertices take the openness of their open neighbours: else every ornament would draw a jagged black halo on
 * the plate beneath, where a triangle runs from under it into the open. Then all are evened out a little.
 */
function healBuried(raw: Float32Array, indices: Uint32Array): Float32Array {
  const healed = raw.slice();
  const isKnown = raw.map((value) => (value < BURIED ? 0 : 1));
  for (let round = 0; round < 3; round++) {
    const [sum, count] = sumNeighbours(healed, isKnown, indices);
    for (let index = 0; index < healed.length; index++) {
      const found = item(count, index);
      if (item(isKnown, index) || !found) continue;
      // Darker than the neighbours all the same: it is the foot of an ornament.
      healed[index] = (0.75 * item(sum, index)) / found;
      isKnown[index] = 1;
    }
  }
  const everyone = new Float32Array(raw.length).fill(1);
  const [sum, count] = sumNeighbours(healed, everyone, indices);
  return healed.map((value, index) => {
    const found = item(count, index);
    return found ? value * 0.6 + (0.4 * item(sum, index)) / found : value;
  });
}

function sumNeighbours(
  values: Float32Array,
  weights: Float32Array,
  indices: Uint32Array,
): [Float32Array, Float32Array] {
  const [sum, count] = [new Float32Array(values.length), new Float32Array(values.length)];
  const meet = (to: number, from: number) => {
    const weight = item(weights, from);
    sum[to] = item(sum, to) + item(values, from) * weight;
    count[to] = item(count, to) + weight;
  };
  for (let corner = 0; corner < indices.length; corner += 3) {
    const [a, b, c] = [item(indices, corner), item(indices, corner + 1), item(indices, corner + 2)];
    meet(a, b);
    meet(a, c);
    meet(b, a);
    meet(b, c);
    meet(c, a);
    meet(c, b);
  }
  return [sum, count];
}
