import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAskedCatalog } from '../../src/app/asked-catalog';
import { readOrigin } from '../../tools/site/headers/read-origin';

const allowed = ['https://museum.example', 'http://localhost:4173'];
const read = (asked: string) => readAskedCatalog(asked, '/forum/', allowed);

describe('a catalog that an address asks for', () => {
  it('is a file of the site, wherever that lives', () => {
    expect(read('catalog/cabinet/exhibition.json')).toEqual({
      base: '/forum/',
      catalog: 'catalog/cabinet/exhibition.json',
      foreign: false,
    });
  });

  it('is one of a site that the build names, with its files beside it', () => {
    expect(read('https://museum.example/other/hall/catalog/exhibition.json')).toEqual({
      base: 'https://museum.example/other/hall/',
      catalog: 'catalog/exhibition.json',
      foreign: true,
    });
    expect(read('http://localhost:4173/catalog/cabinet/exhibition.json')?.base).toBe(
      'http://localhost:4173/',
    );
    expect(readAskedCatalog('https://museum.example/catalog/a.json', '/', [])).toBeNull();
  });

  const REFUSED = [
    'https://elsewhere.example/catalog/a.json',
    'https://museum.example.evil.example/catalog/a.json',
    'https://museum.example@evil.example/catalog/a.json',
    'https://user:secret@museum.example/catalog/a.json',
    'https://museum.example:444/catalog/a.json',
    'http://museum.example/catalog/a.json',
    'http://localhost:4174/catalog/a.json',
    '//museum.example/catalog/a.json',
    '/catalog/a.json',
    '\\\\museum.example/catalog/a.json',
    'https:museum.example/catalog/a.json',
    'https:/museum.example/catalog/a.json',
    'https:\\\\museum.example\\catalog\\a.json',
    'HTTPS://museum.example/catalog/a.json',
    'https://MUSEUM.example/catalog/a.json',
    'https://museum.example/catalog/a.json?x=1',
    'https://museum.example/catalog/a.json#x',
    'https://museum.example/catalog/../secret/catalog/a.json',
    'https://museum.example/%2e%2e/catalog/a.json',
    'https://museum.example/a.json',
    'https://museum.example/catalog/a.html',
    'https://museum.example/catalog/',
    ' https://museum.example/catalog/a.json',
    'https://museum.example/catalog/a.json\n',
    'javascript:alert(1)//catalog/a.json',
    'data:application/json,{}',
    'blob:https://museum.example/catalog/a.json',
    'filesystem:https://museum.example/catalog/a.json',
    'file:///catalog/a.json',
    `https://museum.example/${'a/'.repeat(300)}catalog/a.json`,
    '../catalog/a.json',
    'catalog/..%2fa.json',
    'catalog/../a.json',
    '',
  ];
  it(`is nothing else: ${REFUSED.length} tricks`, () => {
    for (const asked of REFUSED) expect(read(asked), asked).toBeNull();
  });

  it('leads to no origin but those, whatever is asked for, 1,000 times', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' }), fc.stringMatching(/^https?:[/\\@a-z.:]{1,40}$/)),
        (start) => {
          for (const asked of [start, `${start}/catalog/a.json`, `https://museum.example${start}`]) {
            const found = read(asked);
            if (!found) continue;
            const { origin } = new URL(found.base + found.catalog, 'https://own.example');
            expect(found.foreign ? allowed : ['https://own.example']).toContain(origin);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('an origin that the build is told', () => {
  it('is one host, by https but for this machine', () => {
    expect(readOrigin('https://museum.example/')).toBe('https://museum.example');
    expect(readOrigin('https://Museum.example:8443')).toBe('https://museum.example:8443');
    expect(readOrigin('http://localhost:4173')).toBe('http://localhost:4173');
    for (const text of [
      '*',
      'https://*',
      'https://*.museum.example',
      'https:',
      'museum.example',
      'http://museum.example',
      'https://museum.example/forum/',
      'https://museum.example; script-src *',
      'https://museum.example https://evil.example',
      'https://user@museum.example',
      'data:',
      '',
    ])
      expect(readOrigin(text), text).toBeNull();
  });
});
