import type { Vec2 } from '#kit';
import type { Mesh, Triangle } from '../../geometry';
import { cross, item } from '../../geometry';
import type { Drawing } from '../engraving/drawing';
import type { Part } from '../part';

/**
 * Cuts a drawing into the faces of parts that look towards +z; call it before the work is bent or placed. The drawing
 * becomes a picture that lies over the plate, so that hundreds of strokes cost no triangle:
 *
 *     engrave(plate(OUTLINE, style, detail), {
 *       box: { left: -20, low: 0, right: 20, top: 30 },
 *       shapes: [cutArea([ground, ...islands]), cutLine(stem, 0.3), cutDot([0, 4], 0.5, true)],
 *       niello: true,
 *     })
 *
 * A work has one picture for all its drawings: draw each once and use it again, rather than one a copy.
 */
export const engrave = (parts: readonly Part[], drawing: Drawing): Part[] =>
  parts.flatMap((each) => {
    const [front, rest] = divideByFacing(each.mesh, drawing);
    return [
      ...(front.triangles.length ? [{ ...each, mesh: front, engraving: drawing }] : []),
      ...(rest.triangles.length ? [{ ...each, mesh: rest }] : []),
    ];
  });

/** How much of a face must look forward to be cut. */
const FORWARD = 0.5;

function divideByFacing(mesh: Mesh, { box }: Drawing): [front: Mesh, rest: Mesh] {
  const front: Triangle[] = [];
  const rest: Triangle[] = [];
  for (const triangle of mesh.triangles) {
    const [a, b, c] = triangle.map((corner) => item(mesh.vertices, corner));
    if (!a || !b || !c) continue;
    const [x, y, z] = cross([b[0] - a[0], b[1] - a[1], b[2] - a[2]], [c[0] - a[0], c[1] - a[1], c[2] - a[2]]);
    const isForward = z > FORWARD * Math.hypot(x, y, z);
    const isWithin = [a, b, c].every(
      ([px, py]) => px >= box.left && px <= box.right && py >= box.low && py <= box.top,
    );
    (isForward && isWithin ? front : rest).push(triangle);
  }
  const uvs = mesh.vertices.map(
    ([x, y]): Vec2 => [
      clamp((x - box.left) / (box.right - box.left)),
      clamp((box.top - y) / (box.top - box.low)),
    ],
  );
  return [
    { vertices: mesh.vertices, triangles: front, uvs },
    { vertices: mesh.vertices, triangles: rest },
  ];
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));
