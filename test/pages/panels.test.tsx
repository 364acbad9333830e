import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { allArticles, SitePage } from '#pages';
import type { Place } from '#visit';
import { createTestSite, readExhibition } from './exhibition';

const data = readExhibition();

async function page(place: Place, language = 'en'): Promise<string> {
  const { site } = await createTestSite(data, language);
  return renderToStaticMarkup(<SitePage site={site} place={place} articles={allArticles} />);
}

const at = (html: string, part: string): number => {
  const found = html.indexOf(part);
  expect(found, part).toBeGreaterThan(0);
  return found;
};

describe('the page of a work', () => {
  it('tells in this order: names, whose, when, of what, what it means, how it was worn, rights, sources, what next', async () => {
    const html = await page({ kind: 'work', id: 'syrga' });
    const parts = [
      'Syrga, earrings in links',
      'Сырға',
      'Study model after a museum object',
      'Materials',
      'Techniques',
      'What it means',
      'How it is worn',
      'Rights',
      'Sources',
      'Works to look at next',
    ];
    const places = parts.map((part) => at(html, part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it.each(data.catalog.works.filter(({ kind }) => kind === 'jewellery').map(({ id }) => id))(
    'shows where on the body it is worn, what form it has and what to look at next: %s',
    async (id) => {
      const html = await page({ kind: 'work', id });
      expect(html).toMatch(/catalog\/figures\/[a-z]+\.svg" alt="A drawn figure[^"]+Marked: [A-Z]/);
      expect(html).toContain('<dt>Form</dt>');
      expect(html).toContain('Works to look at next');
    },
  );

  it('opens the meaning of a word without script, and leads on to the glossary', async () => {
    const html = await page({ kind: 'work', id: 'syrga' });
    expect(html).toMatch(/<details[^>]*><summary>earrings<\/summary>.*?Ornaments for the ears/);
    expect(html).toContain('/glossary/#term-earrings');
  });
});

describe('the page of a country', () => {
  it.each(data.catalog.countries.map(({ id }) => id))('has all that the sources give: %s', async (id) => {
    const html = await page({ kind: 'country', id });
    const country = data.index.countries.get(id);
    expect(html).toContain(`catalog/maps/${id}.svg" alt="Map of `);
    for (const part of ['Capital', 'Population', 'Flag', 'Places of craft', 'Crafts on UNESCO’s lists']) {
      expect(html).toContain(part);
    }
    expect(html).toContain(`(${country?.population?.year})`);
    for (const [tag, name] of Object.entries(country?.names ?? {}).slice(0, 1)) {
      expect(html).toContain(`<span lang="${tag}">${name}</span>`);
    }
    for (const designer of data.index.designersOf(id)) expect(html).toContain(designer.name);
  });
});

describe('the page of a designer', () => {
  it('has a portrait, a practice and links where there are some', async () => {
    expect(await page({ kind: 'designer', id: 'kamila-florentini' })).toContain('Practice');
    expect(await page({ kind: 'designer', id: 'nurdos-aliaskarov' })).not.toContain('Practice');
    const [first, ...others] = data.catalog.designers;
    if (!first) throw new Error('the exhibition has no designer');
    const rights = { holder: 'A photographer', licence: 'All rights reserved' };
    const medium = {
      id: 'face',
      kind: 'image' as const,
      file: 'media/face.webp',
      alt: { en: 'A face.' },
      rights,
    };
    const designer = {
      ...first,
      portrait: 'face',
      links: [{ url: 'https://example.org/studio', title: { en: 'The studio' } }],
    };
    const catalog = { ...data.catalog, designers: [designer, ...others], media: [medium] };
    const index = {
      ...data.index,
      designers: new Map([[designer.id, designer]]),
      media: new Map([[medium.id, medium]]),
    };
    const { site } = await createTestSite({ ...data, catalog, index }, 'en');
    const html = renderToStaticMarkup(
      <SitePage site={site} place={{ kind: 'designer', id: designer.id }} articles={allArticles} />,
    );
    expect(html).toMatch(/media\/face\.webp" alt="A face\."/);
    expect(html).toContain('A photographer');
    expect(html).toContain('href="https://example.org/studio"');
  });
});
