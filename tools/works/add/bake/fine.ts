import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Triangle, Vector3 } from 'three';
import { CENTER, MeshBVH } from 'three-mesh-bvh';
import type { Patch } from '../model';
import { mergePatches, WIDTH } from '../reduce/merged';
import type { Look } from './look';
import { createLook } from './look';
import { createUnpacker } from './picture';

/** A place on the full model. */
export interface Hit {
  readonly look: Look;
  /** Unit direction of the surface there, its own normal map worked in. */
  readonly normal: Vector3;
  readonly uv: readonly [number, number];
  readonly color: readonly [number, number, number];
}

/** The full model, to be looked at from a coarse one. */
export interface Fine {
  /** What lies under a place of the coarse surface: the nearest outside along its direction, within reach. */
  find(point: Vector3, direction: Vector3, reach: number): Hit | undefined;
  dispose(): void;
}

export async function createFine(patches: readonly Patch[]): Promise<Fine> {
  const { indices, positions, attributes } = mergePatches(patches);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(indices, 1));
  const tree = new MeshBVH(geometry, { strategy: CENTER });
  const unpack = createUnpacker();
  const looks = await Promise.all(patches.map(({ material }) => createLook(material, unpack)));
  const owner = ownersOf(patches);
  const ray = new Ray();
  const [a, b, c, point, weights] = [
    new Vector3(),
    new Vector3(),
    new Vector3(),
    new Vector3(),
    new Vector3(),
  ];
  const corners: [number, number, number] = [0, 0, 0];
  const target = { point: new Vector3(), distance: 0, faceIndex: -1 };

  const facing = (direction: Vector3, face: { normal: Vector3 } | null | undefined) =>
    face ? face.normal.dot(direction) > 0.05 : false;

  const look = (face: number): Hit | undefined => {
    for (let k = 0; k < 3; k++) corners[k] = indices[face * 3 + k] ?? 0;
    const [ia, ib, ic] = corners;
    a.fromArray(positions, ia * 3);
    b.fromArray(positions, ib * 3);
    c.fromArray(positions, ic * 3);
    if (!Triangle.getBarycoord(point, a, b, c, weights)) return undefined;
    const mixed = (k: number) =>
      (attributes[ia * WIDTH + k] ?? 0) * weights.x +
      (attributes[ib * WIDTH + k] ?? 0) * weights.y +
      (attributes[ic * WIDTH + k] ?? 0) * weights.z;
    const normal = new Vector3(mixed(0), mixed(1), mixed(2)).normalize();
    const worn = looks[owner[ia] ?? 0];
    if (!worn) return undefined;
    const uv = [mixed(3), mixed(4)] as const;
    if (worn.normal) bend(normal, worn.normal, uv, { a, b, c, corners, attributes });
    const isColored = patches[owner[ia] ?? 0]?.colors;
    return { look: worn, normal, uv, color: isColored ? [mixed(5), mixed(6), mixed(7)] : [1, 1, 1] };
  };

  return {
    find(from, direction, reach) {
      // Outwards the first outside that is met from within, inwards the first from without: the nearer one wins.
      ray.origin.copy(from).addScaledVector(direction, -reach * 0.002);
      ray.direction.copy(direction);
      const outer = tree.raycastFirst(ray, DoubleSide, 0, reach);
      const found = outer && facing(direction, outer.face) ? outer : undefined;
      ray.origin.copy(from).addScaledVector(direction, reach * 0.002);
      ray.direction.negate();
      const inner = tree.raycastFirst(ray, DoubleSide, 0, found?.distance ?? reach);
      const best = inner && facing(direction, inner.face) ? inner : found;
      if (typeof best?.faceIndex === 'number') {
        point.copy(best.point);
        return look(best.faceIndex);
      }
      const near = tree.closestPointToPoint(from, target, 0, reach * 3);
      if (!near) return undefined;
      point.copy(near.point);
      return look(near.faceIndex);
    },
    dispose: () => geometry.dispose(),
  };
}

function ownersOf(patches: readonly Patch[]): Uint16Array {
  const owners = new Uint16Array(patches.reduce((sum, { positions }) => sum + positions.length / 3, 0));
  let vertex = 0;
  patches.forEach(({ positions }, at) => {
    owners.fill(at, vertex, vertex + positions.length / 3);
    vertex += positions.length / 3;
  });
  return owners;
}

interface Corner3 {
  readonly a: Vector3;
  readonly b: Vector3;
  readonly c: Vector3;
  readonly corners: readonly [number, number, number];
  readonly attributes: Float32Array;
}

/** Turns a direction by the model's own normal map, in the space that renderers derive from coordinates. */
function bend(
  normal: Vector3,
  map: NonNullable<Look['normal']>,
  [u, v]: readonly [number, number],
  { a, b, c, corners, attributes }: Corner3,
): void {
  const at = (corner: number, k: number) => attributes[(corners[corner] ?? 0) * WIDTH + 3 + k] ?? 0;
  const [du1, dv1, du2, dv2] = [
    at(1, 0) - at(0, 0),
    at(1, 1) - at(0, 1),
    at(2, 0) - at(0, 0),
    at(2, 1) - at(0, 1),
  ];
  const area = du1 * dv2 - du2 * dv1;
  if (!area) return;
  const [e1, e2] = [b.clone().sub(a), c.clone().sub(a)];
  const tangent = e1
    .clone()
    .multiplyScalar(dv2 / area)
    .addScaledVector(e2, -dv1 / area);
  const down = e2.multiplyScalar(du1 / area).addScaledVector(e1, -du2 / area);
  tangent.addScaledVector(normal, -tangent.dot(normal)).normalize();
  down.addScaledVector(normal, -down.dot(normal)).normalize();
  const bent: number[] = [];
  map(u, v, bent);
  // glTF's v grows downwards, its normal maps' y upwards.
  normal
    .multiplyScalar(bent[2] ?? 1)
    .addScaledVector(tangent, bent[0] ?? 0)
    .addScaledVector(down, -(bent[1] ?? 0))
    .normalize();
}
