import type { InternationalString } from '@iiif/presentation-3';
import type { LanguageTag, LocalizedText } from '#kit';
import type { PagesData } from '#pages';
import type { Place } from '#visit';

export type Messages = Readonly<Record<string, string>>;

/** How files that are the same for every language say things: in all of them at once, with full addresses. */
export interface Polyglot {
  readonly data: PagesData;
  /** `https://host/path/`. These files are copied elsewhere, so no address in them may be relative. */
  readonly origin: string;
  /** The interface by language; those of the exhibition. */
  readonly messages: ReadonlyMap<LanguageTag, Messages>;
  folderOf(place: Place, language: LanguageTag): string;
}

/** A text of the catalog in every language that it has. */
export const inAll = (text: LocalizedText): InternationalString =>
  Object.fromEntries(Object.entries(text).map(([language, words]) => [language, [words]]));

/** What is the same in every language. */
export const inNone = (...words: readonly string[]): InternationalString => ({ none: [...words] });

/** A message of the interface in the exhibition's languages, `{name}` in it filled in for each. */
export function labelIn(
  { messages }: Polyglot,
  id: string,
  fill: (language: LanguageTag) => Readonly<Record<string, string>> = () => ({}),
): InternationalString {
  return Object.fromEntries(
    [...messages].map(([language, all]) => {
      const values = fill(language);
      const words = (all[id] ?? id).replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
      return [language, [words]];
    }),
  );
}

/** Several texts as one list of values, language by language; in a language that lacks one, the first has it. */
export function listIn({ messages }: Polyglot, texts: readonly LocalizedText[]): InternationalString {
  const languages = [...messages.keys()];
  const first = languages[0] ?? 'en';
  return Object.fromEntries(
    languages.map((language) => [language, texts.flatMap((text) => text[language] ?? text[first] ?? [])]),
  );
}
