import type { JsonPath } from '#kit';
import type { Catalog, Country, Work } from '../schema/catalog';
import { type Collection, collectionNames, entriesOf } from './collections';

/** One identifier that somewhere in the catalog stands for an entry elsewhere in it. */
export interface Reference {
  readonly to: Collection;
  readonly id: string;
  readonly path: JsonPath;
}

type Ids = string | readonly string[] | undefined;

function* refer(to: Collection, ids: Ids, path: JsonPath): Iterable<Reference> {
  if (typeof ids === 'string') yield { to, id: ids, path };
  else for (const [index, id] of (ids ?? []).entries()) yield { to, id, path: [...path, index] };
}

function* referencesOfWork(work: Work, path: JsonPath): Iterable<Reference> {
  yield* refer('designers', work.designer, [...path, 'designer']);
  yield* refer('countries', work.country, [...path, 'country']);
  yield* refer('sources', work.dimensions?.source, [...path, 'dimensions', 'source']);
  yield* refer('terms', work.materials, [...path, 'materials']);
  yield* refer('terms', work.techniques, [...path, 'techniques']);
  yield* refer('stands', work.place?.stand, [...path, 'place', 'stand']);
  yield* refer('media', work.media, [...path, 'media']);
  for (const [index, note] of (work.notes ?? []).entries()) {
    yield* refer('media', note.media, [...path, 'notes', index, 'media']);
    yield* refer('terms', note.terms, [...path, 'notes', index, 'terms']);
  }
  if (work.kind === 'jewellery') yield* refer('terms', work.form, [...path, 'form']);
  if (work.kind === 'picture') yield* refer('media', work.medium, [...path, 'medium']);
}

function* referencesOfCountry(country: Country, path: JsonPath): Iterable<Reference> {
  const { population, flag, heritage = [], towns = [], map } = country;
  yield* refer('sources', population?.source, [...path, 'population', 'source']);
  yield* refer('sources', flag?.sources, [...path, 'flag', 'sources']);
  for (const [index, { sources }] of heritage.entries()) {
    yield* refer('sources', sources, [...path, 'heritage', index, 'sources']);
  }
  for (const [index, { sources }] of towns.entries()) {
    yield* refer('sources', sources, [...path, 'towns', index, 'sources']);
  }
  yield* refer('sources', map?.sources, [...path, 'map', 'sources']);
}

/** Every reference of the catalog into itself. Slots, bays, halls and viewpoints are the building's to know. */
export function* referencesOf(catalog: Catalog): Iterable<Reference> {
  const sourced = ['editions', 'programme', 'countries', 'designers', 'works', 'terms'] as const;
  for (const collection of sourced) {
    for (const [index, { sources }] of catalog[collection].entries()) {
      yield* refer('sources', sources, [collection, index, 'sources']);
    }
  }
  for (const [index, event] of catalog.programme.entries()) {
    yield* refer('editions', event.edition, ['programme', index, 'edition']);
  }
  for (const [index, country] of catalog.countries.entries()) {
    yield* referencesOfCountry(country, ['countries', index]);
  }
  for (const [index, designer] of catalog.designers.entries()) {
    yield* refer('media', designer.portrait, ['designers', index, 'portrait']);
    yield* refer('countries', designer.country, ['designers', index, 'country']);
    yield* refer('editions', designer.editions, ['designers', index, 'editions']);
  }
  for (const [index, stand] of catalog.stands.entries()) {
    yield* refer('countries', stand.country, ['stands', index, 'country']);
    yield* refer('designers', stand.designer, ['stands', index, 'designer']);
  }
  for (const [index, work] of catalog.works.entries()) yield* referencesOfWork(work, ['works', index]);
  for (const [index, tour] of catalog.tours.entries()) {
    for (const [position, stop] of tour.stops.entries()) {
      const path = ['tours', index, 'stops', position];
      yield* refer('works', stop.work, [...path, 'work']);
      yield* refer('stands', stop.stand, [...path, 'stand']);
      yield* refer('countries', stop.country, [...path, 'country']);
      for (const [language, id] of Object.entries(stop.sound ?? {})) {
        yield* refer('media', id, [...path, 'sound', language]);
      }
    }
  }
  for (const [index, hotspot] of catalog.hotspots.entries()) {
    yield* refer('works', hotspot.work, ['hotspots', index, 'work']);
    yield* refer('designers', hotspot.designer, ['hotspots', index, 'designer']);
    yield* refer('countries', hotspot.country, ['hotspots', index, 'country']);
  }
}

/** Whether every reference leads to an entry, by its identifier of today. */
export function isWhole(catalog: Catalog): boolean {
  const ids = new Map(
    collectionNames.map((name) => [name, new Set(entriesOf(catalog, name).map((entry) => entry.id))]),
  );
  for (const { to, id } of referencesOf(catalog)) if (!ids.get(to)?.has(id)) return false;
  return true;
}
