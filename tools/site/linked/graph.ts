import type { Collection, DefinedTermSet, Graph, ItemList, Thing, WebPage, WebSite } from 'schema-dts';
import type { PageHead } from '#pages';
import type { Place } from '#visit';
import { describeCountry } from './country';
import { describeWay } from './crumbs';
import { describeDesigner } from './designer';
import { describeEditions } from './editions';
import type { Teller } from './teller';
import { describeWork } from './work';

/** Everything that a page says of itself in schema.org's words. */
export function graphOf(teller: Teller, place: Place, head: PageHead): Graph {
  const subject = subjectOf(teller, place);
  const way = describeWay(teller, place);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      describePage(teller, place, head, subject),
      ...(way ? [way] : []),
      ...subject,
      ...(place.kind === 'home' ? [describeSite(teller)] : []),
    ],
  };
}

const pageTypes: Partial<Record<Place['kind'], 'AboutPage' | 'CollectionPage' | 'ProfilePage'>> = {
  about: 'AboutPage',
  catalogue: 'CollectionPage',
  designer: 'ProfilePage',
};

function describePage(teller: Teller, place: Place, head: PageHead, subject: readonly Thing[]): Thing {
  const entities = subject.flatMap((thing) =>
    typeof thing === 'object' && '@id' in thing ? { '@id': thing['@id'] } : [],
  );
  const page = {
    '@id': teller.page(place),
    url: teller.page(place),
    name: head.title,
    description: head.description,
    inLanguage: teller.language,
    isPartOf: { '@type': 'WebSite', '@id': teller.thing({ kind: 'home' }, 'site') },
    ...(head.image ? { primaryImageOfPage: { '@type': 'ImageObject', url: teller.file(head.image) } } : {}),
    ...(place.kind === 'home' ? {} : { breadcrumb: { '@id': `${teller.page(place)}#way` } }),
    ...(entities.length > 0 ? { mainEntity: entities } : {}),
  } as const;
  // A page that is nobody's yet is no profile.
  const type = place.kind === 'designer' && subject.length === 0 ? 'WebPage' : pageTypes[place.kind];
  return { '@type': type ?? 'WebPage', ...page } as WebPage;
}

/** So many works are listed in the data of the catalogue's page; the sitemap and the catalog's own files have them all. */
const MOST_LISTED = 120;

function subjectOf(teller: Teller, place: Place): readonly Thing[] {
  const { works, designers, countries } = teller.data.index;
  switch (place.kind) {
    case 'home':
      return [describeExhibition(teller)];
    case 'programme':
      return describeEditions(teller);
    case 'catalogue': {
      // Put together in another way, they are the same works once more.
      if (place.group || place.page) return [];
      const all = teller.data.catalog.works;
      const first = all.slice(0, MOST_LISTED).map(({ id }) => id);
      const list = listOf(teller, teller.thing(place, 'works'), teller.label('catalogue.title'), first);
      return [{ ...list, numberOfItems: all.length } as ItemList];
    }
    case 'glossary':
      return [describeGlossary(teller)];
    case 'work': {
      const work = works.get(place.id);
      return work ? [describeWork(teller, work)] : [];
    }
    case 'designer': {
      const designer = designers.get(place.id);
      return designer ? [describeDesigner(teller, designer)] : [];
    }
    case 'country': {
      const country = countries.get(place.id);
      return country ? [describeCountry(teller, country)] : [];
    }
    case 'tour':
      return describeTour(teller, place.id);
    case 'about':
    case 'accessibility':
      return [];
  }
}

const describeSite = (teller: Teller): WebSite => ({
  '@type': 'WebSite',
  '@id': teller.thing({ kind: 'home' }, 'site'),
  url: teller.page({ kind: 'home' }),
  name: teller.say(teller.data.catalog.title),
  inLanguage: teller.data.catalog.languages.map(({ tag }) => tag),
});

/** The exhibition as a collection of works. */
export const describeExhibition = (teller: Teller): Collection => ({
  '@type': 'Collection',
  '@id': teller.thing({ kind: 'home' }, 'exhibition'),
  url: teller.page({ kind: 'catalogue' }),
  name: teller.say(teller.data.catalog.title),
  description: teller.say(teller.data.catalog.introduction),
  collectionSize: teller.data.catalog.part?.works ?? teller.data.catalog.works.length,
});

const describeGlossary = (teller: Teller): DefinedTermSet => ({
  '@type': 'DefinedTermSet',
  '@id': teller.thing({ kind: 'glossary' }, 'glossary'),
  url: teller.page({ kind: 'glossary' }),
  name: teller.label('glossary.title'),
  hasDefinedTerm: teller.data.catalog.terms.map((term) => ({
    '@type': 'DefinedTerm',
    '@id': teller.thing({ kind: 'glossary' }, `term-${term.id}`),
    name: teller.say(term.term),
    description: teller.say(term.definition),
    ...(term.aat ? { sameAs: `http://vocab.getty.edu/aat/${term.aat}` } : {}),
  })),
});

function describeTour(teller: Teller, id: string): ItemList[] {
  const tour = teller.data.index.tours.get(id);
  if (!tour) return [];
  const works = [...new Set(tour.stops.flatMap(({ work }) => (work ? [work] : [])))];
  const list = listOf(
    teller,
    teller.thing({ kind: 'tour', id: tour.id }, 'tour'),
    teller.say(tour.title),
    works,
  );
  return [{ ...list, description: teller.say(tour.summary) } as ItemList];
}

function listOf(teller: Teller, id: string, name: string, works: readonly string[]): ItemList {
  return {
    '@type': 'ItemList',
    '@id': id,
    name,
    numberOfItems: works.length,
    itemListElement: works.flatMap((work, at) => {
      const known = teller.data.index.works.get(work);
      if (!known) return [];
      const url = teller.page({ kind: 'work', id: known.id });
      return { '@type': 'ListItem', position: at + 1, url, name: teller.say(known.title) } as const;
    }),
  };
}
