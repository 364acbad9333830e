import type { InternationalString, MetadataItem } from '@iiif/presentation-3';
import type { Work } from '#catalog';
import { inAll, inNone, labelIn, listIn, type Polyglot } from './polyglot';

const sides = ['height', 'width', 'depth', 'diameter', 'length'] as const;

/** What is known of a work in names and figures, as the facts of its page tell it. */
export function metadataOf(polyglot: Polyglot, work: Work): MetadataItem[] {
  const { index } = polyglot.data;
  const terms = (ids: readonly string[]) =>
    listIn(
      polyglot,
      ids.flatMap((id) => {
        const term = index.terms.get(id)?.term;
        return term ? [term] : [];
      }),
    );
  const form = 'form' in work && work.form ? [work.form] : [];
  const names = [...new Set(Object.values(work.names ?? {}))].filter((name) => name !== undefined);
  const country = index.countries.get(work.country);
  const designer = work.designer ? index.designers.get(work.designer) : undefined;
  const date = work.date ?? work.after?.date;
  const item = (label: string, value: InternationalString | undefined): MetadataItem[] =>
    value && Object.values(value).some((words) => words?.length)
      ? [{ label: labelIn(polyglot, label), value }]
      : [];
  return [
    ...item('work.names', names.length > 0 ? inNone(...names) : undefined),
    ...item('work.form', terms(form)),
    ...item('country.kicker', country && inAll(country.name)),
    ...item('work.designer', designer && inNone(designer.name)),
    ...item(
      work.date ? 'work.date' : 'work.dateOfObject',
      typeof date === 'string' ? inNone(date) : date && inAll(date),
    ),
    ...item('work.materials', terms(work.materials)),
    ...item('work.techniques', terms(work.techniques)),
    ...item('work.dimensions', measuresIn(polyglot, work)),
    ...item('work.weight', work.weight === undefined ? undefined : inNone(`${work.weight} g`)),
    ...item('work.worn', work.worn && inAll(work.worn)),
    ...item('work.meaning', work.meaning && inAll(work.meaning)),
    ...item('work.construction', work.construction && inAll(work.construction)),
    ...item('sources.title', sourcesOf(polyglot, work)),
  ];
}

/** Measures with what was measured, so that a part's are not taken for the whole's. */
function measuresIn(polyglot: Polyglot, { dimensions }: Work): InternationalString | undefined {
  if (!dimensions) return undefined;
  const measured = sides.flatMap((side) => {
    const value = dimensions[side];
    return value === undefined
      ? []
      : [labelIn(polyglot, `measure.${side}`, () => ({ value: `${value} mm` }))];
  });
  return Object.fromEntries(
    [...polyglot.messages.keys()].map((language) => {
      const all = measured.flatMap((label) => label[language] ?? []).join(' · ');
      const part = dimensions.of?.[language] ?? Object.values(dimensions.of ?? {})[0];
      return [language, [part ? `${all} (${part})` : all]];
    }),
  );
}

function sourcesOf({ data }: Polyglot, { sources }: Work): InternationalString {
  const lines = sources.flatMap((id) => {
    const source = data.index.sources.get(id);
    return source
      ? [[source.title, source.publisher, source.date, source.url].filter(Boolean).join(', ')]
      : [];
  });
  return lines.length > 0 ? inNone(...lines) : {};
}

/** What must be said wherever the work is shown: what it is, and whose. */
export function statementOf(polyglot: Polyglot, work: Work): MetadataItem {
  const { after, rights } = work;
  const object = after ? [after.title, after.museum, after.accession].filter(Boolean).join(', ') : '';
  const honest = after ? (after.museum ? 'work.studyAfterObject' : 'work.studyAfterForm') : 'work.study';
  const kind = labelIn(polyglot, work.made === 'designer' ? 'work.byDesigner' : honest, () => ({ object }));
  const licence = labelIn(polyglot, 'work.licence', () => ({
    holder: rights.holder,
    licence: rights.licence,
  }));
  const value = Object.fromEntries(
    Object.keys(kind).map((language) => {
      const credit = rights.credit?.[language] ?? Object.values(rights.credit ?? {})[0];
      return [
        language,
        [...(kind[language] ?? []), ...(credit ? [credit] : []), ...(licence[language] ?? [])],
      ];
    }),
  );
  return { label: labelIn(polyglot, 'work.rights'), value };
}
