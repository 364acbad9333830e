import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Catalog, createSayFound, createSearch, readEngine, type Work, writeListIndex } from '#catalog';
import { foldWord, wordsOf } from '../../src/catalog/search/fold';
import { smallCatalog } from './fixtures';

const small = smallCatalog();
const [ring] = small.works as [Work];

const withTitles = (titles: readonly Work['title'][]): Catalog => ({
  ...small,
  works: titles.map((title, index) => ({ ...ring, id: `w-${index}`, title })),
});

const letters = 'abcdxyzçğıñöşüýžəİабвгдежзийклмнопрстуфхцчшщъыьэюяёқғңөұүһіҷҳӣӯў';
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 10 });
const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

describe('createSearch', () => {
  it('finds every work by its title, however it is typed', () => {
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 8 }), (titles) => {
        const { search } = createSearch(withTitles(titles.map((en) => ({ en }))));
        for (const [index, written] of titles.entries()) {
          const folded = wordsOf(written).map(foldWord).join(' ');
          for (const query of [written, written.toUpperCase(), folded]) {
            const ids = search(query, 'en').map(({ id }) => id);
            if (wordsOf(query).length > 0) expect(ids, `${query} for ${written}`).toContain(`w-${index}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['курак', 'Құрақ'],
    ['сузани', 'Сӯзанӣ'],
    ['ipek', 'İpək'],
    ['ozbek', 'Oʻzbek'],
    ["o'zbek", 'Oʻzbek'],
    ['o’zbek', "O'zbek"],
    ['елочка', 'Ёлочка'],
    ['onirjiek', 'Öñirjiek'],
    ['gol', 'Göl-carpet'],
    ['shyrd', 'Shyrdak'],
    ['shirdak', 'Shyrdak'],
    ['çarşy', 'carsy'],
  ])('%s finds %s', (query, written) => {
    const { search } = createSearch(withTitles([{ en: 'Something else' }, { en: written }]));
    expect(search(query, 'en').map(({ id }) => id)).toEqual(['w-1']);
  });

  it('finds a work by what its notes tell', () => {
    const note = {
      id: 'beak',
      kind: 'meaning' as const,
      title: { en: 'Beak' },
      text: { en: 'It points ahead.' },
    };
    const notes: Work['notes'] = [{ ...note, position: [0, 0, 0], normal: [0, 0, 1] }];
    const { search } = createSearch({ ...small, works: [{ ...ring, notes }] });
    expect(search('points ahead', 'en').map(({ id }) => id)).toContain(ring.id);
  });

  it('asks for all the words', () => {
    const { search } = createSearch(withTitles([{ en: 'Silver ring' }, { en: 'Silver cup' }]));
    expect(search('silver cup', 'en').map(({ id }) => id)).toEqual(['w-1']);
  });

  it('does not take the first letter of a further word for a wish', () => {
    const { search } = createSearch(withTitles([{ en: 'Silver ring' }, { en: 'Silver cup' }]));
    const count = (query: string) => search(query, 'en').filter(({ kind }) => kind === 'work').length;
    expect([count('silver'), count('silver c'), count('silver cu'), count('c')]).toEqual([2, 2, 1, 1]);
  });

  it('finds in all languages and answers in the one asked for', () => {
    const { search } = createSearch(withTitles([{ en: 'Beaked ring', ru: 'Перстень' }]));
    expect(search('перстень', 'en')).toMatchObject([
      { kind: 'work', title: 'Beaked ring', titleLanguage: 'en' },
    ]);
    expect(search('beaked', 'ru')).toMatchObject([{ title: 'Перстень', titleLanguage: 'ru' }]);
    expect(search('beaked', 'fr')).toMatchObject([{ title: 'Beaked ring', titleLanguage: 'en' }]);
  });

  it('finds designers, countries and terms, and works by what they belong to', () => {
    const { search } = createSearch(small);
    const kinds = (query: string) => search(query, 'en').map(({ kind, id }) => `${kind}/${id}`);
    expect(kinds('kazakhstan')).toEqual(['country/kz', 'work/ring']);
    expect(kinds('silver')).toContain('work/ring');
    expect(kinds('silver')).toContain('term/silver');
  });

  it('puts titles before what is mentioned in a text', () => {
    const works = [
      { ...ring, id: 'mention', text: { en: 'It hung beside a necklace.' } },
      { ...ring, id: 'necklace', title: { en: 'Necklace' } },
    ];
    const [first] = createSearch({ ...small, works }).search('necklace', 'en');
    expect(first?.id).toBe('necklace');
  });

  it('leaves the long texts of a large exhibition out, and nothing else', () => {
    const works = Array.from({ length: 501 }, (_, index) => ({ ...ring, id: `w-${index}` }));
    const { search } = createSearch({ ...small, works });
    expect(search('fingers', 'en')).toHaveLength(501);
    expect(search('once', 'en')).toEqual([]);
    expect(createSearch(small).search('once', 'en')).toHaveLength(1);
  });

  it('finds nothing for nothing', () => {
    const { search } = createSearch(small);
    for (const query of ['', '   ', '!?', "'", '…']) expect(search(query, 'en')).toEqual([]);
  });

  it('never throws, whatever is asked', () => {
    const { search } = createSearch(small);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => void search(query, 'en')));
  });
});

describe('the index of a list', () => {
  it('finds what the search itself finds by names, and answers the same after it was a file', () => {
    const works = [
      {
        ...ring,
        id: 'cuff',
        title: { en: 'Silver cuff', ru: 'Браслет' },
        summary: { en: 'For a wrist.', fr: 'Un poignet.' },
      },
      { ...ring, id: 'cup', title: { en: 'Gold cup', kk: 'Кесе' }, summary: { en: 'For tea.' } },
    ];
    const catalog = { ...small, works };
    const { find } = readEngine(writeListIndex(catalog, 'fr'));
    const idsOf = (query: string) =>
      find(query).flatMap((key) => (key.startsWith('work/') ? key.slice(5) : []));
    // Titles in every language, other texts in that of the list and in the first.
    for (const query of ['браслет', 'cuf', 'poignet', 'wrist']) expect(idsOf(query)).toEqual(['cuff']);
    expect(idsOf('кесе')).toEqual(['cup']);
    expect(find('kazakhstan')).toContain('country/kz');
    expect(find('!?')).toEqual([]);
  });

  it('says what was found as the catalog calls it, and nothing that it lacks', () => {
    const { find } = readEngine(writeListIndex(small, 'en'));
    const say = createSayFound(small);
    expect(say(find('silver'), 'en')).toEqual(createSearch(small).search('silver', 'en'));
    expect(say(['work/gone', 'nothing/at-all' as 'work/at-all'], 'en')).toEqual([]);
  });

  it('does not read what is no index', () => {
    for (const text of ['', '{}', '[]', '{"index":1}']) expect(() => readEngine(text)).toThrow();
  });
});
