import type { Vec2 } from '#kit';
import { place, resampleOutline, wrapped } from '../../geometry';
import type { Part } from '../part';
import { moveParts } from '../part';

/**
 * Things soldered on the wall of a box, about every `spacing` along its outline (anticlockwise), at height `z`: what
 * each shows towards +z faces outwards, its y towards the front of the box.
 */
export function alongWall(
  outline: readonly Vec2[],
  spacing: number,
  z: number,
  make: (index: number) => readonly Part[],
): Part[] {
  const spots = resampleOutline(outline, spacing);
  return spots.flatMap(([x, y], index) => {
    const [ax, ay] = wrapped(spots, index - 1);
    const [bx, by] = wrapped(spots, index + 1);
    const along = Math.atan2(by - ay, bx - ax);
    // Stood up about its foot, then turned to the wall.
    const stood = moveParts(make(index), place({ turnX: Math.PI / 2 }));
    return moveParts(stood, place({ x, y, z, turnZ: along }));
  });
}
