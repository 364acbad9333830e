import type { Catalog } from '#catalog';
import type { LanguageTag } from '#kit';
import type { OpenedSearch } from '#pages';
import { filesOfPart, searchFileOf } from '../exhibition-files';
import { fetchJson } from '../fetch-data';
import { openSearch } from './open-search';

/**
 * Makes ready to search through all wings of a large exhibition, by the list that its catalogue page is made of.
 * @throws DataError when the list does not come
 */
export async function openFurther(base: string, language: LanguageTag): Promise<OpenedSearch> {
  const list = `lists/${language}`;
  const index = new URL(base + searchFileOf(list), location.href).href;
  return openSearch({ catalog: (await fetchJson(base + filesOfPart(list).catalog)) as Catalog, index });
}
