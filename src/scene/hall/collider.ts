import { BufferAttribute, BufferGeometry, DoubleSide, type Mesh, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';

/** Where a ray meets the hall. */
export interface ColliderHit {
  readonly point: Vector3;
  readonly normal: Vector3;
  readonly distance: number;
  /** Name of the surface that was met. */
  readonly surface: string;
  /** Mesh and corners of the triangle that was met, for looking up its light. */
  readonly mesh: Mesh;
  readonly corners: readonly [number, number, number];
}

/** The hall's solid surfaces, arranged so that a ray finds the first of them in microseconds. */
export interface Collider {
  /** The first surface within `far` metres, or null. The hit is reused by the next call. */
  cast(origin: Vector3, direction: Vector3, far: number): ColliderHit | null;
}

export function createCollider(meshes: readonly Mesh[]): Collider {
  const { geometry, owners } = joinPositions(meshes);
  const bvh = geometry.getIndex()?.count ? new MeshBVH(geometry, { indirect: true }) : null;
  const ray = new Ray();
  const hit = {
    point: new Vector3(),
    normal: new Vector3(),
    distance: 0,
    surface: '',
    mesh: meshes[0] as Mesh,
    corners: [0, 0, 0] as [number, number, number],
  };
  return {
    cast(origin, direction, far) {
      ray.origin.copy(origin);
      ray.direction.copy(direction);
      const found = bvh?.raycastFirst(ray, DoubleSide, 0, far);
      const face = found?.face;
      if (!found || !face) return null;
      const owner = findOwner(owners, face.a);
      hit.point.copy(found.point);
      hit.normal.copy(face.normal);
      if (hit.normal.dot(direction) > 0) hit.normal.negate();
      hit.distance = found.distance;
      hit.surface = owner.mesh.name;
      hit.mesh = owner.mesh;
      hit.corners[0] = face.a - owner.first;
      hit.corners[1] = face.b - owner.first;
      hit.corners[2] = face.c - owner.first;
      return hit;
    },
  };
}

interface Owner {
  readonly mesh: Mesh;
  /** Number of its first corner among all. */
  readonly first: number;
}

function joinPositions(meshes: readonly Mesh[]): { geometry: BufferGeometry; owners: readonly Owner[] } {
  const owners: Owner[] = [];
  let corners = 0;
  let indices = 0;
  for (const mesh of meshes) {
    owners.push({ mesh, first: corners });
    corners += mesh.geometry.getAttribute('position').count;
    indices += mesh.geometry.getIndex()?.count ?? 0;
  }
  const positions = new Float32Array(3 * corners);
  const index = new Uint32Array(indices);
  let at = 0;
  for (const { mesh, first } of owners) {
    positions.set(mesh.geometry.getAttribute('position').array, 3 * first);
    for (const corner of mesh.geometry.getIndex()?.array ?? []) {
      index[at] = corner + first;
      at += 1;
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(index, 1));
  return { geometry, owners };
}

/** The mesh that a corner belongs to: the last one that begins at or before it. */
function findOwner(owners: readonly Owner[], corner: number): Owner {
  let found = owners[0] as Owner;
  for (const owner of owners) if (owner.first <= corner) found = owner;
  return found;
}
