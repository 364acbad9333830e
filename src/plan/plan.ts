import type { Manifest } from '#assets';
import type { Catalog } from '#catalog';
import type { Venue } from '#venue';
import { resolveHotspots } from './hotspots';
import { placeWorks } from './placement';
import { resolveStands } from './stands';
import { resolveTours } from './tours';
import type { Plan } from './types';

/** A building with nothing in it. */
export const EMPTY_PLAN: Plan = { placements: [], stands: [], hotspots: [], tours: {}, problems: [] };

/**
 * Hangs the exhibition in the building. Pure and deterministic: the same catalog, venue and manifest give the same
 * plan. What cannot be met is in `problems`, with paths into the catalog.
 */
export function resolvePlan(catalog: Catalog, venue: Venue, manifest: Manifest): Plan {
  const { stands, problems: standProblems } = resolveStands(catalog, venue);
  const { placements, problems: placeProblems } = placeWorks(catalog, venue, stands, manifest);
  const { hotspots, problems: hotspotProblems } = resolveHotspots(catalog, venue, placements, stands);
  const { tours, problems: tourProblems } = resolveTours({
    catalog,
    venue,
    placements,
    stands,
    hotspots,
  });
  return {
    placements,
    stands,
    hotspots,
    tours,
    problems: [...standProblems, ...placeProblems, ...hotspotProblems, ...tourProblems],
  };
}
