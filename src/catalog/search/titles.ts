import { type LanguageTag, type LocalizedText, pickText } from '#kit';
import type { Catalog, Designer } from '../schema/catalog';
import type { EntryKey, SearchKind } from './documents';

/** Something that a visitor searched for. */
export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  /** In the language asked for, else in the one that it falls back to. */
  readonly title: string;
  readonly titleLanguage: LanguageTag;
}

/** Says what was found; an entry that the catalog does not have is left out. */
export type SayFound = (found: readonly EntryKey[], language: LanguageTag) => readonly SearchHit[];

/** A function that knows what every entry of the catalog is called. */
export function createSayFound(catalog: Catalog): SayFound {
  const fallback = catalog.languages[0]?.tag ?? 'en';
  const titles: Readonly<Record<SearchKind, ReadonlyMap<string, LocalizedText>>> = {
    work: new Map(catalog.works.map(({ id, title }) => [id, title])),
    designer: new Map(catalog.designers.map((each) => [each.id, designerTitle(fallback, each)])),
    country: new Map(catalog.countries.map(({ id, name }) => [id, name])),
    term: new Map(catalog.terms.map(({ id, term }) => [id, term])),
  };
  return (found, language) =>
    found.flatMap((key) => {
      const at = key.indexOf('/');
      const [kind, id] = [key.slice(0, at) as SearchKind, key.slice(at + 1)];
      const title = titles[kind]?.get(id);
      if (!title) return [];
      const { text, language: titleLanguage } = pickText(title, [language, fallback]);
      return [{ kind, id, title: text, titleLanguage }];
    });
}

/** A person's name as each language writes it; as it is written first where none is given. */
const designerTitle = (fallback: LanguageTag, { name, nameForms }: Designer): LocalizedText => ({
  [fallback]: name,
  ...nameForms,
});
