import { item } from '../geometry';
import type { Detail } from './detail';
import { createDetail } from './detail';
import type { Part } from './part';
import type { Piece } from './piece';

export interface Budget {
  readonly triangles: number;
  readonly bytes: number;
}

/** What a work may cost in the hall, under inspection and on a hand-held phone. */
export const BUDGETS = {
  room: { triangles: 8_000, bytes: 250_000 },
  inspect: { triangles: 100_000, bytes: 3_000_000 },
  /** Made from the hall's model; USD's packages hold plain text, so a fine one would weigh many times as much. */
  ar: { triangles: 8_000, bytes: 1_500_000 },
} as const satisfies Record<string, Budget>;

/** Models that are made from the work's own source. */
export type ModelName = 'room' | 'inspect';

/** Levels that are tried, finest first. */
const LEVELS: Readonly<Record<ModelName, readonly number[]>> = {
  room: [0.34, 0.26, 0.2, 0.15, 0.1, 0.05, 0],
  inspect: [2, 1.6, 1.3, 1.15, 1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.36],
};

export const countTriangles = (parts: readonly Part[]): number =>
  parts.reduce((sum, { mesh }) => sum + mesh.triangles.length, 0);

/** Makes the work as finely as its budget allows: regenerated, never simplified. */
export function buildWithin(
  piece: Piece,
  model: ModelName,
): { readonly detail: Detail; readonly parts: Part[] } {
  const levels = LEVELS[model];
  const make = (index: number) => {
    const detail = createDetail(item(levels, index));
    const parts = piece.build(detail);
    return { detail, parts, fits: countTriangles(parts) <= BUDGETS[model].triangles };
  };
  // The finest level that fits, by halving: coarser is never larger.
  let [low, high] = [0, levels.length - 1];
  let best = make(low);
  if (best.fits) return best;
  best = make(high);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const tried = make(middle);
    if (tried.fits) [high, best] = [middle, tried];
    else low = middle;
  }
  return best;
}
