import type { Event, ExhibitionEvent } from 'schema-dts';
import type { Edition, ProgrammeEvent } from '#catalog';
import { sourcesOf } from './parts';
import type { Teller } from './teller';

/**
 * The forum as it was held. Sources print the year and no opening day, so that is what `startDate` says: a date that we
 * made up would stand in search results as a fact.
 */
export function describeEditions(teller: Teller): ExhibitionEvent[] {
  const { editions, designers } = teller.data.catalog;
  return editions.map((edition) => ({
    '@type': 'ExhibitionEvent',
    '@id': teller.thing({ kind: 'programme' }, edition.id),
    url: teller.page({ kind: 'programme' }),
    name: `${teller.say(teller.data.catalog.title)}: ${teller.say(edition.title)}`,
    description: teller.say(edition.summary),
    startDate: String(edition.year),
    location: placeOf(teller, edition),
    performer: designers
      .filter((designer) => designer.editions.includes(edition.id))
      .map(({ id, name }) => ({
        '@type': 'Person',
        '@id': teller.thing({ kind: 'designer', id }, 'person'),
        name,
      })),
    subEvent: teller.data.catalog.programme
      .filter((event) => event.edition === edition.id)
      .map((event) => describeEvent(teller, event, edition)),
    subjectOf: sourcesOf(teller, edition.sources),
  }));
}

/** `when` may be less than a date, so it goes into the words. */
function describeEvent(teller: Teller, event: ProgrammeEvent, edition: Edition): Event {
  return {
    '@type': 'Event',
    '@id': teller.thing({ kind: 'programme' }, event.id),
    name: teller.say(event.title),
    description: `${teller.say(event.when)}. ${teller.say(event.text)}`,
    startDate: String(edition.year),
    location: placeOf(teller, event),
  };
}

const placeOf = (teller: Teller, { place }: Pick<Edition, 'place'>) =>
  ({ '@type': 'Place', name: teller.say(place), address: teller.say(place) }) as const;
