import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AddressSpace, formatAddress, parseAddress } from '#visit';
import { PATHS, QUERIES } from '../fixtures/hostile/queries';

const space: AddressSpace = { base: '/hall/', languages: ['en', 'fr'] };

describe(`a hostile query: ${QUERIES.length} of them`, () => {
  it.each(QUERIES)('$name', ({ query }) => {
    expect(parseAddress('/hall/', `?${query}`, space)).toEqual({ place: { kind: 'home' } });
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

describe(`a hostile path: ${PATHS.length} of them`, () => {
  it.each(PATHS)('$name', ({ query }) => {
    expect(parseAddress(`/hall/${query}`, '', space)).toBeNull();
  });
});

describe('whatever an address asks for, 1,000 times', () => {
  const key = fc.constantFrom(
    'mode',
    'note',
    'stop',
    'hall',
    'view',
    'hour',
    'catalog',
    'q',
    'country',
    '__proto__',
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.stringMatching(/^-?[0-9.]{1,30}(,-?[0-9.]{1,30}){4}$/),
    fc.webUrl(),
  );

  it('leads to an address of this site, and to the same when it is read again', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 5 }), (pairs) => {
        const search = new URLSearchParams(pairs).toString();
        const read = parseAddress('/hall/catalogue/', `?${search}`, space);
        if (!read) throw new Error('the catalogue is a place');
        const written = formatAddress(read, space);
        const url = new URL(written, 'https://museum.example');
        expect(url.origin + url.pathname).toBe('https://museum.example/hall/catalogue/');
        expect(formatAddress(parseAddress(url.pathname, url.search, space) ?? read, space)).toBe(written);
        expect(JSON.stringify(read)).not.toContain('null');
      }),
      { numRuns: 1000 },
    );
  });
});
