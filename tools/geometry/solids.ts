import type { Manifold } from 'manifold-3d';
import initialise from 'manifold-3d';
import type { Vec3 } from '#kit';
import { item, times } from './item';
import type { Mesh, Triangle } from './mesh';

/** The manifold-3d library, ready to use: robust insets of outlines and small cuts through solids. */
export const solids = await initialise();
solids.setup();

/** The surface of a solid; the solid is freed. */
export function meshOfSolid(solid: Manifold): Mesh {
  const { numProp, numVert, numTri, vertProperties, triVerts } = solid.getMesh();
  const vertices = times(numVert, (index): Vec3 => {
    const [x, y, z] = [0, 1, 2].map((axis) => item(vertProperties, index * numProp + axis)) as [
      number,
      number,
      number,
    ];
    return [x, y, z];
  });
  const triangles = times(numTri, (index): Triangle => {
    const [a, b, c] = [0, 1, 2].map((corner) => item(triVerts, index * 3 + corner)) as [
      number,
      number,
      number,
    ];
    return [a, b, c];
  });
  solid.delete();
  return { vertices, triangles };
}
