import type { LanguageTag } from '#kit';
import type { Catalog } from '../schema/catalog';
import { documentsOf } from './documents';
import { createEngine } from './engine';
import { createSayFound, type SearchHit } from './titles';

export interface Search {
  /** The best first; nothing for a query without a letter or digit. */
  search(query: string, language: LanguageTag): readonly SearchHit[];
}

/**
 * Search over works, designers, countries and terms in all their languages at once: what somebody half remembers, in
 * whichever alphabet and however typed. Made when a visitor first searches, for it takes time with many works.
 */
export function createSearch(catalog: Catalog): Search {
  const engine = createEngine(documentsOf(catalog));
  const sayFound = createSayFound(catalog);
  return { search: (query, language) => sayFound(engine.find(query), language) };
}
