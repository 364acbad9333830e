import { errorAt, type Problem } from '#kit';
import type { Catalog } from '../schema/catalog';
import { type Collection, collectionNames, collections, entriesOf } from './collections';

/** Identifiers stand once in their list, and an alias never stands for two entries. */
export function* checkIdentifiers(catalog: Catalog): Iterable<Problem> {
  for (const collection of collectionNames) yield* checkCollection(catalog, collection);
  yield* checkTags(catalog);
  for (const [index, work] of catalog.works.entries()) {
    const seen = new Set<string>();
    for (const [position, { id }] of (work.notes ?? []).entries()) {
      if (seen.has(id)) yield duplicate(`note of this work`, id, ['works', index, 'notes', position, 'id']);
      seen.add(id);
    }
  }
}

const duplicate = (noun: string, id: string, path: readonly (string | number)[]): Problem =>
  errorAt(
    'duplicate-id',
    `Another ${noun} before this one has the identifier "${id}"; give each its own.`,
    path,
  );

function* checkCollection(catalog: Catalog, collection: Collection): Iterable<Problem> {
  const noun = collections[collection];
  const entries = entriesOf(catalog, collection);
  const ids = new Set<string>();
  for (const [index, { id }] of entries.entries()) {
    if (ids.has(id)) yield duplicate(noun, id, [collection, index, 'id']);
    ids.add(id);
  }
  const aliases = new Map<string, string>();
  for (const [index, entry] of entries.entries()) {
    for (const [position, alias] of (entry.aliases ?? []).entries()) {
      const holder = ids.has(alias) ? alias : aliases.get(alias);
      if (holder !== undefined) {
        const sentence = `The alias "${alias}" leads to the ${noun} "${holder}" already; remove it here or there.`;
        yield errorAt('alias-clash', sentence, [collection, index, 'aliases', position]);
      }
      aliases.set(alias, entry.id);
    }
  }
}

function* checkTags(catalog: Catalog): Iterable<Problem> {
  const tags = new Set<string>();
  for (const [index, { tag }] of catalog.languages.entries()) {
    if (tags.has(tag)) {
      yield errorAt('duplicate-language', `The language "${tag}" is listed twice; keep one.`, [
        'languages',
        index,
        'tag',
      ]);
    }
    tags.add(tag);
  }
}
