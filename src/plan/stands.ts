import type { Catalog } from '#catalog';
import type { Problem } from '#kit';
import { warningAt } from '#kit';
import type { Slot, Venue } from '#venue';
import type { StandPlace } from './types';

/** Joins the catalog's numbered stands with the slots that bear their number. */
export function resolveStands(
  catalog: Catalog,
  venue: Venue,
): { stands: readonly StandPlace[]; problems: readonly Problem[] } {
  const stands: StandPlace[] = [];
  const problems: Problem[] = [];
  catalog.stands.forEach((stand, index) => {
    const found = slotsOfStand(venue, stand.number);
    const first = found[0];
    if (!first) {
      problems.push(
        warningAt(
          'stand-without-slot',
          `The venue "${venue.id}" has no stand number ${stand.number}. Give "${stand.id}" another number or leave it out.`,
          ['stands', index, 'number'],
        ),
      );
      return;
    }
    stands.push({
      stand: stand.id,
      number: stand.number,
      hall: first.hall,
      slots: found.map(({ slot }) => slot.id),
      country: stand.country,
      ...(stand.designer ? { designer: stand.designer } : {}),
      approach: first.slot.approach,
    });
  });
  stands.sort((a, b) => a.number - b.number);
  return { stands, problems };
}

function slotsOfStand(venue: Venue, number: number): { hall: string; slot: Slot }[] {
  return venue.halls.flatMap((hall) =>
    hall.slots.filter((slot) => slot.stand === number).map((slot) => ({ hall: hall.id, slot })),
  );
}
