import { errorAt, type Problem, warningAt } from '#kit';
import type { Catalog } from '../schema/catalog';
import { collections } from './collections';

/** People are named only as published sources name them; what is told of anything else should have a source. */
export function* checkSources(catalog: Catalog): Iterable<Problem> {
  for (const [index, { name, sources }] of catalog.designers.entries()) {
    if (sources.length > 0) continue;
    const sentence = `No published source names ${name}; add one to "sources", or remove the person.`;
    yield errorAt('no-source', sentence, ['designers', index, 'sources']);
  }
  for (const collection of ['editions', 'programme', 'countries', 'works', 'terms'] as const) {
    for (const [index, { sources }] of catalog[collection].entries()) {
      if (sources.length > 0) continue;
      const sentence = `Nothing says where the statements about this ${collections[collection]} come from; add a source.`;
      yield warningAt('no-source', sentence, [collection, index, 'sources']);
    }
  }
}
