import type { Vec3 } from '#kit';
import { add, subtract } from '#kit';
import { cross, dot } from '../../geometry';
import { blend, type NoteModel, type Patch, triangleAt } from './model';

/** A place on a model's surface. */
export interface Found {
  readonly patch: Patch;
  readonly triangle: number;
  readonly weights: Vec3;
  readonly point: Vec3;
  /** Metres from where the search began. */
  readonly distance: number;
}

/** The first triangle that a ray meets; edges count, so that no ray slips between two triangles. */
export function castRay({ patches }: NoteModel, from: Vec3, direction: Vec3): Found | undefined {
  let best: Found | undefined;
  for (const patch of patches) {
    for (let triangle = 0; triangle < patch.count; triangle += 1) {
      const corners = triangleAt(patch.corners, triangle);
      const [a, b, c] = corners;
      const [ab, ac] = [subtract(b, a), subtract(c, a)];
      const side = cross(direction, ac);
      const scale = dot(ab, side);
      if (Math.abs(scale) < 1e-18) continue;
      const offset = subtract(from, a);
      const v = dot(offset, side) / scale;
      if (v < -1e-6 || v > 1 + 1e-6) continue;
      const across = cross(offset, ab);
      const w = dot(direction, across) / scale;
      if (w < -1e-6 || v + w > 1 + 1e-6) continue;
      const distance = dot(ac, across) / scale;
      if (distance < 0 || (best && distance >= best.distance)) continue;
      const weights: Vec3 = [1 - v - w, v, w];
      best = { patch, triangle, weights, point: blend(corners, weights), distance };
    }
  }
  return best;
}

/** The point of the surface that is nearest to a point of space. */
export function findNearest({ patches }: NoteModel, to: Vec3): Found | undefined {
  let best: Found | undefined;
  for (const patch of patches) {
    for (let triangle = 0; triangle < patch.count; triangle += 1) {
      const corners = triangleAt(patch.corners, triangle);
      const weights = nearestWeights(corners, to);
      const point = blend(corners, weights);
      const distance = Math.hypot(point[0] - to[0], point[1] - to[1], point[2] - to[2]);
      if (!best || distance < best.distance) best = { patch, triangle, weights, point, distance };
    }
  }
  return best;
}

/** The weights of the point of a triangle that is nearest to a point: inside it, on an edge, or a corner. */
export function nearestWeights([a, b, c]: readonly [Vec3, Vec3, Vec3], to: Vec3): Vec3 {
  const [ab, ac, ap] = [subtract(b, a), subtract(c, a), subtract(to, a)];
  const [bb, cc, bc, pb, pc] = [dot(ab, ab), dot(ac, ac), dot(ab, ac), dot(ap, ab), dot(ap, ac)];
  const area = bb * cc - bc * bc;
  const v = (cc * pb - bc * pc) / area;
  const w = (bb * pc - bc * pb) / area;
  if (area > 1e-30 && v >= 0 && w >= 0 && v + w <= 1) return [1 - v - w, v, w];
  const along = (from: Vec3, edge: Vec3): number => {
    const squared = dot(edge, edge);
    return squared > 0 ? Math.min(1, Math.max(0, dot(subtract(to, from), edge) / squared)) : 0;
  };
  const [s, t, r] = [along(a, ab), along(a, ac), along(b, subtract(c, b))];
  const edges: readonly Vec3[] = [
    [1 - s, s, 0],
    [1 - t, 0, t],
    [0, 1 - r, r],
  ];
  const away = (weights: Vec3): number => {
    const d = subtract(to, add(a, blend([[0, 0, 0], ab, ac], weights)));
    return dot(d, d);
  };
  return edges.reduce((best, edge) => (away(edge) < away(best) ? edge : best));
}
