import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Place } from '#visit';
import { PAPER } from '../../../tools/site/colours';
import { headOfPage } from '../../../tools/site/head';
import { localeOf } from '../../../tools/site/locale';
import { smallWork } from '../../support/small-exhibition';
import { ORIGIN, pageOf, smallPages } from './exhibition';

const data = smallPages();
const ring = { kind: 'work', id: 'ring' } as const;
const options = { siteName: 'A small exhibition', webManifest: 'manifest.webmanifest' };

const hrefs = (head: string, rel: string): string[] =>
  [...head.matchAll(new RegExp(`<link rel="${rel}"[^>]*? href="([^"]*)"`, 'g'))].map(
    ([, href]) => href ?? '',
  );

describe('the head of a page', () => {
  it('says of itself as many whole sentences as there is room for', async () => {
    const first = 'A great gilded heart for the back of a bride, where all of her plaits come together.';
    const told = async (text: string) => {
      const work = smallWork('ring', { summary: { en: first }, text: { en: text } });
      return (await pageOf(smallPages({ works: [work] }), ring, 'en')).head.description;
    };
    expect(await told('It hung there.')).toBe(`${first} It hung there.`);
    expect(await told(`It hung there. ${'And so on '.repeat(20)}.`)).toBe(`${first} It hung there.`);
    const work = smallWork('ring', { summary: { en: 'Short.' }, text: { en: 'word '.repeat(60) } });
    const { description } = (await pageOf(smallPages({ works: [work] }), ring, 'en')).head;
    expect(description).toMatch(/^Short\. word .* word…$/);
    expect(description.length).toBeLessThanOrEqual(160);
  });

  it('gives each way to put the catalogue together a picture of its own, and its pages the same', async () => {
    const image = async (place: Place) => (await pageOf(data, place, 'fr')).head.image;
    expect(await image({ kind: 'catalogue' })).toBe('og/fr/catalogue.jpg');
    expect(await image({ kind: 'catalogue', page: 2 })).toBe('og/fr/catalogue.jpg');
    expect(await image({ kind: 'catalogue', group: 'body' })).toBe('og/fr/catalogue-by-body.jpg');
  });

  it('names every language, itself and the one for all others, the same on each of them', async () => {
    const pages = await Promise.all(['en', 'fr'].map((language) => pageOf(data, ring, language)));
    const alternates = pages.map((page) =>
      hrefs(headOfPage(page, { ...options, origin: ORIGIN }), 'alternate'),
    );
    expect(alternates[0]).toEqual([
      `${ORIGIN}works/ring/`,
      `${ORIGIN}fr/works/ring/`,
      `${ORIGIN}works/ring/`,
    ]);
    expect(alternates[1]).toEqual(alternates[0]);
    expect(headOfPage(pages[1] as (typeof pages)[0], options)).toContain('hreflang="x-default"');
  });

  it('is canonical in its own language, in full where the address is known and on the way where it is not', async () => {
    const page = await pageOf(data, ring, 'fr');
    expect(hrefs(headOfPage(page, { ...options, origin: ORIGIN }), 'canonical')).toEqual([
      `${ORIGIN}fr/works/ring/`,
    ]);
    expect(hrefs(headOfPage(page, options), 'canonical')).toEqual(['../../../fr/works/ring/']);
    const home = await pageOf(data, { kind: 'home' });
    expect(hrefs(headOfPage(home, options), 'canonical')).toEqual(['./']);
  });

  it('gives chats a picture with its alternative text, and the languages as they ask for them', async () => {
    const head = headOfPage(await pageOf(data, ring, 'fr'), { ...options, origin: ORIGIN });
    expect(head).toContain(`<meta property="og:image" content="${ORIGIN}og/fr/works/ring.jpg" />`);
    expect(head).toContain('<meta property="og:image:alt" content="What it looks like." />');
    expect(head).toContain('<meta name="twitter:image:alt" content="What it looks like." />');
    expect(head).toContain('<meta property="og:locale" content="fr_FR" />');
    expect(head).toContain('<meta property="og:locale:alternate" content="en_US" />');
  });

  it('lets no text out of its attribute or out of the data', async () => {
    const page = await pageOf(data, ring);
    const evil = { ...page, head: { ...page.head, title: '"><script>x</script>' } };
    const head = headOfPage(evil, { ...options, graph: { name: '</script><!--<b>' } });
    expect(head).not.toContain('<script>x');
    expect(head.match(/<\/script>/g)).toHaveLength(1);
    const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(head) ?? [];
    expect(JSON.parse(block)).toEqual({ name: '</script><!--<b>' });
  });

  it('has the colours of the pages', () => {
    const tokens = readFileSync('src/pages/styles/tokens.css', 'utf8');
    expect([...tokens.matchAll(/--paper: (#\w+)/g)].map(([, colour]) => colour)).toEqual([
      PAPER.light,
      PAPER.dark,
    ]);
  });
});

it('finds where languages of the region are spoken', () => {
  expect(['en', 'kk', 'ky', 'tg', 'tk', 'uz-Cyrl'].map(localeOf)).toEqual([
    'en_US',
    'kk_KZ',
    'ky_KG',
    'tg_TJ',
    'tk_TM',
    'uz_UZ',
  ]);
});
