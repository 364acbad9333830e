import type { Vec2, Vec3 } from '#kit';
import { item } from './item';
import type { LoftRing } from './loft';
import { loft } from './loft';
import type { Mesh, Triangle } from './mesh';
import { flipMesh, mergeMeshes } from './mesh';
import { solids } from './solids';

/**
 * A sheet with holes: walls about every loop, raised through rings as a loft is, and the two faces between them. Outer
 * loops run anticlockwise, holes clockwise.
 */
export function pierced(loops: readonly (readonly Vec2[])[], rings: readonly LoftRing[]): Mesh {
  const walls = loops.map((loop) => loft(loop, rings, { top: false }));
  const filling = solids
    .triangulate(loops.map((loop) => loop.map(([x, y]): [number, number] => [x, y])))
    .map(([a, b, c]): Triangle => [a, b, c]);
  const levelOf = (row: number): Vec3[] =>
    walls.flatMap(({ vertices }, index) => {
      const size = item(loops, index).length;
      return vertices.slice(row * size, (row + 1) * size);
    });
  return mergeMeshes([
    ...walls,
    { vertices: levelOf(rings.length - 1), triangles: filling },
    flipMesh({ vertices: levelOf(0), triangles: filling }),
  ]);
}
