import type { LanguageTag } from '#kit';

/** Where the two lists of an exhibition are: of what it shows and of the files that are made of it. */
export interface ExhibitionFiles {
  readonly catalog: string;
  readonly manifest: string;
  /**
   * True: where the list of models does not come, placeholders will do. Pages of the site's own exhibition were written with it, and
   * would lose their pictures and the places of their works.
   */
  readonly canLackManifest?: boolean;
}

/** The exhibition that a site shows unless the address names another. */
export const SITE_FILES: ExhibitionFiles = {
  catalog: 'catalog/exhibition.json',
  manifest: 'models/manifest.json',
};

/** Where a part of a large exhibition is: `parts/<wing>`, or the list of all works in a language, `lists/fr`. */
export const filesOfPart = (part: string): ExhibitionFiles => ({
  catalog: `catalog/${part}.json`,
  manifest: part.startsWith('lists/') ? 'models/lists.json' : `models/${part}.json`,
});

/** Where an exhibition that is one file is in one of its languages: what the pages of that language load. */
export const filesOfLanguage = (language: LanguageTag): ExhibitionFiles => ({
  catalog: `catalog/in/${language}.json`,
  manifest: SITE_FILES.manifest,
});

/** Where the search of such a list is, which the build has made ready. */
export const searchFileOf = (list: string): string => `catalog/${list.replace('lists/', 'search/')}.json`;

/** Letters that identifiers are made of: nothing that leads elsewhere. */
const WING = /^[a-z0-9-]{1,64}$/;

/**
 * The part of a large exhibition that an address asks for: the wing that it names, else the one that the page was written
 * from; none where the exhibition is one file.
 */
export function partAskedFor(query: URLSearchParams, written: string | undefined): string | undefined {
  const wing = query.get('wing');
  return written !== undefined && wing !== null && WING.test(wing) ? `parts/${wing}` : written;
}

/** The files of the site's own exhibition. @param texts the language of the texts that the page loads */
export function ownFiles(part: string | undefined, texts: string | undefined): ExhibitionFiles {
  if (part !== undefined) return filesOfPart(part);
  return texts === undefined ? SITE_FILES : filesOfLanguage(texts);
}
