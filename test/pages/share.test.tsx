import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EMPTY_MANIFEST } from '#assets';
import { createCatalogIndex, type Work } from '#catalog';
import { allArticles, type Site, SitePage } from '#pages';
import { resolvePlan } from '#plan';
import { smallCatalog, smallVenue, smallWork } from '../support/small-exhibition';
import { createTestSite } from './exhibition';

async function sheetOf(work: Work, more: Partial<Site> = {}): Promise<string> {
  const catalog = smallCatalog({ works: [work], tours: [] });
  const plan = resolvePlan(catalog, smallVenue(), EMPTY_MANIFEST);
  const data = { catalog, index: createCatalogIndex(catalog), manifest: EMPTY_MANIFEST, plan };
  const { site } = await createTestSite(data, 'en');
  const html = renderToStaticMarkup(
    <SitePage articles={allArticles} site={{ ...site, ...more }} place={{ kind: 'work', id: work.id }} />,
  );
  const [sheet = ''] = /<details[^>]*data-share.*?<\/details>/s.exec(html) ?? [];
  return sheet
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}

const absolute = 'https://forum.example/sub/';
const own = `${absolute}works/ring/`;
const study = smallWork('ring', {
  made: 'study',
  after: { museum: 'A Museum', accession: '12.3', title: 'Ring' },
});

describe('the share sheet of a work', () => {
  it('has link, citation and code to be read without any script', async () => {
    const sheet = await sheetOf(study, { absolute });
    expect(sheet).toContain(`>${own}</p>`);
    expect(sheet).toContain(`<iframe src="${absolute}`);
    expect(sheet).toContain('study model after Ring, A Museum, 12.3');
    expect(sheet).not.toContain('{site}');
  });

  it('cites whoever made it, by what the catalog says', async () => {
    const sheet = await sheetOf(study, { absolute });
    const [, cited = ''] = /data-cite="(.*?)" data-copied/.exec(sheet) ?? [];
    expect(JSON.parse(cited)).toMatchObject({ author: study.rights.holder, address: own, key: 'ring' });
  });

  it('leaves gaps where the page does not know where it lives, and shows none of them', async () => {
    const sheet = await sheetOf(study);
    expect(sheet).toContain('{site}works/ring/');
    expect(sheet).toContain('The address of this page is in your browser');
    const gaps = [...sheet.matchAll(/<(?:div|span)([^>]*)>(?:(?!<div|<span).)*?\{(?:site|date)\}/gs)];
    expect(gaps.length).toBeGreaterThanOrEqual(4);
    for (const [, attributes] of gaps) expect(attributes).toMatch(/class="[^"]*gap/);
  });

  it('hands on the museum’s page where one shows the exhibition, and still frames ours', async () => {
    const sheet = await sheetOf(study, {
      absolute,
      linkTarget: { kind: 'template', template: 'https://museum.example/{work}' },
    });
    expect(sheet).toContain('>https://museum.example/ring</p>');
    expect(sheet).toContain('<a href="https://museum.example/ring">');
    expect(sheet).toContain(`<iframe src="${absolute}`);
  });
});
