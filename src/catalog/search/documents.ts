import type { LocalizedText } from '#kit';
import type { Catalog, Work } from '../schema/catalog';

export type SearchKind = 'work' | 'designer' | 'country' | 'term';

/** What the search knows of one entry: its texts in every language, by how much a word in them says. */
export interface Document {
  readonly key: string;
  readonly kind: SearchKind;
  readonly id: string;
  readonly localizedTitle: LocalizedText;
  readonly title: string;
  /** Names in the languages and alphabets of origin. */
  readonly names: string;
  /** Names of what the entry belongs to: country, designer, materials, techniques. */
  readonly context: string;
  readonly text: string;
}

const joined = (...texts: readonly (LocalizedText | undefined)[]): string =>
  texts.flatMap((text) => Object.values(text ?? {})).join('\n');

/** Works up to which their long texts are searched as well: beyond, making the index would take too long. */
const MOST_WORKS_WITH_TEXTS = 500;

const notesOf = ({ notes = [] }: Work): readonly LocalizedText[] =>
  notes.flatMap(({ title, text }) => [title, text]);

/** Every entry that can be searched for, in the order of the catalog. */
export function documentsOf(catalog: Catalog): readonly Document[] {
  const isLarge = catalog.works.length > MOST_WORKS_WITH_TEXTS;
  const terms = new Map(catalog.terms.map((term) => [term.id, term.term]));
  const countries = new Map(catalog.countries.map((country) => [country.id, country.name]));
  const designers = new Map(catalog.designers.map((designer) => [designer.id, designer]));
  const known = (ids: readonly string[]) => joined(...ids.map((id) => terms.get(id)));

  const works = catalog.works.map((work): Document => {
    const designer = designers.get(work.designer ?? '');
    const belongs = [
      designer?.name,
      joined(countries.get(work.country)),
      known(work.materials),
      known(work.techniques),
    ];
    return {
      key: `work/${work.id}`,
      kind: 'work',
      id: work.id,
      localizedTitle: work.title,
      title: joined(work.title),
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
      kind: 'designer',
      id: designer.id,
      localizedTitle: designerTitle(catalog, designer.name, designer.nameForms),
      title: designer.name,
      names: joined(designer.nameForms),
      context: joined(designer.role, countries.get(designer.country)),
      text: joined(designer.text),
    }),
  );
  const lands = catalog.countries.map(
    (country): Document => ({
      key: `country/${country.id}`,
      kind: 'country',
      id: country.id,
      localizedTitle: country.name,
      title: joined(country.name),
      names: joined(country.capital, country.names),
      context: '',
      text: joined(country.summary, country.text),
    }),
  );
  const words = catalog.terms.map(
    (term): Document => ({
      key: `term/${term.id}`,
      kind: 'term',
      id: term.id,
      localizedTitle: term.term,
      title: joined(term.term),
      names: '',
      context: '',
      text: joined(term.definition),
    }),
  );
  return [...works, ...people, ...lands, ...words];
}

/** A person's name as each language writes it; as it is written first where none is given. */
function designerTitle(catalog: Catalog, name: string, forms: LocalizedText | undefined): LocalizedText {
  const fallback = catalog.languages[0]?.tag ?? 'en';
  return { [fallback]: name, ...forms };
}
