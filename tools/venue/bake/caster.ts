import { BufferAttribute, BufferGeometry, DoubleSide, Ray } from 'three';
import { MeshBVH, SAH } from 'three-mesh-bvh';
import type { Surfaces } from './surfaces';

/** Rays start this far off their surface, metres. */
export const OFFSET = 0.003;

/** What a ray met. */
export interface Hit {
  triangle: number;
  distance: number;
  /** Whether it met the back of the triangle. */
  back: boolean;
  /** Where on the light map. */
  u: number;
  v: number;
}

/** Finds the first surface along rays. */
export interface Caster {
  /** The hit belongs to the caster and is written anew by the next call. */
  first(x: number, y: number, z: number, dx: number, dy: number, dz: number): Hit | null;
  /** Whether anything stands within `far` metres. */
  blocked(x: number, y: number, z: number, dx: number, dy: number, dz: number, far: number): boolean;
}

export function createCaster({ positions, light, indices }: Surfaces): Caster {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(indices, 1));
  const bvh = new MeshBVH(geometry, { strategy: SAH, indirect: true, targetLeafSize: 6 });
  const ray = new Ray();
  const hit: Hit = { triangle: 0, distance: 0, back: false, u: 0, v: 0 };
  const aim = (x: number, y: number, z: number, dx: number, dy: number, dz: number): void => {
    ray.origin.set(x, y, z);
    ray.direction.set(dx, dy, dz);
  };
  const p = (corner: number, axis: number): number => positions[corner * 3 + axis] ?? 0;
  return {
    first(x, y, z, dx, dy, dz) {
      aim(x, y, z, dx, dy, dz);
      const found = bvh.raycastFirst(ray, DoubleSide);
      const triangle = found?.faceIndex;
      if (!found?.face || triangle === undefined || triangle === null) return null;
      const [a, b, c] = [
        indices[triangle * 3] ?? 0,
        indices[triangle * 3 + 1] ?? 0,
        indices[triangle * 3 + 2] ?? 0,
      ];
      const n = found.face.normal;
      hit.triangle = triangle;
      hit.distance = found.distance;
      hit.back = n.x * dx + n.y * dy + n.z * dz > 0;
      // Barycentric weights on the plane in which the triangle is largest.
      const [ax, ay, az] = [Math.abs(n.x), Math.abs(n.y), Math.abs(n.z)];
      const [s, t] = ax > ay && ax > az ? [1, 2] : ay > az ? [0, 2] : [0, 1];
      const place = [found.point.x, found.point.y, found.point.z];
      const [px, py] = [place[s] ?? 0, place[t] ?? 0];
      const [abx, aby] = [p(b, s) - p(a, s), p(b, t) - p(a, t)];
      const [acx, acy] = [p(c, s) - p(a, s), p(c, t) - p(a, t)];
      const area = abx * acy - acx * aby || 1e-12;
      const wb = ((px - p(a, s)) * acy - acx * (py - p(a, t))) / area;
      const wc = (abx * (py - p(a, t)) - (px - p(a, s)) * aby) / area;
      const wa = 1 - wb - wc;
      hit.u = wa * (light[a * 2] ?? 0) + wb * (light[b * 2] ?? 0) + wc * (light[c * 2] ?? 0);
      hit.v = wa * (light[a * 2 + 1] ?? 0) + wb * (light[b * 2 + 1] ?? 0) + wc * (light[c * 2 + 1] ?? 0);
      return hit;
    },
    blocked(x, y, z, dx, dy, dz, far) {
      aim(x, y, z, dx, dy, dz);
      return bvh.raycastFirst(ray, DoubleSide, 0, far) !== null;
    },
  };
}
