import type { Matrix4 } from 'three';
import { Vector3 } from 'three';
import type { Vec2, Vec3 } from '#kit';
import { item } from './item';
import { cross, dot } from './vector';

export type Triangle = readonly [a: number, b: number, c: number];

/** Shared vertices and triangles that turn anticlockwise when seen from outside. */
export interface Mesh {
  readonly vertices: readonly Vec3[];
  readonly triangles: readonly Triangle[];
  /** Where each vertex lies in a picture, 0 to 1 from left to right and from top to bottom. */
  readonly uvs?: readonly Vec2[];
}

export interface Box3 {
  readonly min: Vec3;
  readonly max: Vec3;
}

/** The same surface with its inside out. */
export const flipMesh = (mesh: Mesh): Mesh => ({
  ...mesh,
  triangles: mesh.triangles.map(([a, b, c]) => [a, c, b]),
});

/** Moves every vertex by a free function; the caller keeps it from turning the surface inside out. */
export const mapMesh = (mesh: Mesh, move: (point: Vec3) => Vec3): Mesh => ({
  ...mesh,
  vertices: mesh.vertices.map(move),
});

/** Places a mesh; a mirroring matrix keeps the outside outside. */
export function transformMesh(mesh: Mesh, matrix: Matrix4): Mesh {
  const point = new Vector3();
  const moved = mapMesh(mesh, (vertex) => {
    point.fromArray(vertex).applyMatrix4(matrix);
    return [point.x, point.y, point.z];
  });
  return matrix.determinant() < 0 ? flipMesh(moved) : moved;
}

/** Joins meshes; a picture that lay over one of them does not lie over all. */
export function mergeMeshes(meshes: readonly Mesh[]): Mesh {
  const vertices: Vec3[] = [];
  const triangles: Triangle[] = [];
  for (const mesh of meshes) {
    const base = vertices.length;
    for (const vertex of mesh.vertices) vertices.push(vertex);
    for (const [a, b, c] of mesh.triangles) triangles.push([a + base, b + base, c + base]);
  }
  return { vertices, triangles };
}

export function boxOf(meshes: readonly Mesh[]): Box3 {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const mesh of meshes)
    for (const [x, y, z] of mesh.vertices) {
      min[0] = Math.min(min[0], x);
      min[1] = Math.min(min[1], y);
      min[2] = Math.min(min[2], z);
      max[0] = Math.max(max[0], x);
      max[1] = Math.max(max[1], y);
      max[2] = Math.max(max[2], z);
    }
  return { min, max };
}

/** The volume that a closed mesh holds: negative when it is inside out. */
export function volumeOf(mesh: Mesh): number {
  let sum = 0;
  for (const [a, b, c] of mesh.triangles)
    sum += dot(item(mesh.vertices, a), cross(item(mesh.vertices, b), item(mesh.vertices, c)));
  return sum / 6;
}

/** How many edges have no partner running the other way: 0 for a closed, consistently turned mesh. */
export function openEdgesOf(mesh: Mesh): number {
  const edges = new Map<string, number>();
  for (const [a, b, c] of mesh.triangles)
    for (const [from, to] of [
      [a, b],
      [b, c],
      [c, a],
    ] as const) {
      const key = from < to ? `${from} ${to}` : `${to} ${from}`;
      edges.set(key, (edges.get(key) ?? 0) + (from < to ? 1 : -1));
    }
  return [...edges.values()].filter((balance) => balance !== 0).length;
}
