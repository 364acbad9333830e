import { expect, it } from 'vitest';
import { parseEmbedAddress } from '../../../src/app/embed/address';

const space = { base: '/museum/', languages: ['en', 'fr'] };

it.each([
  ['/museum/embed/', { place: { kind: 'home' } }],
  ['/museum/embed/index.html', { place: { kind: 'home' } }],
  ['/museum/embed/fr/works/asyk/', { place: { kind: 'work', id: 'asyk' }, language: 'fr' }],
  ['/museum/embed/halls/treasury/', { place: { kind: 'home' }, hall: 'treasury' }],
  ['/museum/embed/fr/halls/treasury/', { place: { kind: 'home' }, language: 'fr', hall: 'treasury' }],
])('reads %s', (path, address) => {
  expect(parseEmbedAddress(path, '', space)).toEqual(address);
});

it.each([
  '/museum/works/asyk/',
  '/elsewhere/embed/',
  '/museum/embed/halls/../works/',
  '/museum/embed/x/y/z/',
])('reads nothing from %s', (path) => {
  expect(parseEmbedAddress(path, '', space)).toBeNull();
});

it('takes along what the query says', () => {
  expect(parseEmbedAddress('/museum/embed/works/asyk/', '?note=bells&ui=none', space)).toMatchObject({
    note: 'bells',
  });
});
