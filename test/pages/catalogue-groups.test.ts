import { describe, expect, it } from 'vitest';
import { GROUPINGS } from '#visit';
import { NO_FILTER, pickWorks, sortByName } from '../../src/pages/catalogue/filter';
import { groupingsOf, groupWorks } from '../../src/pages/catalogue/groups';
import { cataloguePlaces, partOf } from '../../src/pages/catalogue/pages';
import { smallCatalog, smallWork } from '../support/small-exhibition';
import { readExhibition } from './exhibition';

const { catalog } = readExhibition();
/** As many works as the largest museum that we promise to serve. */
const large = smallCatalog({
  works: Array.from({ length: 12_000 }, (_, at) =>
    smallWork(`work-${at}`, {
      country: at % 3 === 0 ? 'kz' : 'uz',
      techniques: [`technique-${at % 50}`, `technique-${at % 7}`],
    }),
  ),
});
const shown = ({ groups }: ReturnType<typeof partOf>) =>
  groups.reduce((sum, { works }) => sum + works.length, 0);

describe('works put together', () => {
  it.each(GROUPINGS)('by %s leave nobody out', (by) => {
    const groups = groupWorks(catalog, catalog.works, by);
    const all = new Set(groups.flatMap(({ works }) => works.map(({ id }) => id)));
    expect(all.size).toBe(catalog.works.length);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
    // What belongs to no group comes last.
    expect(groups.findIndex(({ id }) => id === '')).toBeOneOf([-1, groups.length - 1]);
  });

  it('stand under every technique that they have, the most frequent first', () => {
    const groups = groupWorks(catalog, catalog.works, 'technique').filter(({ id }) => id !== '');
    for (const { id, works } of groups)
      expect(works).toEqual(pickWorks(catalog, { ...NO_FILTER, technique: id }, null));
    const sizes = groups.map(({ works }) => works.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it('follow the countries of the catalog and the body from head to waist', () => {
    const ids = (by: 'country' | 'body') => groupWorks(catalog, catalog.works, by).map(({ id }) => id);
    expect(ids('country')).toEqual(catalog.countries.map(({ id }) => id));
    expect(ids('body').slice(0, 2)).toEqual(['head', 'temple']);
  });

  it('show no study as the work of a designer', () => {
    const groups = groupWorks(catalog, catalog.works, 'designer');
    for (const work of catalog.works.filter(({ made }) => made === 'study'))
      expect(groups.find(({ works }) => works.includes(work))?.id).toBe('');
  });

  it('are offered only where they differ', () => {
    const alike = smallCatalog({ designers: [], works: [smallWork('a'), smallWork('b')] });
    expect(groupingsOf(alike)).toEqual([]);
    expect(groupingsOf(catalog)).toEqual(GROUPINGS);
  });
});

describe('pages of the catalogue', () => {
  it('are one for an exhibition of sixty works, with everything on it', () => {
    const pages = cataloguePlaces(catalog);
    expect(pages.filter(({ page }) => page !== undefined)).toEqual([]);
    for (const place of pages) {
      const part = partOf(catalog, catalog.works, place);
      expect(part.pages).toBe(1);
      for (const { works, total } of part.groups) expect(works.length).toBe(total);
    }
  });

  it('have every one of twelve thousand works exactly once, and never too many at once', () => {
    const pages = cataloguePlaces(large).filter(({ group }) => !group);
    const ids = pages.flatMap((place) =>
      partOf(large, large.works, place).groups.flatMap(({ works }) => works.map(({ id }) => id)),
    );
    expect(ids).toEqual(large.works.map(({ id }) => id));
    for (const place of cataloguePlaces(large)) {
      expect(shown(partOf(large, large.works, place))).toBeLessThanOrEqual(300);
      expect(shown(partOf(large, large.works, place))).toBeGreaterThan(0);
    }
  });

  it('of a large group tell how much there is', () => {
    const [first] = partOf(large, large.works, { kind: 'catalogue', group: 'country' }).groups;
    expect(first?.total).toBe(4000);
    expect(first?.works.length).toBeLessThan(300);
  });

  it('behind the last one are the last one', () => {
    const part = partOf(large, large.works, { kind: 'catalogue', page: 9999 });
    expect(part.page).toBe(part.pages);
    expect(partOf(catalog, [], { kind: 'catalogue', page: 3 })).toMatchObject({ page: 1, pages: 1 });
  });
});

it('works can be put in the order of their names', () => {
  const works = ['cuff', 'Amulet', 'belt'].map((name) =>
    smallWork(name.toLowerCase(), { title: { en: name } }),
  );
  const sorted = sortByName(
    works,
    ({ title }) => title['en'] ?? '',
    (a, b) => a.localeCompare(b, 'en'),
  );
  expect(sorted.map(({ id }) => id)).toEqual(['amulet', 'belt', 'cuff']);
});
