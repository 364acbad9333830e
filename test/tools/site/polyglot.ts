import { interfaceLanguages, loadMessages, type PagesData } from '#pages';
import type { Polyglot } from '../../../tools/site/iiif/polyglot';
import { folderOf, ORIGIN } from './exhibition';

/** Something that tells of an exhibition in all its languages at once. */
export async function polyglotOf(data: PagesData): Promise<Polyglot> {
  const tags = data.catalog.languages.map(({ tag }) => tag).filter((tag) => interfaceLanguages.includes(tag));
  const messages = await Promise.all(tags.map(async (tag) => [tag, await loadMessages(tag)] as const));
  return {
    data,
    origin: ORIGIN,
    messages: new Map(messages),
    folderOf: (place, language) => folderOf(data, place, language),
  };
}
