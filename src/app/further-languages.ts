import { type Catalog, learnLanguage, readChecked } from '#catalog';
import type { LanguageTag } from '#kit';
import { filesOfLanguage } from './exhibition-files';
import { DataError } from './fetch-data';
import type { ReadFile } from './load-data';

/** Brings the texts of further languages to an exhibition that came in one. */
export interface FurtherLanguages {
  /** Resolves when all there is in a language is known. @throws DataError; may be asked again */
  learn(language: LanguageTag): Promise<void>;
}

/** @param own the language in which the catalog came; missing when it came in all of them */
export function createFurtherLanguages(
  catalog: Catalog,
  own: LanguageTag | undefined,
  read: ReadFile,
): FurtherLanguages {
  const known = new Set(own === undefined ? catalog.languages.map(({ tag }) => tag) : [own]);
  return {
    async learn(language) {
      if (known.has(language)) return;
      const file = filesOfLanguage(language).catalog;
      const other = readChecked(await read(file));
      if (!other) throw new DataError(`${file} cannot be used.`);
      learnLanguage(catalog, other);
      known.add(language);
    },
  };
}
