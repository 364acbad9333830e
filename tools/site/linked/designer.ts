import type { Person } from 'schema-dts';
import type { Designer } from '#catalog';
import { sourcesOf } from './parts';
import type { Teller } from './teller';

/** Somebody who takes part: what published sources say, and no more. The country of their stand is not their nationality. */
export function describeDesigner(teller: Teller, designer: Designer): Person {
  const { say } = teller;
  const portrait = designer.portrait ? teller.data.index.media.get(designer.portrait) : undefined;
  const pages = [designer.website, ...(designer.links ?? []).map(({ url }) => url)].filter(
    (url) => url !== undefined,
  );
  const forms = [...new Set(Object.values(designer.nameForms ?? {}))].filter(
    (form) => form !== designer.name,
  );
  return {
    '@type': 'Person',
    '@id': teller.thing({ kind: 'designer', id: designer.id }, 'person'),
    url: teller.page({ kind: 'designer', id: designer.id }),
    name: designer.name,
    ...(forms.length > 0 ? { alternateName: forms } : {}),
    jobTitle: say(designer.role),
    description: say(designer.text),
    ...(portrait ? { image: teller.file(portrait.file) } : {}),
    ...(pages.length > 0 ? { sameAs: pages } : {}),
    performerIn: designer.editions.map((id) => ({
      '@type': 'ExhibitionEvent',
      '@id': teller.thing({ kind: 'programme' }, id),
    })),
    subjectOf: sourcesOf(teller, designer.sources),
  };
}
