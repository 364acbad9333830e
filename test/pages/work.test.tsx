import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EMPTY_MANIFEST, type Manifest } from '#assets';
import { type Catalog, createCatalogIndex, type Work } from '#catalog';
import { allArticles, SitePage } from '#pages';
import { resolvePlan } from '#plan';
import { smallCatalog, smallVenue, smallWork } from '../support/small-exhibition';
import { createTestSite } from './exhibition';

const en = (text: string) => ({ en: text });
const rights = { holder: 'Somebody', licence: 'CC0-1.0' };

async function pageOf(
  work: Work,
  media: Catalog['media'] = [],
  manifest: Manifest = EMPTY_MANIFEST,
): Promise<string> {
  const catalog = smallCatalog({ works: [work], media, tours: [] });
  const plan = resolvePlan(catalog, smallVenue(), manifest);
  const data = { catalog, index: createCatalogIndex(catalog), manifest, plan };
  const { site } = await createTestSite(data, 'en');
  return renderToStaticMarkup(
    <SitePage articles={allArticles} site={site} place={{ kind: 'work', id: work.id }} />,
  );
}

const image = {
  id: 'view',
  kind: 'image',
  file: 'catalog/media/view.webp',
  alt: en('A view'),
  rights,
} as const;

describe('the page of a work', () => {
  it('has its notes, each with an address', async () => {
    const note = {
      id: 'hinge',
      kind: 'construction' as const,
      title: en('The hinge'),
      text: en('Three knuckles.'),
    };
    const html = await pageOf(
      smallWork('ring', { notes: [{ ...note, position: [0, 0, 0], normal: [0, 0, 1] }] }),
    );
    expect(html).toContain('id="note-hinge"');
    expect(html).toContain('Three knuckles.');
  });

  it('has its further pictures with their texts and captions', async () => {
    const html = await pageOf(smallWork('ring', { media: ['view'] }), [
      { ...image, caption: en('From behind') },
    ]);
    expect(html).toMatch(/<img[^>]*src="\/sub\/catalog\/media\/view\.webp"[^>]*alt="A view"/);
    expect(html).toContain('From behind');
  });

  it('shows the medium of a work that is a picture or a film', async () => {
    const picture = smallWork('ring', { kind: 'picture', medium: 'view' } as Partial<Work>);
    expect(await pageOf(picture, [image])).toContain('src="/sub/catalog/media/view.webp"');
    const film = { ...image, kind: 'video', file: 'catalog/media/view.mp4' } as const;
    expect(await pageOf(picture, [film])).toMatch(/<video[^>]*src="\/sub\/catalog\/media\/view\.mp4"/);
  });

  it('offers its model and its picture in the formats that were made', async () => {
    const file = (name: string) => ({ file: `works/ring/${name}`, bytes: 400_000, hash: '0'.repeat(16) });
    const side = { width: 1200, height: 1200 };
    const cost = { triangles: 1, drawCalls: 1, texturePixels: 0 };
    const manifest: Manifest = {
      ...EMPTY_MANIFEST,
      works: {
        ring: {
          source: '0'.repeat(16),
          box: { millimetres: [100, 100, 100] },
          derivatives: {
            ar: { glb: { ...file('ar.glb'), ...cost }, usdz: file('ar.usdz') },
            still: { ...file('still.webp'), ...side, avif: { ...file('still.avif'), ...side } },
          },
        },
      },
    };
    const html = await pageOf(smallWork('ring'), [], manifest);
    expect(html).toMatch(/<source type="image\/avif"[^>]* srcSet="\/sub\/models\/works\/ring\/still\.avif/);
    expect(html).toMatch(/<a[^>]*rel="ar"[^>]*href="\/sub\/models\/works\/ring\/ar\.usdz"[^>]*><img/);
    expect(html).toMatch(/<a href="\/sub\/models\/works\/ring\/ar\.glb" download=""/);
  });
});
