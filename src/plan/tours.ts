import type { Catalog } from '#catalog';
import type { Problem, Vec3 } from '#kit';
import { planDistance, warningAt } from '#kit';
import { findViewpoint, hallOf, type Venue } from '#venue';
import type { Hotspot, Placement, Plan, PlannedStop, StandPlace } from './types';

/** Height of the visitor's eyes above the floor, metres. */
export const EYE_HEIGHT = 1.62;

/** The tilt of the head before a country's wall, whose middle is above the eyes. */
export const WALL_PITCH = 0.13;

/** The tilt of the head before a stand that has nothing on it yet. */
const STAND_PITCH = -0.25;

/** The tilt of the head that looks from above a floor point towards another point. */
export function pitchTowards(floor: Vec3, target: Vec3): number {
  return Math.atan2(target[1] - floor[1] - EYE_HEIGHT, Math.max(0.05, planDistance(floor, target)));
}

interface Building {
  readonly catalog: Catalog;
  readonly venue: Venue;
  readonly placements: readonly Placement[];
  readonly stands: readonly StandPlace[];
  readonly hotspots: readonly Hotspot[];
}

type Stop = Catalog['tours'][number]['stops'][number];
type Whereabouts = Omit<PlannedStop, 'text' | 'sound' | 'seconds'>;

/** Tours with each stop resolved to where the visitor stands; stops that lead nowhere are left out and told. */
export function resolveTours(building: Building): { tours: Plan['tours']; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tours: Record<string, readonly PlannedStop[]> = {};
  building.catalog.tours.forEach((tour, tourIndex) => {
    tours[tour.id] = tour.stops.flatMap((stop, stopIndex): PlannedStop[] => {
      const { text, sound, seconds } = stop;
      const where = whereaboutsOf(stop, building);
      if (where) return [{ ...where, text, ...(sound && { sound }), ...(seconds && { seconds }) }];
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

/** Where a visitor stands at a stop, and what they look at there. */
function whereaboutsOf(stop: Stop, building: Building): Whereabouts | undefined {
  const { venue, placements, stands, hotspots } = building;
  const placement = placements.find(({ work }) => work === stop.work);
  if (placement) {
    const note = stop.note === undefined ? {} : { note: stop.note };
    return { ...beforeWork(placement), work: placement.work, ...note };
  }
  const stand = stands.find((place) => place.stand === stop.stand);
  if (stand) return { ...beforeStand(stand, placements), stand: stand.stand };
  const bay = hotspots.find(({ kind, target }) => kind === 'country' && target === stop.country);
  if (bay && stop.country) {
    return { hall: bay.hall, at: bay.approach, pitch: WALL_PITCH, country: stop.country };
  }
  const viewpoint = stop.viewpoint ? findViewpoint(venue, stop.viewpoint) : undefined;
  const hall = viewpoint && hallOf(venue, viewpoint.id);
  return viewpoint && hall ? { hall: hall.id, at: viewpoint, pitch: viewpoint.pitch } : undefined;
}

function beforeWork({ hall, approach, position: [x, y, z], size }: Placement): Whereabouts {
  return { hall, at: approach, pitch: pitchTowards(approach.position, [x, y + size[1] / 2, z]) };
}

/** Before a stand the eyes are on what leads it: its first work, or the deck while it is empty. */
function beforeStand({ hall, approach, slots }: StandPlace, placements: readonly Placement[]): Whereabouts {
  const first = placements.find(({ slot }) => slots.includes(slot));
  return first ? { ...beforeWork(first), at: approach } : { hall, at: approach, pitch: STAND_PITCH };
}
