import { invariant } from '#kit';
import type { Bay, Hall, Hour, Slot, Venue, Viewpoint } from './model';

/** Every slot of the venue, hall by hall. */
export const listSlots = (venue: Venue): Slot[] => venue.halls.flatMap((hall) => hall.slots);

export const findSlot = (venue: Venue, id: string): Slot | undefined =>
  listSlots(venue).find((slot) => slot.id === id);

export const findBay = (venue: Venue, id: string): Bay | undefined =>
  venue.halls.flatMap((hall) => hall.bays).find((bay) => bay.id === id);

export const findViewpoint = (venue: Venue, id: string): Viewpoint | undefined =>
  venue.halls.flatMap((hall) => hall.viewpoints).find((viewpoint) => viewpoint.id === id);

export const findHall = (venue: Venue, id: string): Hall | undefined =>
  venue.halls.find((hall) => hall.id === id);

/** The venue as a screen sees it that is taller than wide. */
export const forTallScreen = (venue: Venue): Venue => ({
  ...venue,
  halls: venue.halls.map((hall) => ({
    ...hall,
    viewpoints: hall.viewpoints.map((viewpoint) => ({ ...viewpoint, ...viewpoint.tall })),
  })),
});

/** The hall that holds a slot, bay or viewpoint of this identifier. */
export const hallOf = (venue: Venue, id: string): Hall | undefined =>
  venue.halls.find((hall) =>
    [...hall.slots, ...hall.bays, ...hall.viewpoints].some((part) => part.id === id),
  );

/** The hour of this identifier, else the hall's first: the halls of a venue need not keep the same hours. */
export function pickHour({ lighting }: Hall, id: string): Hour {
  const hour = lighting.hours.find((candidate) => candidate.id === id) ?? lighting.hours[0];
  invariant(hour, 'venue: a hall without an hour');
  return hour;
}
