import { describe, expect, it } from 'vitest';
import { relatedWorks, type Work } from '#catalog';
import { smallCatalog, smallWork } from '../support/small-exhibition';

const ring = (id: string, country: string, change: Partial<Work> = {}) =>
  smallWork(id, { country, form: 'ring', ...change } as Partial<Work>);

const works = [
  ring('start', 'kz', { techniques: ['niello', 'stamping', 'filigree'] }),
  ring('home', 'kz'),
  ring('kg-1', 'kg'),
  ring('kg-2', 'kg'),
  ring('uz-1', 'uz'),
  smallWork('belt', { techniques: ['niello'] }),
  smallWork('cuff', { techniques: ['niello', 'stamping'] }),
  smallWork('near'),
  smallWork('far'),
];
const catalog = smallCatalog({ works });
const related = (id: string, most = 8, beside: readonly string[] = []) => {
  const work = works.find((entry) => entry.id === id) as Work;
  return relatedWorks(catalog, work, { beside: new Set(beside), most }).map((entry) => entry.id);
};

describe('related works', () => {
  it('are of the same form abroad, each country in its turn, then of shared techniques, then beside it', () => {
    expect(related('start', 8, ['near', 'start'])).toEqual(['kg-1', 'uz-1', 'kg-2', 'cuff', 'belt', 'near']);
  });

  it('are so many at most, and never the work itself', () => {
    expect(related('start', 2)).toEqual(['kg-1', 'uz-1']);
    expect(related('start', 8, ['start'])).not.toContain('start');
  });

  it('leave room for other reasons beside the form', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ring(id, id));
    const crowd = smallCatalog({ works: [...works, ...many] });
    const found = relatedWorks(crowd, works[0] as Work, { beside: new Set(), most: 6 });
    expect(found.map(({ id }) => id)).toEqual(['kg-1', 'uz-1', 'a', 'b', 'cuff', 'belt']);
  });

  it('of a work without form or technique are those beside it, or none', () => {
    expect(related('far', 8, ['near', 'belt'])).toEqual(['belt', 'near']);
    expect(related('far')).toEqual([]);
  });
});
