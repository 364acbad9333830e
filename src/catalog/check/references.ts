import { errorAt, type Problem, warningAt } from '#kit';
import type { Catalog } from '../schema/catalog';
import { didYouMean } from '../telling/nearest';
import { collectionNames, collections, entriesOf } from './collections';
import { referencesOf } from './references-of';

/** For so many references it is guessed what was meant: more have gone astray together. */
const MOST_GUESSES = 40;

/** Every reference leads to an entry, by its identifier of today; sources and media are there to be referred to. */
export function* checkReferences(catalog: Catalog): Iterable<Problem> {
  const targets = new Map(
    collectionNames.map((name) => [name, new Set(entriesOf(catalog, name).map((entry) => entry.id))]),
  );
  const used = new Map(collectionNames.map((name) => [name, new Set<string>()]));
  let guesses = MOST_GUESSES;
  for (const reference of referencesOf(catalog)) {
    const { to, id, path } = reference;
    used.get(to)?.add(id);
    const ids = targets.get(to);
    if (ids?.has(id)) continue;
    const noun = collections[to];
    const renamed = entriesOf(catalog, to).find((entry) => entry.aliases?.includes(id));
    const sentence = renamed
      ? `"${id}" is an earlier identifier of the ${noun} "${renamed.id}"; write that one.`
      : `There is no ${noun} "${id}" in "${to}"${guesses > 0 ? didYouMean(id, ids ?? []) : '.'}`;
    guesses -= 1;
    yield errorAt('unknown-reference', sentence, path);
  }
  for (const name of ['sources', 'media'] as const) {
    for (const [index, { id }] of catalog[name].entries()) {
      if (used.get(name)?.has(id)) continue;
      const sentence = `Nothing refers to the ${collections[name]} "${id}"; refer to it or remove it.`;
      yield warningAt('unused-entry', sentence, [name, index]);
    }
  }
}
