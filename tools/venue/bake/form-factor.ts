import type { Area, Vector } from './contract';

/** A point of a surface and the way it looks, without its texel. */
interface Looking {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
}

/**
 * How much of what a surface's point sees of its half of the world, weighted by the cosine, is a parallelogram that
 * nothing hides: 0 to 1, which is irradiance / π for a radiance of 1. Exact, however near it is (J. H. Lambert,
 * Photometria, 1760); what lies below the point's horizon is cut off first. 0 from behind the parallelogram.
 */
export function formFactor({ corner, u, v }: Pick<Area, 'corner' | 'u' | 'v'>, p: Looking): number {
  const toCorner: Vector = [corner[0] - p.x, corner[1] - p.y, corner[2] - p.z];
  const facing: Vector = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  if (toCorner[0] * facing[0] + toCorner[1] * facing[1] + toCorner[2] * facing[2] >= 0) return 0;
  const corners = cutAtHorizon(
    [toCorner, plus(toCorner, u), plus(plus(toCorner, u), v), plus(toCorner, v)],
    [p.nx, p.ny, p.nz],
  );
  let sum = 0;
  corners.forEach((from, k) => {
    const to = corners[(k + 1) % corners.length] ?? from;
    const [cx, cy, cz] = [
      from[1] * to[2] - from[2] * to[1],
      from[2] * to[0] - from[0] * to[2],
      from[0] * to[1] - from[1] * to[0],
    ];
    const across = Math.hypot(cx, cy, cz);
    if (across < 1e-12) return;
    const along = from[0] * to[0] + from[1] * to[1] + from[2] * to[2];
    sum += (Math.atan2(across, along) * (cx * p.nx + cy * p.ny + cz * p.nz)) / across;
  });
  return Math.abs(sum) / (2 * Math.PI);
}

const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

/** The part of a polygon that lies above the horizon of a point at the origin. */
function cutAtHorizon(corners: readonly Vector[], normal: Vector): readonly Vector[] {
  const heights = corners.map((c) => c[0] * normal[0] + c[1] * normal[1] + c[2] * normal[2]);
  if (heights.every((height) => height >= 0)) return corners;
  return corners.flatMap((from, k) => {
    const next = (k + 1) % corners.length;
    const [low, high] = [heights[k] ?? 0, heights[next] ?? 0];
    const to = corners[next] ?? from;
    const kept = low >= 0 ? [from] : [];
    if (low >= 0 === high >= 0) return kept;
    const part = low / (low - high);
    const cut: Vector = [
      from[0] + (to[0] - from[0]) * part,
      from[1] + (to[1] - from[1]) * part,
      from[2] + (to[2] - from[2]) * part,
    ];
    return [...kept, cut];
  });
}
