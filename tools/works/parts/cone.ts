import type { Vec3 } from '#kit';
import type { LathePoint } from '../../geometry';
import { item, mix } from '../../geometry';
import type { Part } from '../part';
import { bendParts } from '../part';

/** A round body on which flat work is laid: a hat, a cap, a vessel. */
export interface Cone {
  /** Its radius at a height. */
  radiusAt(y: number): number;
  /** Lays flat work (x along the girth, y up, z outwards) on it, the work's origin at a turn from the front and a height. */
  wrap(turn: number, height: number, parts: readonly Part[]): Part[];
}

/** A round body by its outline, from below upwards. */
export function createCone(outline: readonly LathePoint[]): Cone {
  const radiusAt = (y: number): number => {
    const last = outline.length - 1;
    const found = outline.findIndex(([, height]) => height >= y);
    const above = found < 0 ? last : Math.max(1, found);
    const [to, from] = [item(outline, above), item(outline, above - 1)];
    const share = (y - from[1]) / (to[1] - from[1] || 1);
    return mix(from[0], to[0], Math.max(0, Math.min(1, share)));
  };
  return {
    radiusAt,
    wrap: (turn, height, parts) =>
      bendParts(parts, ([x, y, z]): Vec3 => {
        const up = height + y;
        const reach = radiusAt(up) + z;
        const angle = turn + x / radiusAt(up);
        return [reach * Math.sin(angle), up, reach * Math.cos(angle)];
      }),
  };
}
