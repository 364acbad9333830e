import { at, type ChartMesh, type Face, type Point } from './chart-mesh';

/** Which side of a surface is its front: the one that looks to a point, or away from it. */
export type Facing = { readonly toward: Point } | { readonly away: Point };

/** Newell normal (its length is twice the area) and centroid of a face. */
export function measureFace(mesh: ChartMesh, face: Face): { normal: Point; centre: Point } {
  let [nx, ny, nz, cx, cy, cz] = [0, 0, 0, 0, 0, 0];
  const count = face.corners.length;
  face.corners.forEach((corner, k) => {
    const a = at(mesh.vertices, corner);
    const b = at(mesh.vertices, at(face.corners, (k + 1) % count));
    nx += (a[1] - b[1]) * (a[2] + b[2]);
    ny += (a[2] - b[2]) * (a[0] + b[0]);
    nz += (a[0] - b[0]) * (a[1] + b[1]);
    cx += a[0] / count;
    cy += a[1] / count;
    cz += a[2] / count;
  });
  return { normal: [nx, ny, nz], centre: [cx, cy, cz] };
}

const dotFrom = (normal: Point, from: Point, to: Point): number =>
  normal[0] * (to[0] - from[0]) + normal[1] * (to[1] - from[1]) + normal[2] * (to[2] - from[2]);

/** Turns every face added since `first` so that on the whole they face as asked. */
export function orient(mesh: ChartMesh, first: number, facing: Facing): void {
  const reference = 'toward' in facing ? facing.toward : facing.away;
  let looking = 0;
  for (const face of mesh.faces.slice(first)) {
    const { normal, centre } = measureFace(mesh, face);
    looking += dotFrom(normal, centre, reference);
  }
  const wrong = 'toward' in facing ? looking < 0 : looking >= 0;
  if (wrong) flip(mesh, first);
}

/** Turns faces added since `first` outwards from the axis of the bar that they wrap: `axis` has a point per station. */
export function orientOutwards(mesh: ChartMesh, first: number, axis: readonly Point[]): void {
  const steps = axis.length - 1;
  let looking = 0;
  mesh.faces.slice(first).forEach((face, k) => {
    const { normal, centre } = measureFace(mesh, face);
    const a = at(axis, k % steps);
    const b = at(axis, (k % steps) + 1);
    looking += dotFrom(normal, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2], centre);
  });
  if (looking < 0) flip(mesh, first);
}

function flip(mesh: ChartMesh, first: number): void {
  for (let k = first; k < mesh.faces.length; k++) {
    const face = at(mesh.faces, k);
    mesh.faces[k] = {
      ...face,
      corners: face.corners.toReversed(),
      local: face.local.toReversed(),
      uv: face.uv.toReversed(),
    };
  }
}
