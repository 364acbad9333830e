import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { follow, groundOf } from '../../../../tools/site/check/ground';
import { readPage } from '../../../../tools/site/check/page-facts';
import { formatSizes } from '../../../../tools/site/check/sizes';
import { ORIGIN } from '../exhibition';
import { faultsOf, soundSite } from './sound-site';

const RING = 'fr/works/ring/index.html';

/** The sound site with one page changed. */
async function faultsWith(from: string | RegExp, to: string, file = RING): Promise<string[]> {
  const site = soundSite();
  const text = site.get(file) ?? '';
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return faultsOf(site.set(file, changed), { validity: false });
}

it('finds nothing in a sound site, built for an address or for any', async () => {
  expect(await faultsOf(soundSite())).toEqual([]);
  const anywhere = [...soundSite()].flatMap(([file, text]): [string, string][] => {
    const up = '../'.repeat(file.split('/').length - 1) || './';
    return file.endsWith('.html')
      ? [[file, text.replaceAll(ORIGIN, up)]]
      : file === 'still.webp'
        ? [[file, '']]
        : [];
  });
  expect(await faultsOf(new Map(anywhere), { validity: false })).toEqual([]);
});

describe('one fault', () => {
  it.each<[string, string | RegExp, string, string[]]>([
    ['a link to nothing', 'works/ring/?mode', 'works/rung/?mode', ['dead-link']],
    ['a folder without its slash', 'works/ring/?mode', 'works/ring?mode', ['dead-link']],
    ['a link out of the site’s path', '"../../../works/ring/?mode', '"/works/ring/?mode', ['dead-link']],
    ['a fragment of nothing', '#top', '#bottom', ['dead-fragment']],
    ['a picture that is not there', 'src="../../../still.webp"', 'src="../../../stall.webp"', ['dead-link']],
    ['one of a set', '../../../still.webp 2x', '../../../stall.webp 2x', ['dead-link']],
    ['a picture for chats', `content="${ORIGIN}still.webp"`, `content="${ORIGIN}stall.webp"`, ['dead-link']],
    ['a picture without a text', ' alt=""', '', ['no-alt']],
    ['one for chats', /<meta property="og:image:alt"[^>]*>/, '', ['no-alt', 'no-card']],
    ['no picture for chats', /<meta property="og:image"[^>]*>/, '', ['no-card']],
    ['a title that chats cut', 'og:title" content="', `og:title" content="${'x'.repeat(80)}`, ['title-long']],
    [
      'a description that says nothing',
      /What works\/ring\/ is about, told in a sentence/,
      'A ring',
      ['description-short'],
    ],
    [
      'a card twice',
      '<meta name="twitter:card"',
      '<meta property="og:title" content="x"><meta name="twitter:card"',
      ['card-twice'],
    ],
    ['a picture without a size', ' width="4"', '', ['no-size']],
    ['no title', '<title>works/ring/ in fr</title>', '<title></title>', ['no-title']],
    ['no description', /<meta name="description"[^>]*>/, '', ['no-description']],
    ['a long description', 'What works/ring/ is about', 'x'.repeat(161), ['description-long']],
    ['two headings', '<h1 id="top">', '<h1>A</h1><h1 id="top">', ['no-heading']],
    ['no canonical', /<link rel="canonical"[^>]*>/, '', ['no-canonical']],
    ['data that is none', '{"@context"', '{@context', ['data-broken']],
    ['data of a thing without a name', '"name":"A name"', '"name":""', ['data-incomplete']],
    ['data that leads nowhere', `"url":"${ORIGIN}fr/`, `"url":"${ORIGIN}it/`, ['data-dead-link']],
    ['no data', /<script.*<\/script>/, '', ['no-data']],
  ])('%s', async (_, from, to, codes) => {
    expect(await faultsWith(from, to)).toEqual(codes.map((code) => `${RING} ${code}`));
  });

  it('of a page that is too large to be sent', async () => {
    // Words that no compression makes small.
    const noise = Array.from({ length: 9_000 }, (_, at) =>
      createHash('md5').update(String(at)).digest('hex'),
    );
    expect(await faultsWith('A heading', noise.join(' '))).toEqual([`${RING} page-large`]);
  });

  it('of languages, on every page that it concerns', async () => {
    const one = await faultsWith(/<link rel="alternate" hreflang="x-default"[^>]*>/, '');
    expect(one).toContain(`${RING} no-default-language`);
    expect(one).toContain('works/ring/index.html language-one-sided');
    const other = await faultsWith('<html lang="fr">', '<html lang="nl">');
    expect(other).toContain(`${RING} language-not-own`);
    expect(other).toContain('works/ring/index.html language-differs');
  });

  it('of a page that says it is another', async () => {
    const of = (path: string) => `canonical" href="${ORIGIN}${path}`;
    expect(await faultsWith(of('fr/works/ring/'), of('works/ring/'))).toEqual([
      `${RING} canonical-not-own`,
      'works/ring/index.html canonical-twice',
    ]);
  });

  it('of titles, of the sitemap and of files for programs', async () => {
    expect(await faultsWith('works/ring/ in fr', 'home in fr')).toEqual([`${RING} title-twice`]);
    expect(await faultsWith(/<url><loc>[^<]*fr\/works\/ring\/<\/loc><\/url>/, '', 'sitemap.xml')).toEqual([
      'sitemap.xml sitemap-lacks',
    ]);
    expect(await faultsWith('forum/fr/works/ring/', 'forum/works/band/', 'sitemap.xml')).toEqual([
      'sitemap.xml sitemap-lacks',
      'sitemap.xml sitemap-strange',
    ]);
    const embed = 'works/ring/oembed.json';
    expect(await faultsWith('works/ring/', 'works/rung/', embed)).toEqual([`${embed} dead-link`]);
    expect(await faultsWith('{', '', embed)).toEqual([`${embed} json-broken`]);
  });

  it('of the HTML itself', async () => {
    const site = soundSite();
    site.set(RING, (site.get(RING) ?? '').replace('<h1 id="top">', '<p id="top"></p><h1 id="top">'));
    expect(await faultsOf(site)).toEqual([`${RING} html-no-dup-id`]);
  });
});

