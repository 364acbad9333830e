import { renderToString } from 'react-dom/server';
import { loadParser } from '#catalog';
import type { LanguageTag } from '#kit';
import {
  allArticles,
  allPlaces,
  headOf,
  interfaceLanguages,
  loadMessages,
  type PageHead,
  PageNotFound,
} from '#pages';
import { formatAddress, type Place } from '#visit';
import { type Exhibition, loadExhibition as load, type ReadFile } from './load-data';
import { addressSpace, createSite } from './site';
import { View } from './view';

export type { Exhibition };
export { allPlaces, interfaceLanguages, loadMessages };

/** Reads the exhibition and tells every fault: what is written here is what browsers later trust. */
export const loadExhibition = (read: ReadFile, catalogPath?: string): Promise<Exhibition> =>
  load(read, catalogPath, async (text, file) => (await loadParser())(text, { file }));

/** One page as it is written to disk. Paths are relative to the site's root. */
export interface RenderedPage {
  readonly path: string;
  readonly language: LanguageTag;
  /** The way up from the page to the root, `../../`. */
  readonly up: string;
  readonly head: PageHead;
  readonly body: string;
  /** The same page in every language. */
  readonly alternates: readonly { language: LanguageTag; path: string }[];
}

/** The folder of a place in a language, `fr/works/asyk/`; empty for the first page of all. */
export function folderOf({ pages }: Exhibition, place: Place, language: LanguageTag): string {
  return formatAddress({ place, language }, addressSpace('', pages));
}

/** Writes one page, complete without script. */
export async function renderPage(
  exhibition: Exhibition,
  place: Place,
  language: LanguageTag,
  absolute?: string,
): Promise<RenderedPage> {
  const { pages } = exhibition;
  const messages = await loadMessages(language);
  const path = folderOf(exhibition, place, language);
  const up = '../'.repeat(path.split('/').length - 1) || './';
  const site = createSite({
    base: up,
    data: pages,
    language,
    messages,
    visit: null,
    ...(absolute ? { absolute } : {}),
  });
  return {
    path,
    language,
    up,
    head: headOf(pages, place, language, messages),
    body: renderToString(<View site={site} place={place} articles={allArticles} inHall={false} />),
    alternates: pages.catalog.languages.map(({ tag }) => ({
      language: tag,
      path: folderOf(exhibition, place, tag),
    })),
  };
}

/** The page for an address that is none. It may be served at any depth, so its links start at `base`. */
export async function renderNotFound(
  exhibition: Exhibition,
  base: string,
): Promise<{ title: string; body: string }> {
  const { pages } = exhibition;
  const language = pages.catalog.languages[0]?.tag ?? 'en';
  const messages = await loadMessages(language);
  const site = createSite({ base, data: pages, language, messages, visit: null });
  return {
    title: messages['not-found.title'] ?? '404',
    body: renderToString(<PageNotFound site={site} query="" />),
  };
}
