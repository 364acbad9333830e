import type { Thing } from 'schema-dts';
import type { Work } from '#catalog';
import { describeCountry } from '../linked/country';
import { describeDesigner } from '../linked/designer';
import { describeEditions } from '../linked/editions';
import { describeExhibition } from '../linked/graph';
import type { Teller } from '../linked/teller';
import { describeWork } from '../linked/work';

/**
 * Museums' own words beside schema.org's, as Linked Art names those of CIDOC CRM: what is an object and what a file, what
 * kind of thing by the Getty thesaurus, what it is made of, who keeps it.
 */
const MUSEUM_TERMS = {
  crm: 'http://www.cidoc-crm.org/cidoc-crm/',
  HumanMadeObject: 'crm:E22_Human-Made_Object',
  DigitalObject: 'http://www.ics.forth.gr/isl/CRMdig/D1_Digital_Object',
  Group: 'crm:E74_Group',
  made_of: { '@id': 'crm:P45_consists_of', '@type': '@id' },
  classified_as: { '@id': 'crm:P2_has_type', '@type': '@id' },
  current_custodian: { '@id': 'crm:P50_has_current_keeper' },
} as const;

/** The whole catalog in one language, one thing a line, so that no more than one is in memory. */
export function* catalogJsonLd(teller: Teller): Generator<string> {
  const { catalog } = teller.data;
  yield `{"@context":${JSON.stringify(['https://schema.org', MUSEUM_TERMS])},"@graph":[\n`;
  yield JSON.stringify(describeExhibition(teller));
  for (const edition of describeEditions(teller)) yield next(edition);
  for (const country of catalog.countries) yield next(describeCountry(teller, country));
  for (const designer of catalog.designers) yield next(describeDesigner(teller, designer));
  for (const work of catalog.works) yield next(inMuseumTerms(teller, work));
  yield '\n]}\n';
}

const next = (thing: Thing | object): string => `,\n${JSON.stringify(thing)}`;

/** A work told twice over. A study is a digital object; of silver is only the object that it follows, where that is known. */
function inMuseumTerms(teller: Teller, work: Work): object {
  const described = describeWork(teller, work) as unknown as Record<string, unknown>;
  const aat = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const number = teller.data.index.terms.get(id)?.aat;
      return number ? [`http://vocab.getty.edu/aat/${number}`] : [];
    });
  const form = aat('form' in work && work.form ? [work.form] : []);
  const made = aat(work.materials);
  const object = {
    ...(form.length > 0 ? { classified_as: form } : {}),
    ...(made.length > 0 ? { made_of: made } : {}),
  };
  if (work.made === 'designer')
    return { ...described, '@type': ['VisualArtwork', 'HumanMadeObject'], ...object };
  const followed = described['isBasedOn'] as object | undefined;
  const museum = work.after?.museum;
  return {
    ...described,
    '@type': ['VisualArtwork', 'DigitalObject'],
    ...(followed
      ? {
          isBasedOn: {
            ...followed,
            ...(museum
              ? {
                  '@type': ['VisualArtwork', 'HumanMadeObject'],
                  current_custodian: { '@type': ['Organization', 'Group'], name: museum },
                  ...object,
                }
              : {}),
          },
        }
      : {}),
  };
}
