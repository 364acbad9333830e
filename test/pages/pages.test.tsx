import { existsSync } from 'node:fs';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCatalogIndex } from '#catalog';
import { allArticles, allPlaces, headOf, interfaceLanguages, PageNotFound, SitePage } from '#pages';
import { createTestSite, readExhibition } from './exhibition';

const data = readExhibition();
const places = allPlaces(data.catalog);
const named = places.map((place) => ({
  name: 'id' in place ? `${place.kind} ${place.id}` : place.kind,
  place,
}));

/** A message that was not found is logged and shown by its identifier. */
let complaints: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => complaints.mockRestore());

function render(page: ReactElement): string {
  const html = renderToStaticMarkup(page);
  expect(complaints.mock.calls).toEqual([]);
  return html;
}

const attributes = (html: string, tag: string, name: string): (string | undefined)[] =>
  [...html.matchAll(new RegExp(`<${tag}(?=[\\s>])[^>]*>`, 'g'))].map(
    ([element]) => element.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1],
  );

const headings = (html: string): number[] =>
  [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));

describe.each(interfaceLanguages.map((language) => ({ language })))('pages in $language', ({ language }) => {
  it.each(named)('$name is complete', async ({ place }) => {
    const { site, handedOut } = await createTestSite(data, language);
    const html = render(<SitePage articles={allArticles} site={site} place={place} />);

    const levels = headings(html);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, at) => {
      expect(level, `heading ${at} of ${levels}`).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
    });

    for (const href of attributes(html, 'a', 'href')) {
      expect(href).toBeDefined();
      if (href?.startsWith('#') || href?.startsWith('http')) continue;
      if (href?.startsWith('/sub/models/')) {
        expect(existsSync(`public/${href.slice('/sub/'.length)}`), href).toBe(true);
        continue;
      }
      expect(handedOut).toContain(href?.split('#')[0]?.replaceAll('&amp;', '&'));
    }
    for (const alt of attributes(html, 'img', 'alt')) expect(alt).toBeDefined();
    for (const size of ['width', 'height']) {
      for (const value of attributes(html, 'img', size)) expect(Number(value)).toBeGreaterThan(0);
    }
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const landmark of ['header', 'main', 'footer']) expect(html).toContain(`<${landmark}`);
    expect(html).not.toMatch(/\son[a-z]+=|<script/);
    expect(html).not.toMatch(/>[a-z]+\.[a-zA-Z]+</);
    expect(html).not.toMatch(/undefined|\[object|NaN/);
  });

  it('has a head for every place', async () => {
    const { site } = await createTestSite(data, language);
    const heads = places.map((place) => headOf(data, place, language, site.messages));
    for (const head of heads) {
      expect(head.title.length).toBeGreaterThan(3);
      expect(head.description.length).toBeGreaterThan(20);
      expect(head.description.length).toBeLessThanOrEqual(160);
      expect(head.image).toMatch(/^og\/[a-z0-9/-]+\.jpg$/);
    }
    expect(new Set(heads.map(({ title }) => title)).size).toBe(places.length);
  });
});

describe('pages', () => {
  it('mark texts that fall back to another language', async () => {
    const catalog = structuredClone(data.catalog);
    const [work] = catalog.works;
    if (!work) throw new Error('the test needs a work');
    work.text = { en: 'Only in English.' };
    work.title = { en: 'English title' };
    const half = { ...data, catalog, index: createCatalogIndex(catalog) };
    const place = { kind: 'work', id: work.id } as const;
    const { site } = await createTestSite(half, 'fr');
    const french = render(<SitePage articles={allArticles} site={site} place={place} />);
    expect(french).toMatch(/<div[^>]*lang="en" dir="ltr"><p>Only in English/);
    expect(french).toContain('<span lang="en" dir="ltr">English title</span>');
    const english = render(
      <SitePage articles={allArticles} site={(await createTestSite(half, 'en')).site} place={place} />,
    );
    expect(english).not.toMatch(/<(?:div|span)[^>]*lang="en" dir=/);
  });

  it('say that nobody has read a language over', async () => {
    for (const language of ['fr', 'ru']) {
      const { site } = await createTestSite(data, language);
      const html = render(<SitePage articles={allArticles} site={site} place={{ kind: 'home' }} />);
      expect(html).toContain(site.messages['language.unreviewed']);
    }
    const { site } = await createTestSite(data, 'en');
    expect(render(<SitePage articles={allArticles} site={site} place={{ kind: 'home' }} />)).not.toContain(
      site.messages['language.unreviewed'],
    );
  });

  it('say of every study that it is one', async () => {
    const { site } = await createTestSite(data, 'en');
    for (const work of data.catalog.works.filter(({ made }) => made === 'study')) {
      expect(
        render(<SitePage articles={allArticles} site={site} place={{ kind: 'work', id: work.id }} />),
      ).toContain('Study model');
    }
  });

  it('lead into the hall by a plain address', async () => {
    const { site } = await createTestSite(data, 'fr');
    const html = render(<SitePage articles={allArticles} site={site} place={{ kind: 'work', id: 'asyk' }} />);
    expect(html).toContain('href="/sub/fr/works/asyk/?mode=hall" data-enter=""');
  });

  it('offer a search by plain form for an address that is none', async () => {
    const { site } = await createTestSite(data, 'en');
    const html = render(<PageNotFound site={site} query="old-bracelet" />);
    expect(html).toMatch(/<form[^>]*action="\/sub\/catalogue\/" method="get"/);
    expect(html).toContain('value="old bracelet"');
    expect(headings(html)).toEqual([1]);
  });

  it('answer to a place that the exhibition does not have', async () => {
    const { site } = await createTestSite(data, 'en');
    const html = render(
      <SitePage articles={allArticles} site={site} place={{ kind: 'work', id: 'no-such-work' }} />,
    );
    expect(html).toContain('There is no such page');
    expect(headOf(data, { kind: 'work', id: 'no-such-work' }, 'en', site.messages).robots).toBe('noindex');
  });

  it('list every work in the catalogue without any script', async () => {
    const { site } = await createTestSite(data, 'en');
    const html = render(<SitePage articles={allArticles} site={site} place={{ kind: 'catalogue' }} />);
    for (const { id } of data.catalog.works) expect(html).toContain(`href="/sub/works/${id}/"`);
  });
});
