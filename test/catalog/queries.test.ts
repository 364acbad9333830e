import { describe, expect, it } from 'vitest';
import { type Catalog, createCatalogIndex, type Work } from '#catalog';
import { smallCatalog } from './fixtures';

const small = smallCatalog();
const [ring] = small.works as [Work];
const designer = (id: string, country: string, aliases?: string[]): Catalog['designers'][number] => ({
  id,
  ...(aliases && { aliases }),
  name: id,
  country,
  role: { en: 'jeweller' },
  text: { en: 'Took part.' },
  editions: [],
  sources: [],
});

const index = createCatalogIndex({
  ...small,
  designers: [designer('ann', 'kz', ['anna']), designer('bo', 'kg'), designer('cy', 'kz')],
  stands: [
    { id: 'three', number: 3, country: 'kz' },
    { id: 'one', number: 1, country: 'kz', designer: 'ann' },
  ],
  works: [
    { ...ring, id: 'a', designer: 'ann' },
    { ...ring, id: 'b', designer: 'ann', country: 'kg', aliases: ['bee'] },
    { ...ring, id: 'c' },
  ],
});

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('createCatalogIndex', () => {
  it('finds entries by the identifiers of today and of the past', () => {
    expect(index.works.get('b')?.id).toBe('b');
    expect(index.works.get('bee')?.id).toBe('b');
    expect(index.designers.get('anna')?.id).toBe('ann');
    expect(index.works.get('z')).toBeUndefined();
    expect(index.works.get('constructor')).toBeUndefined();
  });

  it('resolves aliases', () => {
    expect(index.resolveAlias('works', 'bee')).toBe('b');
    expect(index.resolveAlias('works', 'a')).toBe('a');
    expect(index.resolveAlias('designers', 'bee')).toBeUndefined();
  });

  it('knows whose works are whose, in the order of the exhibition', () => {
    expect(ids(index.worksOf({ designer: 'ann' }))).toEqual(['a', 'b']);
    expect(ids(index.worksOf({ designer: 'anna', country: 'kg' }))).toEqual(['b']);
    expect(ids(index.worksOf({ country: 'kz' }))).toEqual(['a', 'c']);
    expect(ids(index.worksOf({}))).toEqual(['a', 'b', 'c']);
    expect(index.worksOf({ country: 'tj' })).toEqual([]);
  });

  it('knows who and which stands belong to a country', () => {
    expect(ids(index.designersOf('kz'))).toEqual(['ann', 'cy']);
    expect(ids(index.standsOf('kz'))).toEqual(['one', 'three']);
    expect(index.standOf('anna')?.id).toBe('one');
    expect(index.standOf('bo')).toBeUndefined();
  });

  it('knows what comes before and after', () => {
    expect(index.neighboursOf('a')).toEqual({ next: index.works.get('b') });
    expect(ids(Object.values(index.neighboursOf('bee')))).toEqual(['a', 'c']);
    expect(index.neighboursOf('c').next).toBeUndefined();
    expect(index.neighboursOf('z')).toEqual({});
  });
});
