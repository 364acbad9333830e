import type { Pose } from '#kit';
import { EYE_HEIGHT, type Placement, type PlannedStop, pitchTowards, WALL_PITCH } from '#plan';
import { findHall, findViewpoint, hallOf } from '#venue';
import type { Address, Place } from './address';
import type { OpenTarget, VisitData } from './types';

/** Where in the hall something is seen from, or null for what is not in the hall. */
export interface Destination {
  readonly hall: string;
  readonly pose: Pose;
}

/** Where a visit begins. */
export function startDestination({ venue }: VisitData): Destination {
  const start = findViewpoint(venue, venue.start) ?? venue.halls[0]?.viewpoints[0];
  const hall = (start && hallOf(venue, start.id))?.id ?? venue.halls[0]?.id ?? '';
  return start ? { hall, pose: start } : { hall, pose: { position: [0, 0, 0], heading: 0, pitch: 0 } };
}

/** Where a visitor comes in who arrives at an address: where it says, before what it is about, or at the start. */
export function arrivalOf(data: VisitData, { place, view, hall }: Address): Destination {
  const asked = hall === undefined ? undefined : findHall(data.venue, hall);
  if (view) return { hall: asked?.id ?? data.venue.halls[0]?.id ?? '', pose: view };
  return destinationOf(data, place) ?? (asked && destinationOfHall(data, asked.id)) ?? startDestination(data);
}

/** Where a visitor comes into a hall: at the first of its viewpoints. Undefined when there is no such hall. */
export function destinationOfHall({ venue }: VisitData, hall: string): Destination | undefined {
  const pose = findHall(venue, hall)?.viewpoints[0];
  return pose && { hall, pose };
}

/** The work's place in the hall. */
export function placementOf({ plan }: VisitData, work: string): Placement | undefined {
  return plan.placements.find((placement) => placement.work === work);
}

/** The middle of a work in the hall, metres. */
export function middleOf({ position: [x, y, z], size }: Placement): [number, number, number] {
  return [x, y + size[1] / 2, z];
}

/** Where the visitor stands for a place: before the work, at the designer's stand, in the country's bay. */
export function destinationOf(data: VisitData, place: Place): Destination | null {
  switch (place.kind) {
    case 'work': {
      const placement = placementOf(data, place.id);
      if (!placement) return null;
      const pitch = pitchTowards(placement.approach.position, middleOf(placement));
      return { hall: placement.hall, pose: { ...placement.approach, pitch } };
    }
    case 'designer':
    case 'country': {
      const hotspot =
        data.plan.hotspots.find(({ kind, target }) => kind === place.kind && target === place.id) ??
        // A stand that awaits its designer has no name to float above it.
        data.plan.stands.find(({ stand, designer }) => stand === place.id && designer === undefined);
      return hotspot
        ? { hall: hotspot.hall, pose: { ...hotspot.approach, pitch: glance(place.kind) } }
        : null;
    }
    default:
      return null;
  }
}

/** Where a text of the exhibition is read in the hall; null where no board tells it. */
export function destinationOfStory({ plan }: VisitData, story: string): Destination | null {
  const board = plan.hotspots.find(({ kind, target }) => kind === 'story' && target === story);
  if (!board) return null;
  const pitch = pitchTowards(board.approach.position, board.position) - BELOW_NAME;
  return { hall: board.hall, pose: { ...board.approach, pitch } };
}

/** A story's name floats above what is read. */
const BELOW_NAME = 0.25;

/** A designer's name is above a stand: eyes stay on the work below. A country is a wall. */
const glance = (kind: 'designer' | 'country'): number =>
  kind === 'designer' ? Math.atan2(1.3 - EYE_HEIGHT, 1.1) : WALL_PITCH;

/** Where a tour's stop is seen from. */
export function destinationOfStop(stop: PlannedStop): Destination {
  return { hall: stop.hall, pose: { ...stop.at, pitch: stop.pitch } };
}

/**
 * The place that an open target means, by identifier or by an earlier one (alias).
 * @throws Error with a sentence when the exhibition does not have it.
 */
export function placeOfTarget({ catalog, venue }: VisitData, target: OpenTarget): Place {
  const known = (kind: 'work' | 'designer' | 'country' | 'tour', id: string): Place => {
    const list: readonly { id: string; aliases?: readonly string[] | undefined }[] =
      kind === 'work'
        ? catalog.works
        : kind === 'designer'
          ? catalog.designers
          : kind === 'country'
            ? catalog.countries
            : catalog.tours;
    const found =
      list.find((entry) => entry.id === id || entry.aliases?.includes(id)) ??
      (kind === 'designer' ? catalog.stands.find((stand) => stand.id === id && !stand.designer) : undefined);
    if (!found) throw new Error(`This exhibition has no ${kind} "${id}".`);
    return { kind, id: found.id };
  };
  if (target.work !== undefined) return known('work', target.work);
  if (target.designer !== undefined) return known('designer', target.designer);
  if (target.country !== undefined) return known('country', target.country);
  if (target.tour !== undefined) return known('tour', target.tour);
  if (target.story !== undefined) {
    if (target.story === 'about' || target.story === 'programme') return { kind: target.story };
    throw new Error(`This exhibition tells no story "${String(target.story)}", only about and programme.`);
  }
  if (target.hall !== undefined && !findHall(venue, target.hall)) {
    throw new Error(`This building has no hall "${target.hall}".`);
  }
  return { kind: 'home' };
}
