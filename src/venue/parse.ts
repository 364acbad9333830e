import { errorAt, type JsonPath, type Parsed, type Problem } from '#kit';
import type { Hall, Venue } from './model';
import { readValue } from './read';
import { venueSchema } from './schema';

/** Problems that are told at most. */
const MOST_TOLD = 200;

/** Reads a venue from the text of `venue.json` or from its JSON value: its shape, then its references. */
export function parseVenue(input: unknown): Parsed<Venue> {
  const read = readValue(input, venueSchema, 'venue');
  if (!read.value) return read;
  const problems = checkReferences(read.value).slice(0, MOST_TOLD);
  return problems.length > 0 ? { problems } : read;
}

function checkReferences(venue: Venue): Problem[] {
  const halls = venue.halls;
  const problems = [
    ...findRepeats(
      'hall',
      halls.map((hall, at) => ({ id: hall.id, path: ['halls', at, 'id'] })),
    ),
    ...findRepeats('slot', listParts(halls, 'slots')),
    ...findRepeats('bay', listParts(halls, 'bays')),
    ...findRepeats('viewpoint', listParts(halls, 'viewpoints')),
    ...findRepeats('portal', listParts(halls, 'portals')),
    ...findRepeats('board', listParts(halls, 'boards')),
    ...halls.flatMap(checkHall),
    ...halls.flatMap((hall, at) => checkPortals(hall, at, halls)),
  ];
  if (!halls.some((hall) => hall.viewpoints.some((viewpoint) => viewpoint.id === venue.start))) {
    problems.push(errorAt('venue-start', `start names no viewpoint: "${venue.start}"`, ['start']));
  }
  return problems;
}

function checkHall(hall: Hall, at: number): Problem[] {
  const problems: Problem[] = [];
  const stands = new Set<number>();
  hall.slots.forEach((slot, index) => {
    const path: JsonPath = ['halls', at, 'slots', index];
    if (slot.bay !== undefined && !hall.bays.some((bay) => bay.id === slot.bay)) {
      problems.push(errorAt('venue-bay', `the slot names a bay that this hall has not: "${slot.bay}"`, path));
    }
    if (slot.stand === undefined) return;
    if (stands.has(slot.stand)) {
      problems.push(errorAt('venue-stand', `stand ${slot.stand} is there twice in this hall`, path));
    }
    stands.add(slot.stand);
  });
  const [first, ...others] = hall.lighting.hours;
  const wearing = Object.keys(first?.maps ?? {})
    .toSorted()
    .join(' ');
  others.forEach(({ id, maps }, index) => {
    if (Object.keys(maps).toSorted().join(' ') === wearing) return;
    problems.push(
      errorAt(
        'venue-hour',
        `"${id}" must have light maps for the same meshes as the first hour: ${wearing}`,
        ['halls', at, 'lighting', 'hours', index + 1, 'maps'],
      ),
    );
  });
  return problems;
}

/** A portal leads into another hall of the venue. */
function checkPortals(hall: Hall, at: number, halls: readonly Hall[]): Problem[] {
  return hall.portals.flatMap(({ to }, index) =>
    to !== hall.id && halls.some((other) => other.id === to)
      ? []
      : [
          errorAt('venue-portal', `the portal leads into no other hall of this venue: "${to}"`, [
            'halls',
            at,
            'portals',
            index,
            'to',
          ]),
        ],
  );
}

interface Named {
  readonly id: string;
  readonly path: JsonPath;
}

const listParts = (
  halls: readonly Hall[],
  part: 'slots' | 'bays' | 'viewpoints' | 'portals' | 'boards',
): Named[] =>
  halls.flatMap((hall, at) =>
    hall[part].map(({ id }, index) => ({ id, path: ['halls', at, part, index, 'id'] })),
  );

/** Identifiers are unique in the whole venue, so that an address needs no hall. */
function findRepeats(kind: string, parts: readonly Named[]): Problem[] {
  const seen = new Set<string>();
  return parts.flatMap(({ id, path }) => {
    if (seen.has(id)) return [errorAt(`venue-${kind}-twice`, `there are two ${kind}s named "${id}"`, path)];
    seen.add(id);
    return [];
  });
}
