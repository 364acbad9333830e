import { type JsonPath, type Problem, warningAt } from '#kit';
import type { Catalog } from '../schema/catalog';

const empty = (sentence: string, path: JsonPath): Problem => warningAt('empty-list', sentence, path);

/** Lists that say nothing, where something is expected of them or where they could be left out. */
export function* checkLists(catalog: Catalog): Iterable<Problem> {
  if (catalog.works.length === 0) yield empty('The exhibition shows no work; add one.', ['works']);
  if (catalog.countries.length === 0) {
    yield empty('The exhibition has no country, so that no work can name its own; add one.', ['countries']);
  }
  for (const [index, work] of catalog.works.entries()) {
    if (work.materials.length === 0) {
      yield empty('The work names no material; add what it is made of.', ['works', index, 'materials']);
    }
    for (const key of ['aliases', 'media', 'notes'] as const) {
      if (work[key]?.length === 0) yield empty(`"${key}" is empty; leave it out.`, ['works', index, key]);
    }
    for (const [position, note] of (work.notes ?? []).entries()) {
      for (const key of ['media', 'terms'] as const) {
        if (note[key]?.length !== 0) continue;
        yield empty(`"${key}" is empty; leave it out.`, ['works', index, 'notes', position, key]);
      }
    }
  }
  for (const [index, designer] of catalog.designers.entries()) {
    if (designer.aliases?.length === 0) {
      yield empty('"aliases" is empty; leave it out.', ['designers', index, 'aliases']);
    }
  }
}
