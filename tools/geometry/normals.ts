import type { Vec3 } from '#kit';
import { item } from './item';
import type { Mesh } from './mesh';
import { cross, dot, normalize } from './vector';

/** Vertices ready for drawing: one for each pair of place and direction. */
export interface ShadedMesh {
  readonly positions: number[];
  readonly normals: number[];
  readonly indices: number[];
  /** As far as the mesh has them. */
  readonly uvs: number[];
}

/**
 * Directions of a surface that is smooth, except across edges that turn by more than `crease` degrees.
 * Large triangles weigh more, so that a bevel does not tilt the plate that it borders.
 */
export function shadeMesh({ vertices, triangles, uvs: known }: Mesh, crease: number): ShadedMesh {
  const limit = crease >= 180 ? -2 : Math.cos((crease * Math.PI) / 180);
  const faces = triangles.map(([a, b, c]) =>
    areaNormal(item(vertices, a), item(vertices, b), item(vertices, c)),
  );
  const units = faces.map((face) => normalize(face, [0, 0, 0]));
  const around: number[][] = vertices.map(() => []);
  triangles.forEach((corners, face) => {
    for (const corner of corners) item(around, corner).push(face);
  });

  const [positions, normals, indices, uvs]: [number[], number[], number[], number[]] = [[], [], [], []];
  const made = new Map<string, number>();
  triangles.forEach((corners, face) => {
    const own = item(units, face);
    if (dot(own, own) < 0.5) return;
    for (const corner of corners) {
      const sum: [number, number, number] = [0, 0, 0];
      for (const other of item(around, corner)) {
        if (dot(own, item(units, other)) < limit) continue;
        const add = item(faces, other);
        sum[0] += add[0];
        sum[1] += add[1];
        sum[2] += add[2];
      }
      const normal = normalize(sum, own);
      const key = `${corner} ${normal.map((value) => Math.round(value * 100)).join(' ')}`;
      let index = made.get(key);
      if (index === undefined) {
        index = positions.length / 3;
        made.set(key, index);
        positions.push(...item(vertices, corner));
        normals.push(...normal);
        if (known) uvs.push(...item(known, corner));
      }
      indices.push(index);
    }
  });
  return { positions, normals, indices, uvs };
}

/** Twice the area of a triangle, along its normal. */
const areaNormal = (a: Vec3, b: Vec3, c: Vec3): Vec3 =>
  cross([b[0] - a[0], b[1] - a[1], b[2] - a[2]], [c[0] - a[0], c[1] - a[1], c[2] - a[2]]);
