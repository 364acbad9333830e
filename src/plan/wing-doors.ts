import type { Catalog, Wing } from '#catalog';
import { add, forwardOf, headingTowards, scale, type Vec3 } from '#kit';
import { findViewpoint, hallOf, type Venue } from '#venue';
import type { Hotspot } from './types';

/** Where a sign stands as seen from where visits begin, metres: ahead, aside, above the floor. */
const AHEAD = 3.1;
const ASIDE = 1.75;
const HIGH = 2.15;
/** So far from where visits begin somebody stands who reads it, metres. */
const NEARER = 1.2;

/** The wings before and after the one that is here. */
export function wingsBeside({ part }: Pick<Catalog, 'part'>): {
  readonly before?: Wing;
  readonly after?: Wing;
} {
  const { wing, wings = [] } = part ?? {};
  const here = wings.findIndex(({ id }) => id === wing);
  if (here < 0) return {};
  const [before, after] = [wings[here - 1], wings[here + 1]];
  return { ...(before && { before }), ...(after && { after }) };
}

/**
 * The ways into the wings beside this one, on both sides of where visits begin: to the one before on the left, to the one
 * after on the right.
 */
export function wingHotspots(catalog: Catalog, venue: Venue): Hotspot[] {
  const { before, after } = wingsBeside(catalog);
  const start = findViewpoint(venue, venue.start);
  const hall = start && hallOf(venue, start.id);
  if (!start || !hall) return [];
  const forward = forwardOf(start.heading);
  const right: Vec3 = [-forward[2], 0, forward[0]];
  const doorTo = (wing: Wing | undefined, side: -1 | 1): Hotspot[] => {
    if (!wing) return [];
    const ahead = add(start.position, scale(forward, AHEAD));
    const position = add(add(ahead, scale(right, side * ASIDE)), [0, HIGH, 0]);
    const from = add(start.position, scale(forward, NEARER));
    return [
      {
        id: `wing-${wing.id}`,
        kind: 'wing',
        target: wing.id,
        hall: hall.id,
        position,
        approach: { position: from, heading: headingTowards(from, position) },
        title: catalog.part?.names?.[wing.country ?? wing.edition ?? ''] ?? catalog.title,
      },
    ];
  };
  return [...doorTo(before, -1), ...doorTo(after, 1)];
}
