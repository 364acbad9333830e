import { expect, it } from 'vitest';
import { languageOf } from '../../src/app/speak-address';

const homes = ['/museum/', '/museum/fr/', '/museum/kk/'];

it('knows the language that an address begins with, below any path', () => {
  expect(languageOf('/museum/fr/works/nobody/', '/museum/', homes)).toBe('/museum/fr/');
  expect(languageOf('/museum/kk/', '/museum/', homes)).toBe('/museum/kk/');
});

it('knows none where the address says none', () => {
  for (const path of ['/museum/works/fr/', '/museum/', '/museum/french/', '/fr/works/', '/'])
    expect(languageOf(path, '/museum/', homes)).toBeUndefined();
});

it('takes no other site’s page for one of a language', () => {
  expect(languageOf('/other/fr/works/', '/museum/', ['/other/fr/'])).toBeUndefined();
});
