import type { Vec3 } from '#kit';
import { times } from './item';
import type { Mesh, Triangle } from './mesh';

/**
 * Skins rings of equal length, one after the other. Rings that run anticlockwise seen from the end (the last ring)
 * give a surface that faces outwards. `around` closes each ring; `along` joins the last ring to the first.
 */
export function stitchRings(
  rings: readonly (readonly Vec3[])[],
  { around = true, along = false, capStart = false, capEnd = false } = {},
): Mesh {
  const size = rings[0]?.length ?? 0;
  const vertices: Vec3[] = rings.flat();
  const triangles: Triangle[] = [];
  const rows = along ? rings.length : rings.length - 1;
  const columns = around ? size : size - 1;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const next = (column + 1) % size;
      const here = row * size;
      const there = ((row + 1) % rings.length) * size;
      triangles.push([here + column, here + next, there + column]);
      triangles.push([here + next, there + next, there + column]);
    }
  if (capStart)
    fan(
      vertices,
      triangles,
      times(size, (index) => size - 1 - index),
    );
  if (capEnd)
    fan(
      vertices,
      triangles,
      times(size, (index) => (rings.length - 1) * size + index),
    );
  return { vertices, triangles };
}

/** Closes a ring with triangles to its middle; the ring runs anticlockwise seen from outside. */
function fan(vertices: Vec3[], triangles: Triangle[], ring: readonly number[]): void {
  const sum: [number, number, number] = [0, 0, 0];
  for (const index of ring) {
    const [x, y, z] = vertices[index] ?? [0, 0, 0];
    sum[0] += x / ring.length;
    sum[1] += y / ring.length;
    sum[2] += z / ring.length;
  }
  const middle = vertices.push(sum) - 1;
  ring.forEach((from, index) => {
    triangles.push([from, ring[(index + 1) % ring.length] ?? from, middle]);
  });
}
