import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatFilter,
  isFiltering,
  NO_FILTER,
  pickWorks,
  readFilter,
} from '../../src/pages/catalogue/filter';
import { readExhibition } from './exhibition';

const { catalog } = readExhibition();

describe('a filter', () => {
  it('survives its query', () => {
    const wish = fc.string({ maxLength: 60 }).map((text) => text.trim());
    const wishes = {
      q: wish,
      country: wish,
      kind: wish,
      form: wish,
      material: wish,
      technique: wish,
      body: wish,
      sort: wish,
    };
    fc.assert(
      fc.property(fc.record(wishes), (filter) => {
        const query = new URLSearchParams(formatFilter(filter));
        expect(readFilter((name) => query.get(name))).toEqual(filter);
      }),
    );
  });

  it('that asks for nothing shows everything', () => {
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(pickWorks(catalog, NO_FILTER, null)).toEqual(catalog.works);
  });

  it('shows what answers to every wish at once', () => {
    const picked = pickWorks(catalog, { ...NO_FILTER, country: 'tm', kind: 'jewellery' }, null);
    expect(picked.length).toBeGreaterThan(0);
    expect(picked.length).toBeLessThan(catalog.works.length);
    for (const work of picked) expect([work.country, work.kind]).toEqual(['tm', 'jewellery']);
  });

  it('knows where a jewel is worn, what form it has and how it is made', () => {
    const at = (wish: Partial<typeof NO_FILTER>) => pickWorks(catalog, { ...NO_FILTER, ...wish }, null);
    expect(at({ body: 'finger' }).map(({ id }) => id)).toContain('qusmuryn-ring');
    expect(at({ technique: 'niello' }).map(({ id }) => id)).toContain('kubok');
    expect(at({ technique: 'niello', country: 'uz' })).toEqual([]);
    const { form = '' } = catalog.works.find((work) => work.kind === 'jewellery') ?? { form: '' };
    for (const work of at({ form })) expect(work).toMatchObject({ form });
  });

  it('keeps what was found in the order it was found in', () => {
    const found = ['zirak', 'asyk', 'no-such-work'];
    const picked = pickWorks(catalog, { ...NO_FILTER, q: 'x' }, found);
    expect(picked.map(({ id }) => id)).toEqual(['zirak', 'asyk']);
  });
});
