import type { LanguageTag, LocalizedText } from '#kit';
import { pickText } from '#kit';
import type { PagesData } from '#pages';
import type { Place } from '#visit';

/** How machine-readable descriptions on one page say things: in its language, with addresses as seen from it. */
export interface Teller {
  readonly data: PagesData;
  readonly language: LanguageTag;
  say(text: LocalizedText): string;
  /** A message of the interface. */
  label(id: string): string;
  /** The address of a file of the site. */
  file(path: string): string;
  /** The address of a place's page in the language of the teller. */
  page(place: Place): string;
  /** The name of a thing, the same in every language: the page in the first language, and what on it is meant. */
  thing(place: Place, what: string): string;
}

export interface TellerParts {
  readonly data: PagesData;
  readonly language: LanguageTag;
  readonly messages: Readonly<Record<string, string>>;
  /** `https://host/path/`, when the site knows where it will live; else addresses are relative to the page. */
  readonly origin?: string | undefined;
  /** The way from the page to the site's root. */
  readonly up: string;
  /** The folder of a place, `fr/works/asyk/`. */
  folderOf(place: Place, language: LanguageTag): string;
}

/** Something to tell with on one page. */
export function createTeller({ data, language, messages, origin, up, folderOf }: TellerParts): Teller {
  const first = data.catalog.languages[0]?.tag ?? language;
  const file = (path: string) => (origin ?? up) + path;
  return {
    data,
    language,
    say: (text) => pickText(text, [language, first]).text,
    label: (id) => messages[id] ?? id,
    file,
    page: (place) => file(folderOf(place, language)),
    thing: (place, what) => `${file(folderOf(place, first))}#${what}`,
  };
}
