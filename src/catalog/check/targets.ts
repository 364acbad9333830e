import { errorAt, type JsonPath, type Problem } from '#kit';
import type { Catalog } from '../schema/catalog';

function* exactlyOne<K extends string>(
  subject: string,
  keys: readonly K[],
  entry: Readonly<Partial<Record<K, string | undefined>>>,
  path: JsonPath,
): Iterable<Problem> {
  const given = keys.filter((key) => entry[key] !== undefined);
  if (given.length === 1) return;
  const quoted = (words: readonly string[], link: string) => words.map((word) => `"${word}"`).join(link);
  const found = given.length === 0 ? 'none is given' : `${quoted(given, ' and ')} are given; keep one`;
  yield errorAt('not-exactly-one', `${subject} exactly one of ${quoted(keys, ', ')}; ${found}.`, path);
}

/** A stop is at one thing, and a hotspot opens one thing. */
export function* checkTargets(catalog: Catalog): Iterable<Problem> {
  for (const [index, tour] of catalog.tours.entries()) {
    for (const [position, stop] of tour.stops.entries()) {
      const path = ['tours', index, 'stops', position];
      yield* exactlyOne('A stop is at', ['work', 'stand', 'country', 'viewpoint'], stop, path);
    }
  }
  for (const [index, hotspot] of catalog.hotspots.entries()) {
    yield* exactlyOne('A hotspot opens', ['work', 'designer', 'country'], hotspot, ['hotspots', index]);
  }
}
