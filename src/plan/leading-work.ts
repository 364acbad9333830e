import type { Catalog } from '#catalog';
import type { Placement, StandPlace } from './types';

/**
 * The work that stands for a stand from afar: one by its designer before one of its country before a guest that found
 * room there, and of these the one that fills a square best, large and not too slender. Undefined where nothing stands.
 */
export function pickLeadingWork(
  { stand, designer, country }: Pick<StandPlace, 'stand' | 'designer' | 'country'>,
  placements: readonly Placement[],
  works: Catalog['works'],
): string | undefined {
  const byId = new Map(works.map((work) => [work.id, work]));
  const rank = ({ work }: Placement): number => {
    const shown = byId.get(work);
    if (designer !== undefined && shown?.designer === designer) return 0;
    return shown?.country === country ? 1 : 2;
  };
  const face = ({ size: [width, height] }: Placement): number =>
    Math.min(width, height) * Math.sqrt(width * height);
  return placements
    .filter((placement) => placement.stand === stand)
    .toSorted((a, b) => rank(a) - rank(b) || face(b) - face(a))[0]?.work;
}
