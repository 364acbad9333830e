import { errorAt, type Problem } from '#kit';
import { hallOf } from '#venue';
import type { HallEvidence, VenueEvidence } from './evidence';
import { createGround, type Footing, type Ground } from './ground';
import { listStandings, type Standing } from './places';

/** How far a visitor may be put down beside a place, and how much higher or lower, metres. */
export const ASIDE = 0.35;
const ABOVE = 0.25;

/** The floors of a venue's halls, by hall. */
export type Grounds = ReadonlyMap<string, Ground>;

export const groundsOf = (halls: readonly HallEvidence[]): Grounds =>
  new Map(halls.flatMap(({ hall, floor }) => (floor.value ? [[hall.id, createGround(floor.value)]] : [])));

/** Places that do not lie on their hall's floor, and those that nobody reaches from where a visit starts. */
export function checkWalk({ venue, halls }: VenueEvidence, grounds: Grounds): Problem[] {
  const reached = reachFromStart(venue, grounds);
  return halls.flatMap(({ hall, at }) => {
    const ground = grounds.get(hall.id);
    if (!ground) return [];
    const standings = listStandings(hall, at);
    const off = standings.flatMap((standing) => checkFooting(standing, ground));
    const polygons = reached.get(hall.id);
    if (!polygons) {
      const sentence = `nobody comes into the hall "${hall.id}" from where the visit starts: give it a portal that can be reached.`;
      return [...off, errorAt('hall-unreachable', sentence, ['halls', at])];
    }
    const cut = standings.flatMap(({ what, position, path }) => {
      const footing = ground.footing(position, ASIDE);
      return !footing || polygons.has(footing.polygon)
        ? []
        : [
            errorAt(
              'place-unreachable',
              `nobody comes to ${what} on foot: join its floor to the rest.`,
              path,
            ),
          ];
    });
    return [...off, ...cut];
  });
}

function checkFooting({ what, position, path }: Standing, ground: Ground): Problem[] {
  const near = ground.footing(position, ASIDE);
  if (isOnFloor(near)) return [];
  const above = near?.above ?? 0;
  const where = near
    ? `${Math.abs(above).toFixed(2)} m ${above > 0 ? 'above' : 'below'}`
    : `${(ground.footing(position, Number.POSITIVE_INFINITY)?.aside ?? 0).toFixed(2)} m beside`;
  return [errorAt('place-off-floor', `${what} lies ${where} the floor: move it onto the floor.`, path)];
}

/** Whether a footing is where its point is, as far as a visitor minds. */
export const isOnFloor = (footing: Footing | undefined): boolean =>
  footing !== undefined && footing.aside <= ASIDE && Math.abs(footing.above) <= ABOVE;

/** The polygons of each hall that a walker comes to from the start, through portals as well. */
function reachFromStart(venue: VenueEvidence['venue'], grounds: Grounds): Map<string, Set<number>> {
  const reached = new Map<string, Set<number>>();
  const start = venue.halls.flatMap((hall) => hall.viewpoints).find(({ id }) => id === venue.start);
  const first = hallOf(venue, venue.start);
  const arrivals = start && first ? [{ hall: first.id, position: start.position }] : [];
  for (const { hall, position } of arrivals) {
    const ground = grounds.get(hall);
    const footing = ground?.footing(position, ASIDE);
    const known = reached.get(hall) ?? new Set();
    if (!ground || !footing || known.has(footing.polygon)) continue;
    const added = ground.reachableFrom(footing.polygon);
    reached.set(hall, new Set([...known, ...added]));
    for (const portal of venue.halls.find(({ id }) => id === hall)?.portals ?? []) {
      const threshold = ground.footing(portal.position, ASIDE);
      if (threshold && added.has(threshold.polygon))
        arrivals.push({ hall: portal.to, position: portal.position });
    }
  }
  return reached;
}
