import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawIcons, ICONS } from '../../../../tools/site/files/icons';
import { oembedOf } from '../../../../tools/site/files/oembed';
import { robotsTxt } from '../../../../tools/site/files/robots';
import { sitemapsOf } from '../../../../tools/site/files/sitemap';
import { webManifestOf } from '../../../../tools/site/files/web-manifest';
import { ORIGIN, pageOf, smallPages } from '../exhibition';

const pages = Array.from({ length: 5 }, (_, at) => ({
  alternates: [
    { language: 'en', path: `works/${at}/` },
    { language: 'fr', path: `fr/works/${at}/` },
  ],
}));

describe('the sitemap', () => {
  it('lists each language of a page with all of them', () => {
    const [only, ...more] = [...sitemapsOf(ORIGIN, pages)];
    expect(more).toEqual([]);
    expect(only?.file).toBe('sitemap.xml');
    expect(only?.text.match(/<loc>/g)).toHaveLength(10);
    expect(
      only?.text.match(/hreflang="x-default" href="https:\/\/example.org\/forum\/works\/3\/"/g),
    ).toHaveLength(2);
  });

  it('is parted before it is too long, without losing a page', () => {
    const files = [...sitemapsOf(ORIGIN, pages, 4)];
    expect(files.map(({ file }) => file)).toEqual([
      'sitemap-1.xml',
      'sitemap-2.xml',
      'sitemap-3.xml',
      'sitemap.xml',
    ]);
    const listed = files.slice(0, 3).flatMap(({ text }) => text.match(/<loc>/g) ?? []);
    expect(listed).toHaveLength(10);
    expect(files[3]?.text).toContain(`<loc>${ORIGIN}sitemap-2.xml</loc>`);
  });
});

it('tells robots of the sitemap only where it has an address', () => {
  expect(robotsTxt(ORIGIN)).toContain(`Sitemap: ${ORIGIN}sitemap.xml`);
  expect(robotsTxt()).not.toContain('Sitemap');
});

it('draws icons of the sizes that the manifest promises', async () => {
  const icons = await drawIcons(readFileSync('public/favicon.svg'));
  for (const { file, size } of Object.values(ICONS)) {
    const { width, height, format } = await sharp(icons.get(file)).metadata();
    expect({ file, width, height, format }).toEqual({ file, width: size, height: size, format: 'png' });
  }
  const ico = icons.get('favicon.ico') as Buffer;
  expect((await sharp(ico.subarray(ico.readUInt32LE(18))).metadata()).width).toBe(32);
  const corner = await sharp(icons.get(ICONS.touch.file))
    .extract({ left: 0, top: 0, width: 1, height: 1 })
    .stats();
  expect(corner.isOpaque).toBe(true);
  const says = webManifestOf({ name: 'A', description: 'b', language: 'fr', up: '../' });
  expect(says.icons.map(({ src }) => src.replace('../', ''))).toEqual([
    'favicon.svg',
    ...[ICONS.small, ICONS.large, ICONS.maskable].map(({ file }) => file),
  ]);
  expect(new URL(says.scope, `${ORIGIN}fr/manifest.webmanifest`).href).toBe(ORIGIN);
});

it('offers a work to sites that embed: a frame alone, no wider than their columns', async () => {
  const page = await pageOf(smallPages(), { kind: 'work', id: 'ring' });
  const evil = { ...page, head: { ...page.head, title: 'A "ring" <b>' } };
  const answer = oembedOf(evil, { origin: ORIGIN, siteName: 'S', author: 'Ann' });
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', author_name: 'Ann' });
  expect(answer.width).toBeLessThanOrEqual(640);
  expect(answer.html).toMatch(
    /^<iframe src="https:\/\/example.org\/forum\/embed\/works\/ring\/" [^<>]*><\/iframe>$/,
  );
});
