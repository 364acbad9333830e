import type { Vec3 } from '#kit';
import type { Slot } from '#venue';

/** Air between the room that a slot offers and the glass around it, metres; the glass of a table is the room itself. */
const AIR = { vitrine: { side: 0.04, above: 0.1 }, table: { side: 0.004, above: 0 } };
/** Width, height and depth of the glass case over a slot. */
export function caseOver({ kind, size: [width, height, depth] }: Pick<Slot, 'kind' | 'size'>): Vec3 {
  const air = kind === 'table' ? AIR.table : AIR.vitrine;
  return [width + 2 * air.side, height + air.above, depth + 2 * air.side];
}
