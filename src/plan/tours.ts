import type { Catalog } from '#catalog';
import type { Problem, Vec3 } from '#kit';
import { planDistance, warningAt } from '#kit';
import { findViewpoint, hallOf, type Venue } from '#venue';
import type { Hotspot, Placement, Plan, PlannedStop } from './types';

/** Height of the visitor's eyes above the floor, metres. */
export const EYE_HEIGHT = 1.62;

/** The tilt of the head before a country's wall, whose middle is above the eyes. */
export const WALL_PITCH = 0.13;

/** The tilt of the head that looks from above a floor point towards another point. */
export function pitchTowards(floor: Vec3, target: Vec3): number {
  return Math.atan2(target[1] - floor[1] - EYE_HEIGHT, Math.max(0.05, planDistance(floor, target)));
}

/** Tours with each stop resolved to where the visitor stands; stops that lead nowhere are left out and told. */
export function resolveTours(
  catalog: Catalog,
  venue: Venue,
  placements: readonly Placement[],
  hotspots: readonly Hotspot[],
): { tours: Plan['tours']; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tours: Record<string, readonly PlannedStop[]> = {};
  catalog.tours.forEach((tour, tourIndex) => {
    tours[tour.id] = tour.stops.flatMap((stop, stopIndex): PlannedStop[] => {
      const placement = placements.find(({ work }) => work === stop.work);
      if (placement) {
        const [x, y, z] = placement.position;
        return [
          {
            hall: placement.hall,
            at: placement.approach,
            pitch: pitchTowards(placement.approach.position, [x, y + placement.size[1] / 2, z]),
            work: placement.work,
            text: stop.text,
          },
        ];
      }
      const bay = hotspots.find(({ kind, target }) => kind === 'country' && target === stop.country);
      if (bay && stop.country) {
        return [
          { hall: bay.hall, at: bay.approach, pitch: WALL_PITCH, country: stop.country, text: stop.text },
        ];
      }
      const viewpoint = stop.viewpoint ? findViewpoint(venue, stop.viewpoint) : undefined;
      const hall = viewpoint ? hallOf(venue, viewpoint.id) : undefined;
      if (viewpoint && hall) {
        return [{ hall: hall.id, at: viewpoint, pitch: viewpoint.pitch, text: stop.text }];
      }
      problems.push(
        warningAt(
          'stop-without-place',
          `Stop ${stopIndex + 1} of the tour "${tour.id}" is nowhere in this hall and is left out.`,
          ['tours', tourIndex, 'stops', stopIndex],
        ),
      );
      return [];
    });
  });
  return { tours, problems };
}
