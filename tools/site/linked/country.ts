import type { Country as CountryThing, GeoCoordinates, Place } from 'schema-dts';
import type { Country } from '#catalog';
import { sourcesOf } from './parts';
import type { Teller } from './teller';

const pointAt = ([longitude, latitude]: readonly [number, number]): GeoCoordinates => ({
  '@type': 'GeoCoordinates',
  latitude,
  longitude,
});

/** A country as a place, with its capital and the towns that are known for a craft. */
export function describeCountry(teller: Teller, country: Country): CountryThing {
  const { say } = teller;
  const capital: Place[] = country.capital
    ? [
        {
          '@type': 'City',
          name: say(country.capital),
          ...(country.capitalPosition ? { geo: pointAt(country.capitalPosition) } : {}),
        },
      ]
    : [];
  const towns = (country.towns ?? []).map(
    (town): Place => ({
      '@type': 'Place',
      name: say(town.name),
      description: say(town.craft),
      geo: pointAt(town.position),
    }),
  );
  const inside = [...capital, ...towns];
  const names = [...new Set(Object.values(country.names ?? {}))];
  return {
    '@type': 'Country',
    '@id': teller.thing({ kind: 'country', id: country.id }, 'country'),
    url: teller.page({ kind: 'country', id: country.id }),
    name: say(country.name),
    ...(names.length > 0 ? { alternateName: names } : {}),
    identifier: country.id.toUpperCase(),
    description: say(country.summary),
    ...(country.map ? { hasMap: teller.file(country.map.file) } : {}),
    ...(inside.length > 0 ? { containsPlace: inside } : {}),
    subjectOf: sourcesOf(teller, country.sources),
  };
}
