import type { LanguageTag } from '#kit';
import type { Catalog } from '../schema/catalog';
import { documentsOf } from './documents';
import { writeEngine } from './engine';

/**
 * The search of a large exhibition as a file, which the build makes so that no visitor waits for it: of all its works, in one
 * language and in the first, where that lacks a text. `readEngine` takes it.
 */
export function writeListIndex(catalog: Catalog, language: LanguageTag): string {
  const first = catalog.languages[0]?.tag ?? language;
  return writeEngine(documentsOf(catalog, [...new Set([language, first])]));
}
