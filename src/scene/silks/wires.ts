import {
  BufferAttribute,
  BufferGeometry,
  LineBasicMaterial,
  LineSegments,
  type Matrix4,
  Vector3,
} from 'three';
import type { Vec2 } from '#kit';
import type { Collider } from '../hall/collider';
import { linear } from '../light/colour';

/** Where the two wires hold the rod, by the cloth's width. */
const HOLD = 0.4;
/** How far up something is looked for that they can hang from, metres. */
const REACH = 16;

/**
 * The wires that the rods hang from, up to whatever is above, or to the ceiling of the room where only glass is. Drawn
 * as lines: a wire of its true thickness would fall to pieces from afar.
 */
export function createWires(
  cloths: readonly { readonly size: Vec2; readonly frame: Matrix4 }[],
  collider: Collider,
  ceiling: number,
): LineSegments<BufferGeometry, LineBasicMaterial> {
  const up = new Vector3(0, 1, 0);
  const ends = cloths.flatMap(({ size: [width], frame }) =>
    [-HOLD, HOLD].flatMap((share) => {
      const foot = new Vector3(share * width, 0.01, 0).applyMatrix4(frame);
      const top = collider.cast(foot, up, REACH)?.point.y ?? Math.max(ceiling, foot.y);
      return [foot.x, foot.y, foot.z, foot.x, top, foot.z];
    }),
  );
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(ends), 3));
  const material = new LineBasicMaterial({
    color: linear(0.05, 0.045, 0.04),
    transparent: true,
    opacity: 0.26,
    depthWrite: false,
  });
  const wires = new LineSegments(geometry, material);
  wires.name = 'silk-wires';
  return wires;
}
