import type { BreadcrumbList } from 'schema-dts';
import type { Place } from '#visit';
import type { Teller } from './teller';

/** Places on the way to a place, from the first page to the place itself. */
export function wayTo(teller: Teller, place: Place): { readonly place: Place; readonly name: string }[] {
  const { say, label, data } = teller;
  const home = { place: { kind: 'home' }, name: say(data.catalog.title) } as const;
  const { works, designers, countries, tours } = data.index;
  switch (place.kind) {
    case 'home':
      return [home];
    case 'work': {
      const all = { place: { kind: 'catalogue' }, name: label('catalogue.title') } as const;
      const work = works.get(place.id);
      return [home, all, ...(work ? [{ place, name: say(work.title) }] : [])];
    }
    case 'designer': {
      const designer = designers.get(place.id);
      const stand = data.index.awaitingStand(place.id);
      const of = designer?.country ?? stand?.country;
      const country = of === undefined ? undefined : countries.get(of);
      return [
        home,
        ...(country
          ? [{ place: { kind: 'country', id: country.id } as const, name: say(country.name) }]
          : []),
        ...(designer ? [{ place, name: designer.nameForms?.[teller.language] ?? designer.name }] : []),
        ...(stand ? [{ place, name: label('stand.awaits') }] : []),
      ];
    }
    case 'country': {
      const country = countries.get(place.id);
      return [home, ...(country ? [{ place, name: say(country.name) }] : [])];
    }
    case 'tour': {
      const tour = tours.get(place.id);
      return [home, ...(tour ? [{ place, name: say(tour.title) }] : [])];
    }
    case 'catalogue': {
      const all = { place: { kind: 'catalogue' }, name: label('catalogue.title') } as const;
      const { group, page } = place;
      if (!group && !page) return [home, all];
      const by = group ? `catalogue.by${group.charAt(0).toUpperCase()}${group.slice(1)}` : 'catalogue.title';
      return [home, all, { place, name: [label(by), page].filter(Boolean).join(', ') }];
    }
    default:
      return [home, { place, name: label(`${place.kind}.title`) }];
  }
}

/** The way to a page, as search results print it; nothing for the first page, which has none. */
export function describeWay(teller: Teller, place: Place): BreadcrumbList | undefined {
  const way = wayTo(teller, place);
  if (way.length < 2) return undefined;
  return {
    '@type': 'BreadcrumbList',
    '@id': `${teller.page(place)}#way`,
    itemListElement: way.map((step, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: step.name,
      item: teller.page(step.place),
    })),
  };
}