it('says what to do where nothing is built', async () => {
  await expect(faultsOf(new Map())).rejects.toThrow('npm run build');
});

it('follows addresses as a host below a path does', () => {
  const home = readPage('index.html', '<link rel="canonical" href="./">');
  const ground = groundOf(
    new Set(['index.html', 'a/index.html', 'ü.txt']),
    home,
    '<html lang="en" data-base="/forum/">',
  );
  expect(ground.origin).toBe('https://site.invalid/forum/');
  expect(follow(ground, '404.html', '/forum/a/')).toMatchObject({ kind: 'file', file: 'a/index.html' });
  expect(follow(ground, 'a/index.html', '../?q=1#x')).toMatchObject({ file: 'index.html', fragment: 'x' });
  expect(follow(ground, 'a/index.html', '../%C3%BC.txt')).toMatchObject({ file: 'ü.txt' });
  expect(follow(ground, 'a/index.html', '/a/')).toEqual({ kind: 'missing', path: '/a/' });
  expect(follow(ground, 'a/index.html', 'mailto:a@example.org')).toEqual({ kind: 'elsewhere' });
  expect(follow(ground, 'a/index.html', 'https://[')).toMatchObject({ kind: 'missing' });
});

it('tells how large the pages of each sort are, whatever their language', () => {
  const told = formatSizes(
    ['works/a/index.html', 'fr/works/a/index.html', 'fr/works/b/index.html', 'fr/index.html'].map(
      (file, at) => ({
        file,
        bytes: 9000,
        sent: 1000 * (at + 1),
      }),
    ),
    new Set(['en', 'fr']),
  );
  expect(told).toMatch(/works +3 +2\.0 kB +3\.0 kB of 9\.0 kB {2}fr\/works\/b/);
  expect(told).toMatch(/first page +1/);
});
