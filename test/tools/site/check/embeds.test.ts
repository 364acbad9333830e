import { expect, it } from 'vitest';
import { checkEmbeds } from '../../../../tools/site/check/embeds';
import { groundOf } from '../../../../tools/site/check/ground';
import { readPage } from '../../../../tools/site/check/page-facts';

const NOINDEX = '<meta name="robots" content="noindex">';

/** The faults of a site with a ring in English and its page for frames, which a test writes. */
function faultsOf(embed: string): string[] {
  const page = (file: string, html: string) => [file, readPage(file, html)] as const;
  const pages = new Map([
    page('index.html', '<html lang="en"><link rel="canonical" href="./">'),
    page('works/ring/index.html', '<html lang="en"><link rel="canonical" href="./">'),
    page('fr/index.html', '<html lang="fr"><link rel="canonical" href="./">'),
    page('embed/index.html', `<html lang="en">${NOINDEX}<link rel="canonical" href="../"><h1>Home</h1>`),
    ...(embed ? [page('embed/works/ring/index.html', embed)] : []),
  ]);
  const home = pages.get('index.html');
  if (!home) throw new Error('no home');
  return checkEmbeds(groundOf(new Set(pages.keys()), home, undefined), pages).map(({ code }) => code);
}

const sound = `<html lang="en">${NOINDEX}<link rel="canonical" href="../../../works/ring/"><h1>Ring</h1>`;

it.each([
  ['a sound page for frames', sound, []],
  ['one that search engines would show', sound.replace(NOINDEX, ''), ['embed-shown']],
  ['one without a heading', sound.replace('<h1>Ring</h1>', ''), ['no-heading']],
  ['one that stands for nothing', sound.replace('works/ring/', 'works/rung/'), ['embed-of-nothing']],
  ['one that stands for itself', sound.replace('../../../works/ring/', './'), ['embed-of-nothing']],
  ['one of another language', sound.replace('../../../works/ring/', '../../../fr/'), ['embed-language']],
  ['a work without one', '', ['no-embed']],
])('finds what is wrong with %s', (_, html, codes) => {
  expect(faultsOf(html)).toEqual(codes);
});
