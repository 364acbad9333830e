import { errorAt, type JsonPath, type Problem, warningAt } from '#kit';
import type { Catalog, Country } from '../schema/catalog';

type Position = readonly [number, number];

/** UNESCO's convention on living heritage is of 2003; counts and estimates of people are of our time. */
const FIRST_LISTING = 2003;
const FIRST_COUNT = 1850;
const LAST_YEAR = 2200;

/** What must hold of a country: years that can be, places on Earth and on its map, and a source of each statement. */
export function* checkCountries(catalog: Catalog): Iterable<Problem> {
  for (const [index, country] of catalog.countries.entries()) {
    const path = ['countries', index];
    yield* checkYears(country, path);
    yield* checkPlaces(country, path);
    yield* checkStatements(country, path);
  }
}

function* checkYears({ population, heritage = [] }: Country, path: JsonPath): Iterable<Problem> {
  if (population && (population.year < FIRST_COUNT || population.year > LAST_YEAR)) {
    const sentence = `Nobody can have counted people in the year ${population.year}; write the year that the source gives.`;
    yield errorAt('implausible-year', sentence, [...path, 'population', 'year']);
  }
  for (const [index, { year }] of heritage.entries()) {
    if (year >= FIRST_LISTING && year <= LAST_YEAR) continue;
    const sentence = `UNESCO has no list of living heritage in the year ${year}; it began in ${FIRST_LISTING}.`;
    yield errorAt('implausible-year', sentence, [...path, 'heritage', index, 'year']);
  }
}

const isOnEarth = ([longitude, latitude]: Position): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

function* checkPlaces(country: Country, path: JsonPath): Iterable<Problem> {
  const { map, capitalPosition, towns = [] } = country;
  const [west, south, east, north] = map?.bounds ?? [-180, -90, 180, 90];
  if (!isOnEarth([west, south]) || !isOnEarth([east, north]) || west >= east || south >= north) {
    const sentence = 'The edges of a map are degrees in the order west, south, east, north; correct them.';
    yield errorAt('bad-bounds', sentence, [...path, 'map', 'bounds']);
    return;
  }
  const places: { readonly position: Position; readonly path: JsonPath }[] = [
    ...(capitalPosition ? [{ position: capitalPosition, path: [...path, 'capitalPosition'] }] : []),
    ...towns.map(({ position }, index) => ({ position, path: [...path, 'towns', index, 'position'] })),
  ];
  for (const { position, path: at } of places) {
    const [longitude, latitude] = position;
    if (!isOnEarth(position)) {
      const sentence = `There is no place ${longitude}° east, ${latitude}° north on Earth; write [longitude, latitude] in degrees.`;
      yield errorAt('not-on-earth', sentence, at);
    } else if (longitude < west || longitude > east || latitude < south || latitude > north) {
      const sentence = `The place ${longitude}° east, ${latitude}° north is not on the map; was it written as [latitude, longitude]?`;
      yield warningAt('off-the-map', sentence, at);
    }
  }
}

/** Each thing said of a country has its own source, so that a reader can follow any one of them. */
function* checkStatements({ flag, heritage = [], towns = [] }: Country, path: JsonPath): Iterable<Problem> {
  const statements = [
    ...(flag ? [{ what: 'the flag', sources: flag.sources, path: [...path, 'flag', 'sources'] }] : []),
    ...heritage.map(({ sources }, index) => ({
      what: 'this listing',
      sources,
      path: [...path, 'heritage', index, 'sources'],
    })),
    ...towns.map(({ sources }, index) => ({
      what: 'this place',
      sources,
      path: [...path, 'towns', index, 'sources'],
    })),
  ];
  for (const { what, sources, path: at } of statements) {
    if (sources.length > 0) continue;
    yield warningAt(
      'no-source',
      `Nothing says where the statement about ${what} comes from; add a source.`,
      at,
    );
  }
}
