import { Vector3 } from 'three';
import type { WorkNote } from '#catalog';
import { distance, type Vec3 } from '#kit';
import type { WorkPart } from '../works/work-model';

/** An anchor that leads further from the note's position than this, metres or a share of the work's size, has lost its place. */
const LOST = { metres: 0.001, share: 0.02 };

const corner = new Vector3();

/**
 * Where a note is on the model that is shown: by its anchor, which follows the surface; by its position where a new
 * export has other triangles.
 * @param size the work's longest side, metres
 */
export function placeOfNote(
  { position, anchor }: Pick<WorkNote, 'position' | 'anchor'>,
  parts: readonly WorkPart[],
  size: number,
): Vec3 {
  const found = anchor && pointOnSurface(anchor, parts);
  const near = Math.max(LOST.metres, LOST.share * size);
  return found && distance(found, position) <= near ? found : position;
}

function pointOnSurface(
  { mesh, triangle, weights }: NonNullable<WorkNote['anchor']>,
  parts: readonly WorkPart[],
): Vec3 | undefined {
  let before = 0;
  for (const { node, geometry } of parts) {
    if (node !== mesh) continue;
    const index = geometry.getIndex();
    const count = (index?.count ?? 0) / 3;
    if (index && triangle < before + count) {
      const point = new Vector3();
      const corners = geometry.getAttribute('position');
      weights.forEach((weight, at) => {
        corner.fromBufferAttribute(corners, index.getX(3 * (triangle - before) + at));
        point.addScaledVector(corner, weight);
      });
      return point.toArray();
    }
    before += count;
  }
  return undefined;
}
