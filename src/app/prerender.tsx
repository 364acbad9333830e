import { renderToString } from 'react-dom/server';
import { createCatalogIndex, inLanguage, loadParser, writeListIndex } from '#catalog';
import { type LanguageTag, pickText } from '#kit';
import {
  allArticles,
  allPlaces,
  EmbedPage,
  headOf,
  interfaceLanguages,
  loadMessages,
  type PageHead,
  PageNotFound,
  PageNotKept,
} from '#pages';
import { findHall } from '#venue';
import { formatAddress, type Place } from '#visit';
import { allEmbedPlaces, type EmbedPlace, embedFolderOf } from './embed/place';
import {
  type ExhibitionFiles,
  filesOfLanguage,
  filesOfPart,
  SITE_FILES,
  searchFileOf,
} from './exhibition-files';
import {
  type Exhibition,
  loadExhibition as load,
  loadUnhung,
  type ParseText,
  type ReadFile,
} from './load-data';
import { addressSpace, createSite } from './site';
import { View } from './view';

export type { EmbedPlace, Exhibition };
export {
  allEmbedPlaces,
  allPlaces,
  createCatalogIndex,
  embedFolderOf,
  filesOfLanguage,
  filesOfPart,
  inLanguage,
  interfaceLanguages,
  loadMessages,
  SITE_FILES,
  searchFileOf,
  writeListIndex,
};

/** Reads the exhibition and tells every fault: what is written here is what browsers later trust. */
export const loadExhibition = (read: ReadFile): Promise<Exhibition> => load(read, SITE_FILES, parseAll);

/** The same before anything is hung, since a large exhibition is hung wing by wing. */
export const loadWhole = (read: ReadFile) => loadUnhung(read, SITE_FILES, parseAll);

/** A part of it that was written from what `loadWhole` has read. */
export const loadPart = (read: ReadFile, files: ExhibitionFiles): Promise<Exhibition> => load(read, files);

/** Bytes of a catalog that is built: a museum's whole collection in nine languages. */
const MOST_BYTES = 400_000_000;

const parseAll: ParseText = async (text, file) => (await loadParser())(text, { file, maxBytes: MOST_BYTES });

/** One page as it is written to disk. Paths are relative to the site's root. */
export interface RenderedPage {
  readonly path: string;
  readonly language: LanguageTag;
  /** The way up from the page to the root, `../../`. */
  readonly up: string;
  readonly head: PageHead;
  readonly body: string;
  /** What the page's own script may have to say: it loads no messages. */
  readonly words: Readonly<Record<string, string>>;
  /** The file of the building that the exhibition stands in, below the root. */
  readonly venue: string;
  /** The same page in every language. */
  readonly alternates: readonly { language: LanguageTag; path: string }[];
}

/** The folder of a place in a language, `fr/works/asyk/`; empty for the first page of all. */
export function folderOf({ pages }: Exhibition, place: Place, language: LanguageTag): string {
  return formatAddress({ place, language }, addressSpace('', pages));
}

const WORDS = {
  offer: 'language.offer',
  offline: 'notice.offline',
  failed: 'notice.failed',
  again: 'failed.again',
  loading: 'loading.begins',
} as const;

const wordsOf = (messages: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(WORDS).map(([word, id]) => [word, messages[id] ?? '']));

/** Writes one page, complete without script. */
export async function renderPage(
  exhibition: Exhibition,
  place: Place,
  language: LanguageTag,
  absolute?: string,
  /** Other messages than the language's own: for languages that nobody speaks. */
  said?: Readonly<Record<string, string>>,
): Promise<RenderedPage> {
  const { pages } = exhibition;
  const messages = said ?? (await loadMessages(language));
  const path = folderOf(exhibition, place, language);
  const up = '../'.repeat(path.split('/').length - 1) || './';
  const site = createSite({
    base: up,
    data: pages,
    language,
    messages,
    visit: null,
    absolute,
  });
  return {
    path,
    language,
    up,
    head: headOf(pages, place, language, messages),
    body: renderToString(<View site={site} place={place} articles={allArticles} inHall={false} />),
    words: wordsOf(messages),
    venue: pages.catalog.venue,
    alternates: pages.catalog.languages.map(({ tag }) => ({
      language: tag,
      path: folderOf(exhibition, place, tag),
    })),
  };
}

/**
 * The page for an address that is none. It may be served at any depth, so its links start at `base`. Most hosts have one such
 * page for all addresses, so that in the first language says it in the others as well.
 */
export async function renderNotFound(
  exhibition: Exhibition,
  base: string,
  language: LanguageTag,
  messagesIn: (language: LanguageTag) => Promise<Readonly<Record<string, string>>> = loadMessages,
): Promise<Pick<RenderedPage, 'body' | 'words'> & { title: string }> {
  const { pages } = exhibition;
  const messages = await messagesIn(language);
  const site = createSite({ base, data: pages, language, messages, visit: null });
  const tags = pages.catalog.languages.map(({ tag }) => tag);
  const others = language === tags[0] ? tags.slice(1) : [];
  const elsewhere = await Promise.all(
    others.map(async (tag) => ({ language: tag, messages: await messagesIn(tag) })),
  );
  return {
    title: messages['not-found.title'] ?? '404',
    words: wordsOf(messages),
    body: renderToString(<PageNotFound site={site} query="" elsewhere={elsewhere} />),
  };
}

/** The page that stands in for one that is not on a device without a network, in a language. @param up the way up from its file */
export async function renderNotKept(
  exhibition: Exhibition,
  language: LanguageTag,
  up: string,
  said?: Readonly<Record<string, string>>,
): Promise<Pick<RenderedPage, 'body' | 'words'> & { title: string }> {
  const messages = said ?? (await loadMessages(language));
  const site = createSite({ base: up, data: exhibition.pages, language, messages, visit: null });
  return {
    title: messages['offline.title'] ?? '',
    words: wordsOf(messages),
    body: renderToString(<PageNotKept site={site} />),
  };
}

/**
 * Writes the page of a place for frames of other sites: a poster and a way in. What it is called and where its picture is
 * are those of the page that it stands for.
 */
export async function renderEmbedPage(
  exhibition: Exhibition,
  at: EmbedPlace,
  language: LanguageTag,
  absolute?: string,
): Promise<RenderedPage> {
  const { pages, venue } = exhibition;
  const messages = await loadMessages(language);
  const path = embedFolderOf(exhibition, at, language);
  const up = '../'.repeat(path.split('/').length - 1);
  const site = createSite({ base: up, data: pages, language, messages, visit: null, absolute });
  const hall = at.hall === undefined ? undefined : findHall(venue, at.hall)?.title;
  const head = headOf(pages, at.place, language, messages);
  const first = pages.catalog.languages[0]?.tag ?? language;
  return {
    path,
    language,
    up,
    head: hall ? { ...head, title: `${pickText(hall, [language, first]).text} · ${head.title}` } : head,
    body: renderToString(
      <div id="page">
        <EmbedPage
          site={site}
          place={at.place}
          hall={hall}
          articles={allArticles}
          view="poster"
          away={false}
        />
      </div>,
    ),
    words: wordsOf(messages),
    venue: pages.catalog.venue,
    alternates: pages.catalog.languages.map(({ tag }) => ({
      language: tag,
      path: embedFolderOf(exhibition, at, tag),
    })),
  };
}
