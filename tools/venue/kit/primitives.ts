import { ShapeUtils, Vector2 } from 'three';
import { at, type ChartMesh, type Face, toWorld } from './chart-mesh';
import { measureFace } from './orient';
import { type Atlas, atlasCoordinate } from './pack';

/** Triangles of one material, Y up. TEXCOORD_1 is there only for meshes that wear a light map. */
export interface Primitive {
  readonly material: string;
  readonly positions: number[];
  readonly normals: number[];
  /** TEXCOORD_0, metres. */
  readonly uv: number[];
  /** TEXCOORD_1, 0…1, glTF's origin at the top left. */
  readonly light: number[];
  readonly indices: number[];
}

/** Splits a drawing into one primitive a material, in the order that materials first appear. */
export function buildPrimitives(mesh: ChartMesh, atlas?: Atlas): Primitive[] {
  const normals = sumNormals(mesh);
  const byMaterial = new Map<string, { primitive: Primitive; taken: Map<number, number> }>();
  for (const face of mesh.faces) {
    let group = byMaterial.get(face.material);
    if (!group) {
      const primitive = {
        material: face.material,
        positions: [],
        normals: [],
        uv: [],
        light: [],
        indices: [],
      };
      group = { primitive, taken: new Map() };
      byMaterial.set(face.material, group);
    }
    const { primitive, taken } = group;
    const indices = face.corners.map((corner, k) => {
      const known = taken.get(corner);
      if (known !== undefined) return known;
      const index = taken.size;
      taken.set(corner, index);
      primitive.positions.push(...toWorld(at(mesh.vertices, corner)));
      primitive.normals.push(...toWorld(at(normals, corner)));
      primitive.uv.push(...at(face.uv, k));
      if (atlas) primitive.light.push(...lightCoordinate(mesh, atlas, face, k));
      return index;
    });
    for (const corner of triangulate(mesh, face)) primitive.indices.push(at(indices, corner));
  }
  return [...byMaterial.values()].map(({ primitive }) => primitive);
}

function lightCoordinate(mesh: ChartMesh, atlas: Atlas, face: Face, corner: number): [number, number] {
  const [u, v] = at(face.local, corner);
  const [s, t] = atlasCoordinate(atlas, at(mesh.charts, face.chart), at(atlas.places, face.chart), u, v);
  return [s, 1 - t];
}

/** Unit normal of every vertex: corners are never shared between smooth and flat faces. */
function sumNormals(mesh: ChartMesh): [number, number, number][] {
  const sums = mesh.vertices.map((): [number, number, number] => [0, 0, 0]);
  for (const face of mesh.faces) {
    const { normal } = measureFace(mesh, face);
    const length = Math.hypot(...normal) || 1;
    face.corners.forEach((corner, k) => {
      const weight = cornerAngle(mesh, face, k) / length;
      const sum = at(sums, corner);
      for (const axis of [0, 1, 2] as const) sum[axis] += normal[axis] * weight;
    });
  }
  return sums.map((sum) => {
    const length = Math.hypot(...sum) || 1;
    return [sum[0] / length, sum[1] / length, sum[2] / length];
  });
}

/** Faces weigh by their angle at the corner, so that the way a surface is cut into faces does not show. */
function cornerAngle(mesh: ChartMesh, face: Face, k: number): number {
  const count = face.corners.length;
  const p = at(mesh.vertices, at(face.corners, k));
  const a = at(mesh.vertices, at(face.corners, (k + count - 1) % count));
  const b = at(mesh.vertices, at(face.corners, (k + 1) % count));
  const u = [a[0] - p[0], a[1] - p[1], a[2] - p[2]] as const;
  const v = [b[0] - p[0], b[1] - p[1], b[2] - p[2]] as const;
  const lengths = Math.hypot(...u) * Math.hypot(...v);
  if (lengths === 0) return 0;
  return Math.acos(Math.min(1, Math.max(-1, (u[0] * v[0] + u[1] * v[1] + u[2] * v[2]) / lengths)));
}

/** Triangles as corner numbers of the face, wound like it. */
function triangulate(mesh: ChartMesh, face: Face): number[] {
  const count = face.corners.length;
  if (count === 3) return [0, 1, 2];
  if (count === 4) return [0, 1, 2, 0, 2, 3];
  const { normal } = measureFace(mesh, face);
  const sizes = normal.map(Math.abs);
  const drop = sizes.indexOf(Math.max(...sizes));
  const [a, b] = (
    [
      [1, 2],
      [2, 0],
      [0, 1],
    ] as const
  )[drop as 0 | 1 | 2];
  const contour = face.corners.map((corner) => {
    const p = at(mesh.vertices, corner);
    return new Vector2(p[a as 0 | 1 | 2], p[b as 0 | 1 | 2]);
  });
  const clockwise = ShapeUtils.isClockWise(contour);
  const order = contour.map((_, k) => (clockwise ? count - 1 - k : k));
  const triangles = ShapeUtils.triangulateShape(
    order.map((k) => at(contour, k)),
    [],
  );
  return triangles.flatMap((triangle) => {
    const corners = triangle.map((k) => at(order, k));
    return clockwise ? corners.toReversed() : corners;
  });
}

/** Every triangle of a drawing as flat x, y, z, Y up. */
export function listTriangles(mesh: ChartMesh): number[] {
  return mesh.faces.flatMap((face) =>
    triangulate(mesh, face).flatMap((corner) => toWorld(at(mesh.vertices, at(face.corners, corner)))),
  );
}
