import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { directionOf } from '#kit';
import type { Place } from '#visit';
import type * as Prerender from '../../src/app/prerender';
import { builtSite, createSiteServer } from '../../tools/serve/server';
import { bundle } from '../../tools/site/bundle/bundle';
import { headersOf } from '../../tools/site/headers/rules';
import { messagesIn } from '../../tools/site/messages-in';
import { PSEUDO_LANGUAGES, pseudoPages } from '../../tools/site/pseudo';
import { readFrom } from '../../tools/site/read-public';
import { openPage, shot } from '../support/page';

const root = join(import.meta.dirname, '../..');
/** What fits at 320 does at 390. */
const WIDTHS = [320, 1440];
const PLACES: readonly Place[] = [
  { kind: 'home' },
  { kind: 'catalogue' },
  { kind: 'programme' },
  { kind: 'work', id: 'star-diadem' },
  { kind: 'designer', id: 'stand-05' },
  { kind: 'country', id: 'uz' },
];

/** Pages as they would be in languages that nobody speaks, in the template of the built first page. */
async function pagesOf(tag: string): Promise<ReadonlyMap<string, string>> {
  const { entry } = await bundle(root);
  const prerender = (await import(pathToFileURL(entry).href)) as typeof Prerender;
  const shipped = await prerender.loadExhibition(readFrom(join(root, 'public')));
  const exhibition = { ...shipped, pages: pseudoPages(shipped.pages) };
  const messages = await messagesIn(prerender, tag);
  const template = await readFile(join(builtSite, 'index.html'), 'utf8');
  const pages = new Map<string, string>();
  for (const place of PLACES) {
    const { path, up, body } = await prerender.renderPage(exhibition, place, tag, undefined, messages);
    const html = template
      .replace(/<html[^>]*>/, `<html lang="${tag}" dir="${directionOf(tag)}" data-base="${up}">`)
      .replaceAll(/(src|href)="\.\//g, `$1="${up}`)
      .replace(/<div id="app">.*<\/div>/s, () => `<div id="app">${body}</div>`);
    pages.set(path, html);
  }
  return pages;
}

/** What runs out of the window or of its own button, each by its words. */
const overflows = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    const outside = [...document.querySelectorAll<HTMLElement>('#page *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > innerWidth + 1);
    });
    const clipped = [...document.querySelectorAll<HTMLElement>('button, select, summary, a[class]')].filter(
      ({ scrollWidth, clientWidth, offsetWidth, tagName }) =>
        // What comes into view with the focus alone is a point until then.
        offsetWidth > 40 && clientWidth > 0 && tagName !== 'SELECT' && scrollWidth > clientWidth + 1,
    );
    const named = (element: Element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`;
    return [
      ...(wide > 0 ? [`the window by ${wide}`, ...outside.map(named).slice(-3)] : []),
      ...clipped.map((element) => `clipped ${named(element)}`),
    ];
  });

it.each(PSEUDO_LANGUAGES)('long words and both directions fit ($tag)', async ({ tag }) => {
  const pages = await pagesOf(tag);
  const server = await createSiteServer({
    root: builtSite,
    headers: (path, type) =>
      pages.has(path)
        ? { ...headersOf(path, 'text/html'), 'content-type': 'text/html; charset=utf-8' }
        : headersOf(path, type),
    faults: (path) => {
      const body = pages.get(path.slice(1));
      return body === undefined ? undefined : { kind: 'other', body };
    },
  });
  onTestFinished(() => server.close());
  const found: Record<string, readonly string[]> = {};
  for (const width of WIDTHS) {
    const viewport = { width, height: 800 };
    const { page } = await openPage({ site: server.url, path: `${tag}/`, viewport, javaScript: false });
    for (const path of pages.keys()) {
      await page.goto(server.url + path);
      found[`${path} at ${width}`] = await overflows(page);
      if (width === 320 && /star|catalogue/.test(path))
        await shot(page, `pseudo-${tag}-${path.replaceAll('/', '-')}`);
    }
  }
  expect(Object.entries(found).filter(([, what]) => what.length > 0)).toEqual([]);
});
