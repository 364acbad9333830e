import type { LanguageTag, LocalizedText } from '#kit';
import type { Catalog, Work } from '../schema/catalog';

export type SearchKind = 'work' | 'designer' | 'country' | 'term';

/** Names an entry among all kinds: `work/asyk`. */
export type EntryKey = `${SearchKind}/${string}`;

/** What the search knows of one entry: its texts, by how much a word in them says. */
export interface Document {
  readonly key: EntryKey;
  readonly title: string;
  /** Names in the languages and alphabets of origin. */
  readonly names: string;
  /** Names of what the entry belongs to: country, designer, materials, techniques. */
  readonly context: string;
  readonly text: string;
}

/** Works up to which their long texts are searched as well: beyond, making the index would take too long. */
const MOST_WORKS_WITH_TEXTS = 500;

const notesOf = ({ notes = [] }: Work): readonly LocalizedText[] =>
  notes.flatMap(({ title, text }) => [title, text]);

/**
 * Every entry that can be searched for, in the order of the catalog. Titles are in all languages; the other texts in the
 * languages asked for, which are all of them unless told.
 */
export function documentsOf(catalog: Catalog, languages?: readonly LanguageTag[]): readonly Document[] {
  const isLarge = catalog.works.length > MOST_WORKS_WITH_TEXTS;
  const terms = new Map(catalog.terms.map((term) => [term.id, term.term]));
  const countries = new Map(catalog.countries.map((country) => [country.id, country.name]));
  const designers = new Map(catalog.designers.map((designer) => [designer.id, designer]));
  const said = (text: LocalizedText | undefined): readonly string[] =>
    languages ? languages.flatMap((tag) => text?.[tag] ?? []) : Object.values(text ?? {});
  const joined = (...texts: readonly (LocalizedText | undefined)[]) => texts.flatMap(said).join('\n');
  const known = (ids: readonly string[]) => joined(...ids.map((id) => terms.get(id)));
  // By what it is called an entry is found in every language: somebody knows it from home.
  const called = (text: LocalizedText) => Object.values(text).join('\n');

  const works = catalog.works.map((work): Document => {
    const belongs = [
      designers.get(work.designer ?? '')?.name,
      joined(countries.get(work.country)),
      known(work.materials),
      known(work.techniques),
    ];
    return {
      key: `work/${work.id}`,
      title: called(work.title),
      names: Object.values(work.names ?? {}).join('\n'),
      context: belongs.join('\n'),
      text: isLarge
        ? joined(work.summary)
        : joined(work.summary, work.text, work.worn, work.construction, work.meaning, ...notesOf(work)),
    };
  });
  const people = catalog.designers.map(
    (designer): Document => ({
      key: `designer/${designer.id}`,
      title: designer.name,
      names: called(designer.nameForms ?? {}),
      context: joined(designer.role, countries.get(designer.country)),
      text: joined(designer.text),
    }),
  );
  const lands = catalog.countries.map(
    (country): Document => ({
      key: `country/${country.id}`,
      title: called(country.name),
      names: [called(country.capital ?? {}), called(country.names ?? {})].join('\n'),
      context: '',
      text: joined(country.summary, country.text),
    }),
  );
  const words = catalog.terms.map(
    (term): Document => ({
      key: `term/${term.id}`,
      title: called(term.term),
      names: '',
      context: '',
      text: joined(term.definition),
    }),
  );
  return [...works, ...people, ...lands, ...words];
}
