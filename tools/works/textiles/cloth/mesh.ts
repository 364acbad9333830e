/** One drawable part of a work: flat arrays as glTF wants them. Metres. */
export interface Mesh {
  readonly positions: number[];
  readonly normals: number[];
  readonly uvs: number[];
  /** Baked occlusion a vertex: 1 = open. */
  readonly shade: number[];
  readonly indices: number[];
}

export type Vec3 = readonly [number, number, number];

export function createMesh(): Mesh {
  return { positions: [], normals: [], uvs: [], shade: [], indices: [] };
}

/** Adds a vertex and tells its index. */
export function addVertex(
  mesh: Mesh,
  position: Vec3,
  normal: Vec3,
  uv: readonly [number, number],
  shade = 1,
): number {
  mesh.positions.push(...position);
  mesh.normals.push(...normal);
  mesh.uvs.push(...uv);
  mesh.shade.push(shade);
  return mesh.shade.length - 1;
}

/** Joins rows of vertices (each `columns` long) into a strip of quads; `flip` turns the faces round. */
export function joinRows(mesh: Mesh, first: number, columns: number, rows: number, flip = false): void {
  for (let r = 0; r < rows - 1; r++) {
    for (let c = 0; c < columns - 1; c++) {
      const a = first + r * columns + c;
      const [b, d, e] = [a + 1, a + columns, a + columns + 1];
      if (flip) mesh.indices.push(a, b, d, b, e, d);
      else mesh.indices.push(a, d, b, b, d, e);
    }
  }
}

export function normalise([x, y, z]: Vec3): Vec3 {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

export function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function triangleCount(mesh: Mesh): number {
  return mesh.indices.length / 3;
}
