import { DoubleSide, Ray, Vector3 } from 'three';
import { createRandom } from '../../tools/geometry';
import { treeOf } from '../../tools/works/occlusion';
import type { Shape } from '../../tools/works/shape';

/** Share of rays from all around that meet the back of a surface first: what a visitor would see through. */
export function shareOfBacksSeen(shape: Shape, rays: number): number {
  const tree = treeOf(shape);
  const random = createRandom(5);
  const span = Math.hypot(...shape.size);
  let [hits, backs] = [0, 0];
  for (let index = 0; index < rays; index++) {
    const direction = new Vector3(random() - 0.5, random() - 0.5, random() - 0.5).normalize();
    const aim = new Vector3(
      (random() - 0.5) * shape.size[0],
      random() * shape.size[1],
      (random() - 0.5) * shape.size[2],
    );
    const ray = new Ray(aim.addScaledVector(direction, -span * 2), direction);
    const hit = tree.raycastFirst(ray, DoubleSide);
    if (!hit?.face) continue;
    hits++;
    if (hit.face.normal.dot(direction) > 0) backs++;
  }
  return hits ? backs / hits : 1;
}
