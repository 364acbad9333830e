import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, type AddressSpace, formatAddress, GROUPINGS, parseAddress } from '#visit';

const space: AddressSpace = { base: '/museum/hall/', languages: ['en', 'fr', 'uz-Cyrl'] };

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5})?$/);
const place = fc.oneof(
  fc.constantFrom(
    ...(['home', 'programme', 'glossary', 'about', 'accessibility'] as const).map((kind) => ({ kind })),
  ),
  fc.record(
    {
      kind: fc.constant('catalogue'),
      group: fc.constantFrom(...GROUPINGS),
      page: fc.integer({ min: 2, max: 9999 }),
    },
    { requiredKeys: ['kind'] },
  ),
  fc.record({ kind: fc.constantFrom('work', 'designer', 'country', 'tour'), id: slug }),
);
const rounded = (low: number, high: number, digits: number) =>
  fc.integer({ min: low * 10 ** digits, max: high * 10 ** digits }).map((value) => value / 10 ** digits);
const view = fc.record({
  position: fc.tuple(rounded(-99, 99, 2), rounded(0, 9, 2), rounded(-99, 99, 2)),
  heading: rounded(-3, 3, 3),
  pitch: rounded(-1, 1, 3),
});
const address = fc.record(
  {
    place,
    language: fc.constantFrom('fr', 'uz-Cyrl'),
    mode: fc.constantFrom('hall', 'list'),
    note: slug,
    beside: slug,
    stop: fc.integer({ min: 1, max: 999 }),
    hall: slug,
    view,
    hour: slug,
    catalog: slug.map((name) => `catalog/${name}.json`),
  },
  { requiredKeys: ['place'] },
) as fc.Arbitrary<Address>;

const read = (written: string) => {
  const [path = '', query = ''] = written.split('?');
  return parseAddress(path, query ? `?${query}` : '', space);
};

const wish = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text);
const find = fc
  .record(
    { q: wish, country: wish, form: wish, technique: wish, body: wish, sort: wish },
    { requiredKeys: ['q'] },
  )
  .map((wishes) => new URLSearchParams(Object.entries(wishes)).toString());

describe('addresses', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(address, (given) => {
        expect(read(formatAddress(given, space))).toEqual(given);
      }),
    );
  });

  it('carry what the catalogue is searched for, and only the catalogue', () => {
    fc.assert(
      fc.property(find, (wishes) => {
        const catalogue: Address = { place: { kind: 'catalogue' }, mode: 'hall', find: wishes };
        const back = read(formatAddress(catalogue, space));
        expect([...new URLSearchParams(back?.find ?? '')].sort()).toEqual(
          [...new URLSearchParams(wishes)].sort(),
        );
        expect(read(formatAddress({ place: { kind: 'home' }, find: wishes }, space))?.find).toBeUndefined();
      }),
    );
  });

  it('never throw, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, search) => {
        parseAddress(path, search, space);
        parseAddress(space.base + path, search, space);
      }),
    );
  });

  it('are what the contract says', () => {
    const work: Address = { place: { kind: 'work', id: 'asyk' } };
    expect(formatAddress(work, space)).toBe('/museum/hall/works/asyk/');
    expect(formatAddress({ ...work, language: 'fr', mode: 'hall' }, space)).toBe(
      '/museum/hall/fr/works/asyk/?mode=hall',
    );
    expect(formatAddress({ ...work, language: 'en' }, space)).toBe('/museum/hall/works/asyk/');
    expect(
      formatAddress(
        { place: { kind: 'home' }, view: { position: [1, 0, -2.456], heading: 0, pitch: 0 } },
        space,
      ),
    ).toBe('/museum/hall/?view=1,0,-2.46,0,0');
  });

  it('have a path for each page of the catalogue and each way to put it together', () => {
    const part = { kind: 'catalogue', group: 'technique', page: 2 } as const;
    expect(formatAddress({ place: part, find: 'country=kz' }, space)).toBe(
      '/museum/hall/catalogue/by-technique/2/?country=kz',
    );
    expect(read('/museum/hall/catalogue/1/')?.place).toEqual({ kind: 'catalogue' });
  });

  it('take the file name that some hosts add', () => {
    expect(read('/museum/hall/works/asyk/index.html')?.place).toEqual({ kind: 'work', id: 'asyk' });
  });

  it.each([
    '/elsewhere/',
    '/museum/hall/works/',
    '/museum/hall/works/A/',
    '/museum/hall/works/a/b/',
    '/museum/hall/x/',
    '/museum/hall/catalogue/0/',
    '/museum/hall/catalogue/02/',
    '/museum/hall/catalogue/1e3/',
    '/museum/hall/catalogue/99999/',
    '/museum/hall/catalogue/by-weight/',
    '/museum/hall/catalogue/2/by-body/',
    '/museum/hall/catalogue/by-body/2/3/',
  ])('refuse %s', (path) => expect(read(path)).toBeNull());

  it.each([
    'view=1,2,3',
    'view=1e9,0,0,0,0',
    'stop=-1',
    'stop=x',
    'mode=x',
    'note=../x',
    'hall=../x',
    'hour=10:30',
    'catalog=https://x.y/z.json',
    'catalog=../x.json',
    'catalog=//host/x.json',
    'catalog=a/../../x.json',
  ])('ignore %s', (query) => expect(read(`/museum/hall/?${query}`)).toEqual({ place: { kind: 'home' } }));
});
