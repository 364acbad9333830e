import { expect, it } from 'vitest';
import type { Catalog } from '#catalog';
import type { Site } from '#pages';
import type { StandPlace } from '#plan';
import { createHallWriting, share } from '../../src/app/writing';
import { smallCatalog } from '../support/small-exhibition';

/** As much of a site as writing asks for. */
function siteOf(catalog: Catalog, language = 'en'): Site {
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const index = { countries: byId(catalog.countries), designers: byId(catalog.designers) };
  return { language, messages: { 'about.title': 'About' }, data: { catalog, index } } as unknown as Site;
}

const place = (change: Partial<StandPlace>) => ({ number: 1, country: 'uz', ...change }) as StandPlace;
const edition = (year: number, summary: string) => ({
  id: `forum-${year}`,
  year,
  title: { en: `Forum ${year}` },
  place: { en: 'Brussels' },
  summary: { en: summary },
  sources: [],
});

it('names the designer of a stand as the language writes the name, and the country', () => {
  const catalog = smallCatalog();
  const ann = { ...catalog.designers[0], nameForms: { ru: 'Анна' } } as Catalog['designers'][number];
  const inRussian = createHallWriting(() => siteOf({ ...catalog, designers: [ann] }, 'ru'));
  expect(inRussian.stand(place({ designer: 'ann' }))).toEqual({
    country: 'Uzbekistan',
    accent: '#662244',
    designer: 'Анна',
  });
  expect(inRussian.stand(place({}))).not.toHaveProperty('designer');
});

it('tells the title with the years, the introduction in paragraphs and the story in the order of time', () => {
  const catalog = smallCatalog({
    introduction: { en: 'One.\n\nTwo.' },
    editions: [edition(2025, 'Later.'), edition(2024, 'First.\n\nSecond.')],
  });
  const { board } = createHallWriting(() => siteOf(catalog));
  expect(board({ tells: 'title' })).toEqual({
    heading: 'A small exhibition',
    paragraphs: [{ text: 'For tests' }, { text: '2024 · 2025' }],
  });
  expect(board({ tells: 'introduction' })).toEqual({
    heading: 'About',
    paragraphs: [{ text: 'One.' }, { text: 'Two.' }],
  });
  expect(board({ tells: 'story' }).paragraphs).toEqual([
    { strong: 'Forum 2024 · Brussels', text: 'First.' },
    { text: 'Second.' },
    { strong: 'Forum 2025 · Brussels', text: 'Later.' },
  ]);
});

it('shares a long list among boards, nothing twice and nothing left out', () => {
  const items = [1, 2, 3, 4, 5, 6, 7];
  const parts = [1, 2, 3].map((number) => share(items, [number, 3]));
  expect(parts.flat()).toEqual(items);
  expect(parts.map((part) => part.length)).toEqual([3, 3, 1]);
  expect(share(items)).toEqual(items);
});
