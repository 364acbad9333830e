import type { Work } from '#catalog';
import type { LanguageTag, LocalizedText } from '#kit';
import type { PagesData } from '#pages';

export interface Column {
  readonly name: string;
  of(work: Work): string | number | undefined;
}

interface ColumnsParts {
  readonly data: PagesData;
  /** The address of a work's page in a language. */
  page(work: string, language: LanguageTag): string;
  /** The address of a file of the site. */
  file(path: string): string;
}

const list = (values: readonly string[] | undefined): string | undefined => values?.join('; ') || undefined;

/** Every field of a work; a text has a column for each language of the exhibition. */
export function columnsOf({ data, page, file }: ColumnsParts): Column[] {
  const { catalog, index, manifest } = data;
  const languages = catalog.languages.map(({ tag }) => tag);
  const one = (name: string, of: Column['of']): Column[] => [{ name, of }];
  const each = (name: string, of: (work: Work) => LocalizedText | undefined): Column[] =>
    languages.map((tag) => ({ name: `${name}@${tag}`, of: (work) => of(work)?.[tag] }));
  const terms = (name: string, of: (work: Work) => readonly string[]): Column[] => [
    ...one(name, (work) => list(of(work))),
    ...languages.map((tag) => ({
      name: `${name}@${tag}`,
      of: (work: Work) => list(of(work).flatMap((id) => index.terms.get(id)?.term[tag] ?? [])),
    })),
  ];
  const files = (work: Work) => manifest.works[work.id]?.derivatives;
  const model = (path: string | undefined) => (path === undefined ? undefined : file(`models/${path}`));
  return [
    ...one('id', ({ id }) => id),
    ...one('aliases', ({ aliases }) => list(aliases)),
    ...one('kind', ({ kind }) => kind),
    ...one('made', ({ made }) => made),
    ...each('title', ({ title }) => title),
    ...one('name_native', ({ names }) => names?.native),
    ...one('name_cyrillic', ({ names }) => names?.cyrillic),
    ...one('name_latin', ({ names }) => names?.latin),
    ...one('country', ({ country }) => country),
    ...each('country', ({ country }) => index.countries.get(country)?.name),
    ...one('designer', ({ designer }) => designer),
    ...one('designer_name', ({ designer }) => (designer ? index.designers.get(designer)?.name : undefined)),
    ...terms('form', (work) => ('form' in work && work.form ? [work.form] : [])),
    ...one('body', (work) => ('body' in work ? work.body : undefined)),
    ...one('mount', (work) => ('mount' in work ? work.mount : undefined)),
    ...one('medium', (work) => ('medium' in work ? work.medium : undefined)),
    ...one('after_title', ({ after }) => after?.title),
    ...one('after_museum', ({ after }) => after?.museum),
    ...one('after_accession', ({ after }) => after?.accession),
    ...one('after_url', ({ after }) => after?.url),
    ...each('after_date', ({ after }) => after?.date),
    ...one('date', ({ date }) => (typeof date === 'string' ? date : undefined)),
    ...each('date', ({ date }) => (typeof date === 'string' ? undefined : date)),
    ...(['height', 'width', 'depth', 'diameter', 'length'] as const).flatMap((side) =>
      one(`${side}_mm`, ({ dimensions }) => dimensions?.[side]),
    ),
    ...each('measured', ({ dimensions }) => dimensions?.of),
    ...one('measured_source', ({ dimensions }) => dimensions?.source),
    ...one('weight_g', ({ weight }) => weight),
    ...terms('materials', ({ materials }) => materials),
    ...terms('techniques', ({ techniques }) => techniques),
    ...(['summary', 'text', 'worn', 'construction', 'meaning', 'alt'] as const).flatMap((field) =>
      each(field, (work) => work[field]),
    ),
    ...one('notes', ({ notes }) => list(notes?.map(({ id }) => id))),
    ...languages.map((tag) => ({
      name: `notes@${tag}`,
      of: ({ notes }: Work) =>
        notes?.map(({ title, text }) => `${title[tag] ?? ''}: ${text[tag] ?? ''}`).join('\n\n') || undefined,
    })),
    ...one('media', ({ media }) => list(media)),
    ...one('stand', ({ place }) => place?.stand),
    ...one('slot', ({ place }) => place?.slot),
    ...one('bay', ({ place }) => place?.bay),
    ...one('rights_holder', ({ rights }) => rights.holder),
    ...one('licence', ({ rights }) => rights.licence),
    ...each('credit', ({ rights }) => rights.credit),
    ...one('sources', ({ sources }) => list(sources)),
    ...one('source_addresses', ({ sources }) =>
      list(sources.flatMap((id) => index.sources.get(id)?.url ?? [])),
    ),
    ...languages.map((tag) => ({ name: `page@${tag}`, of: ({ id }: Work) => page(id, tag) })),
    ...one('picture', (work) => model(files(work)?.still?.file)),
    ...one('model_glb', (work) => model(files(work)?.inspect?.file)),
    ...one('model_usdz', (work) => model(files(work)?.ar?.usdz.file)),
  ];
}
