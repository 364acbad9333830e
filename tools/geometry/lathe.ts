import type { Vec3 } from '#kit';
import { times } from './item';
import type { Mesh, Triangle } from './mesh';

/** A point of a lathe's profile: distance from the y axis and height. */
export type LathePoint = readonly [radius: number, y: number];

/**
 * Turns a profile about the y axis. A profile that runs upwards faces outwards; points on the axis become single
 * vertices. `closed` joins the last point to the first (a ring with a hollow middle).
 */
export function lathe(profile: readonly LathePoint[], segments: number, closed = false): Mesh {
  const vertices: Vec3[] = [];
  const rings = profile.map(([radius, y]) => {
    const start = vertices.length;
    if (radius < 1e-9) {
      vertices.push([0, y, 0]);
      return times(segments, () => start);
    }
    for (let index = 0; index < segments; index++) {
      const angle = (Math.PI * 2 * index) / segments;
      vertices.push([radius * Math.cos(angle), y, -radius * Math.sin(angle)]);
    }
    return times(segments, (index) => start + index);
  });
  const triangles: Triangle[] = [];
  const push = (a: number, b: number, c: number) => {
    if (a !== b && b !== c && c !== a) triangles.push([a, b, c]);
  };
  rings.forEach((ring, row) => {
    const above = rings[row + 1] ?? (closed ? rings[0] : undefined);
    if (!above) return;
    ring.forEach((here, index) => {
      const next = (index + 1) % segments;
      push(here, ring[next] ?? here, above[index] ?? here);
      push(ring[next] ?? here, above[next] ?? here, above[index] ?? here);
    });
  });
  return { vertices, triangles };
}
