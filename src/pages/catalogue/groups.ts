import { BODY_PLACES, type Catalog, type Work } from '#catalog';
import { GROUPINGS, type Grouping } from '#visit';
import { traitsOf } from './filter';

/** Works that are put together; with an empty identifier those that belong to none of the others. */
export interface WorkGroup {
  readonly id: string;
  readonly works: readonly Work[];
}

const keysOf: Readonly<Record<Grouping, (work: Work) => readonly string[]>> = {
  country: (work) => [work.country],
  designer: ({ designer }) => (designer === undefined ? [] : [designer]),
  technique: (work) => work.techniques,
  body: (work) => traitsOf(work, 'body'),
};

/**
 * Puts works together; one of several techniques is in several groups. Countries and designers come in the order of
 * the catalog, the body from head to hand, techniques with the most frequent first; what belongs to no group is last.
 */
export function groupWorks(catalog: Catalog, works: readonly Work[], by: Grouping): WorkGroup[] {
  const groups = new Map<string, Work[]>();
  const put = (id: string, work: Work) => {
    const group = groups.get(id);
    if (group) group.push(work);
    else groups.set(id, [work]);
  };
  for (const work of works) {
    const keys = new Set(keysOf[by](work));
    if (keys.size === 0) put('', work);
    for (const key of keys) put(key, work);
  }
  const order = new Map(orderOf(catalog, by).map((id, at) => [id, at]));
  const place = ({ id }: WorkGroup) => (id === '' ? Number.POSITIVE_INFINITY : (order.get(id) ?? order.size));
  const found = [...groups].map(([id, members]): WorkGroup => ({ id, works: members }));
  return found.sort((a, b) => {
    if (by === 'technique' && a.id !== '' && b.id !== '' && a.works.length !== b.works.length)
      return b.works.length - a.works.length;
    return place(a) === place(b) ? 0 : place(a) - place(b);
  });
}

function orderOf(catalog: Catalog, by: Grouping): readonly string[] {
  switch (by) {
    case 'country':
      return catalog.countries.map(({ id }) => id);
    case 'designer':
      return catalog.designers.map(({ id }) => id);
    case 'technique':
      return catalog.terms.map(({ id }) => id);
    case 'body':
      return BODY_PLACES;
  }
}

/** By what this exhibition's works can be put together so that it says something. */
export function groupingsOf(catalog: Catalog): readonly Grouping[] {
  return GROUPINGS.filter((by) => {
    if (by === 'designer') return catalog.designers.length > 0;
    const keys = new Set<string>();
    for (const work of catalog.works) {
      for (const key of keysOf[by](work)) keys.add(key);
      if (keys.size > 1) return true;
    }
    return false;
  });
}
