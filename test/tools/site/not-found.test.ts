import { expect, it } from 'vitest';
import { loadMessages } from '#pages';
import type { Exhibition } from '../../../src/app/prerender';
import * as prerender from '../../../src/app/prerender';
import { notFoundPages } from '../../../tools/site/not-found';
import { smallPages } from './exhibition';

const TEMPLATE =
  '<!doctype html><html lang="en" data-base="./"><head><!--head--><script src="./assets/a.js"></script></head><body><div id="app"><!--body--></div></body></html>';

const exhibition = { pages: smallPages(), problems: [] } as unknown as Exhibition;
const pages = await notFoundPages({
  prerender,
  exhibition,
  template: TEMPLATE,
  base: '/museum/hall/',
  catalogs: [],
  isSplit: false,
});
const languages = exhibition.pages.catalog.languages.map(({ tag }) => tag);

it('there is a page for addresses that are none in each language, where hosts look for it', () => {
  expect(languages.length).toBeGreaterThan(1);
  expect(pages.map(({ file }) => file)).toEqual(
    languages.map((tag, at) => (at === 0 ? '404.html' : `${tag}/404.html`)),
  );
});

it.each(pages)('$file may be served at any depth below its path, and is kept out of searches', ({ text }) => {
  expect(text).toContain('<meta name="robots" content="noindex" />');
  expect(text).toContain('data-base="/museum/hall/"');
  expect(text).toContain('data-unknown');
  const addresses = [...text.matchAll(/ (?:href|src|action)="([^"#]+)"/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) expect(address).toMatch(/^\/museum\/hall\//);
});

it('the first says it in all languages, the others in their own', async () => {
  const [first, ...others] = pages;
  for (const [at, { text }] of others.entries()) {
    const tag = languages[at + 1] ?? '';
    const messages = await loadMessages(tag);
    const title = messages['not-found.title'] ?? '?';
    expect(text).toContain(`<html lang="${tag}"`);
    expect(text).toContain(`<title>${title}</title>`);
    expect(first?.text).toContain(`<li lang="${tag}" dir="ltr"><p>${title}</p>`);
    expect(text).not.toContain('<li lang=');
  }
});
