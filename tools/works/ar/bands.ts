import { item, times } from '../../geometry';

/** Triangles of one darkness. */
export interface Band {
  /** What the material's colour is multiplied with. */
  readonly tint: number;
  readonly indices: readonly number[];
}

/** How many shades openness is cut into: few, since each is a material of its own. */
const SHADES = 4;

/**
 * Parts a surface by the darkness of its vertices. USD's preview surface, as phones draw it, has no colour a vertex, and
 * without its dark recesses silver looks like a drawing of silver.
 *
 * @param indices corners of triangles
 * @param openness of each vertex, 0 to 1; nothing for a surface without
 */
export function bandsOf(indices: ArrayLike<number>, openness: ArrayLike<number> | undefined): Band[] {
  if (!openness) return [{ tint: 1, indices: Array.from(indices) }];
  const piles = times(SHADES, (): number[] => []);
  for (let corner = 0; corner + 2 < indices.length; corner += 3) {
    const corners = [item(indices, corner), item(indices, corner + 1), item(indices, corner + 2)];
    const mean = corners.reduce((sum, vertex) => sum + item(openness, vertex), 0) / 3;
    item(piles, Math.min(SHADES - 1, Math.floor(mean * SHADES))).push(...corners);
  }
  return piles.flatMap((pile, shade) =>
    pile.length ? [{ tint: (shade + 0.75) / (SHADES - 0.25), indices: pile }] : [],
  );
}
