import { describe, expect, it } from 'vitest';
import { type Catalog, type Country, checkCatalog, mapHeight, onMap } from '#catalog';
import { formatPath } from '#kit';
import { smallCatalog } from './fixtures';

const small = smallCatalog();
const [country] = small.countries as [Country];

const told = (change: Partial<Catalog>, files?: readonly string[]): readonly string[] =>
  checkCatalog({ ...small, ...change }, files ? { fileExists: (path) => files.includes(path) } : {}).map(
    ({ code, path }) => `${code} ${formatPath(path ?? [])}`,
  );
const toldOf = (change: Partial<Country>, files?: readonly string[]) =>
  told({ countries: [{ ...country, ...change }] }, files);

const sources = ['museum-page'];
const map = { file: 'maps/kz.svg', bounds: [46, 40, 88, 56] as [number, number, number, number], sources };

describe('a country', () => {
  it('may say all that can be said of it', () => {
    expect(
      toldOf({
        names: { kk: 'Қазақстан', 'kk-Latn': 'Qazaqstan' },
        capital: { en: 'Astana' },
        capitalPosition: [71.45, 51.18],
        population: { value: 20_496_000, year: 2026, source: 'museum-page' },
        flag: { description: { en: 'A blue field.' }, sources },
        heritage: [{ title: { en: 'Yurts' }, year: 2014, kind: 'representative', sources }],
        towns: [{ name: { en: 'Almaty' }, craft: { en: 'Silver' }, position: [76.9, 43.3], sources }],
        map,
      }),
    ).toEqual([]);
  });

  it('names sources that are there, for each statement', () => {
    const nowhere = ['nowhere'];
    expect(
      toldOf({
        population: { value: 1, year: 2026, source: 'nowhere' },
        flag: { description: { en: 'A flag.' }, sources: nowhere },
        heritage: [{ title: { en: 'Yurts' }, year: 2014, kind: 'urgent', sources: nowhere }],
        towns: [{ name: { en: 'Almaty' }, craft: { en: 'Silver' }, position: [76.9, 43.3], sources: [] }],
        map: { ...map, sources: nowhere },
      }),
    ).toEqual([
      'unknown-reference countries[0].population.source',
      'unknown-reference countries[0].flag.sources[0]',
      'unknown-reference countries[0].heritage[0].sources[0]',
      'unknown-reference countries[0].map.sources[0]',
      'no-source countries[0].towns[0].sources',
    ]);
  });

  it('has a map with its edges in order, and its files', () => {
    expect(toldOf({ map: { ...map, bounds: [88, 40, 46, 56] } })).toEqual([
      'bad-bounds countries[0].map.bounds',
    ]);
    const flag = { description: { en: 'A flag.' }, file: 'flags/kz.svg', sources };
    expect(toldOf({ map, flag }, [small.venue])).toEqual([
      'missing-file countries[0].flag.file',
      'missing-file countries[0].map.file',
    ]);
  });
});

describe('a portrait', () => {
  const rights = { holder: 'Somebody', licence: 'CC0-1.0' };
  const designer: Catalog['designers'][number] = {
    id: 'somebody',
    name: 'Somebody',
    country: 'kz',
    role: { en: 'jeweller' },
    portrait: 'face',
    text: { en: 'Took part.' },
    editions: [],
    sources,
  };
  const medium = (kind: 'image' | 'video') => [
    { id: 'face', kind, file: 'face.webp', alt: { en: 'A face.' }, rights },
  ];

  it('is a picture', () => {
    expect(told({ designers: [designer], media: medium('image') })).toEqual([]);
    expect(told({ designers: [designer], media: medium('video') })).toContain(
      'portrait-not-image designers[0].portrait',
    );
    expect(told({ designers: [designer] })).toEqual(['unknown-reference designers[0].portrait']);
  });
});

describe('the form of a piece', () => {
  it('is a word for things', () => {
    const [ring] = small.works;
    if (ring?.kind !== 'jewellery') throw new Error('the small catalog has no ring');
    expect(told({ works: [{ ...ring, form: 'silver' }] })).toEqual(['other-kind-of-term works[0].form']);
    expect(told({ works: [{ ...ring, form: 'nowhere' }] })).toEqual(['unknown-reference works[0].form']);
  });
});

describe('a map', () => {
  it('is as high as its degrees are long in its middle', () => {
    expect(mapHeight([0, -1, 2, 1])).toBeCloseTo(1);
    expect(mapHeight([0, 59, 2, 61])).toBeCloseTo(2);
  });

  it('has its west at the left and its north at the top', () => {
    expect(onMap([46, 56], map.bounds)).toEqual([0, 0]);
    expect(onMap([67, 48], map.bounds)).toEqual([0.5, 0.5]);
  });
});
