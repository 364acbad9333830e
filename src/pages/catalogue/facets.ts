import { useMemo } from 'react';
import { BODY_PLACES, type Catalog, kindTable, type WorkKind } from '#catalog';
import { useSite } from '../site';
import { useSpeak } from '../text/localized';
import { type MessageId, useMessage } from '../text/message';
import { useOrder } from '../text/use-order';
import { kindLabels } from '../works/kind-labels';
import { traitsOf, type Wish } from './filter';

/** Something that the catalogue can be narrowed to, and what it can be narrowed by. */
export interface Facet {
  readonly name: Wish;
  readonly label: MessageId;
  readonly options: readonly { readonly id: string; readonly text: string; readonly lang?: string }[];
}

/** The facets in which the works of this exhibition differ, in the order in which visitors think of them. */
export function useFacets(): readonly Facet[] {
  const { catalog } = useSite().data;
  const say = useMessage();
  const speak = useSpeak();
  const order = useOrder();
  const terms = (ids: ReadonlySet<string>) =>
    catalog.terms
      .filter(({ id }) => ids.has(id))
      .map(({ id, term }) => ({ id, ...speak(term) }))
      .sort((a, b) => order(a.text, b.text));
  // With thousands of works it takes its time, and does not change while somebody types.
  const traits = useMemo(() => usedTraits(catalog), [catalog]);
  const used = (name: Wish): ReadonlySet<string> => traits.get(name) ?? new Set();
  const facets: Facet[] = [
    {
      name: 'country',
      label: 'filter.country',
      options: catalog.countries.map(({ id, name }) => ({ id, ...speak(name) })),
    },
    {
      name: 'body',
      label: 'filter.body',
      options: BODY_PLACES.filter((place) => used('body').has(place)).map((id) => ({
        id,
        text: say(`body.${id}`),
      })),
    },
    { name: 'form', label: 'filter.form', options: terms(used('form')) },
    { name: 'technique', label: 'filter.technique', options: terms(used('technique')) },
    { name: 'material', label: 'filter.material', options: terms(used('material')) },
    {
      name: 'kind',
      label: 'filter.kind',
      options: (Object.keys(kindTable) as WorkKind[])
        .filter((kind) => used('kind').has(kind))
        .map((id) => ({ id, text: say(kindLabels[id]) })),
    },
  ];
  return facets.filter(({ options }) => options.length > 1);
}

const WISHES = ['body', 'form', 'technique', 'material', 'kind'] as const satisfies readonly Wish[];

/** Every trait that any work has, in one pass through them. */
function usedTraits({ works }: Catalog): ReadonlyMap<Wish, ReadonlySet<string>> {
  const used = new Map<Wish, Set<string>>(WISHES.map((wish) => [wish, new Set()]));
  for (const work of works) {
    for (const [wish, traits] of used) for (const trait of traitsOf(work, wish)) traits.add(trait);
  }
  return used;
}
