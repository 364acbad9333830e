import type { CreativeWork, DefinedTerm, QuantitativeValue } from 'schema-dts';
import type { Work } from '#catalog';
import { licenceAddress } from './licence';
import type { Teller } from './teller';

/** What a statement rests on. */
export function sourcesOf({ data }: Teller, ids: readonly string[]): CreativeWork[] {
  return ids.flatMap((id) => {
    const source = data.index.sources.get(id);
    if (!source) return [];
    return {
      '@type': 'CreativeWork',
      name: source.title,
      ...(source.url ? { url: source.url } : {}),
      ...(source.publisher ? { publisher: { '@type': 'Organization', name: source.publisher } } : {}),
      ...(source.date ? { datePublished: source.date } : {}),
    };
  });
}

/** Words of the field, with their numbers in the Getty thesaurus where those were verified. */
export function termsOf(teller: Teller, ids: readonly string[]): DefinedTerm[] {
  return ids.flatMap((id) => {
    const term = teller.data.index.terms.get(id);
    if (!term) return [];
    return {
      '@type': 'DefinedTerm',
      '@id': teller.thing({ kind: 'glossary' }, `term-${term.id}`),
      name: teller.say(term.term),
      ...(term.aat ? { sameAs: `http://vocab.getty.edu/aat/${term.aat}` } : {}),
    };
  });
}

const sides = ['height', 'width', 'depth'] as const;

const millimetres = (value: number): QuantitativeValue => ({
  '@type': 'QuantitativeValue',
  value,
  unitCode: 'MMT',
});

/** Published measures of the whole; those of a part would be read as the whole's. */
export function measuresOf(
  work: Work,
): Partial<Record<(typeof sides)[number] | 'weight', QuantitativeValue>> {
  const { dimensions, weight } = work;
  const measured = dimensions?.of ? undefined : dimensions;
  return {
    ...Object.fromEntries(
      sides.flatMap((side) => {
        const value = measured?.[side];
        return value === undefined ? [] : [[side, millimetres(value)]];
      }),
    ),
    ...(weight === undefined
      ? {}
      : { weight: { '@type': 'QuantitativeValue', value: weight, unitCode: 'GRM' } as const }),
  };
}

/** Who may do what with it. A licence without an address is named by its own words. */
export function rightsOf(teller: Teller, { rights }: Pick<Work, 'rights'>) {
  const address = licenceAddress(rights.licence);
  return {
    license: address ?? ({ '@type': 'CreativeWork', name: rights.licence } as const),
    copyrightHolder: { '@type': 'Organization', name: rights.holder } as const,
    creditText: rights.credit ? teller.say(rights.credit) : rights.holder,
  };
}
