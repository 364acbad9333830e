import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { shortCatalog } from '#catalog';
import type * as Prerender from '../../src/app/prerender';
import { builtSite, createSiteServer } from '../../tools/serve/server';
import { bundle } from '../../tools/site/bundle/bundle';
import { headersOf } from '../../tools/site/headers/rules';
import { readFrom } from '../../tools/site/read-public';
import { openPage } from '../support/page';

/** The catalogue's page and its data, as they are written where an exhibition is too large for one file. */
const files = new Map<string, string>();
const TEMPLATE = 'catalogue/index.html';

beforeAll(async () => {
  const root = join(import.meta.dirname, '../..');
  const { entry } = await bundle(root);
  const prerender = (await import(pathToFileURL(entry).href)) as typeof Prerender;
  const read = readFrom(join(root, 'public'));
  const { catalog } = (await prerender.loadExhibition(read)).pages;
  const list = shortCatalog(catalog, 'en', {
    works: catalog.works.length,
    countries: {},
    terms: {},
    designers: {},
    wings: [{ id: 'main', works: 30 }],
  });
  const part = prerender.filesOfPart('lists/en');
  files.set(part.catalog, JSON.stringify(list));
  files.set(part.manifest, await read('models/manifest.json'));
  files.set(prerender.searchFileOf('lists/en'), prerender.writeListIndex(catalog, 'en'));
  const exhibition = await prerender.loadPart(async (path) => files.get(path) ?? read(path), part);
  const { body } = await prerender.renderPage(exhibition, { kind: 'catalogue' }, 'en');
  const html = await readFile(join(builtSite, TEMPLATE), 'utf8');
  files.set(
    'catalogue/',
    html
      .replace(/<html[^>]*>/, '<html lang="en" data-base="../" data-part="lists/en">')
      .replace(/<div id="app">.*<\/div>/s, () => `<div id="app">${body}</div>`),
  );
});

async function serveList(): Promise<string> {
  const server = await createSiteServer({
    root: builtSite,
    headers: (path, type) =>
      path === 'catalogue/'
        ? { ...headersOf(path, 'text/html'), 'content-type': 'text/html; charset=utf-8' }
        : headersOf(path, type),
    faults: (path) => {
      const body = files.get(path.slice(1));
      return body === undefined ? undefined : { kind: 'other', body };
    },
  });
  onTestFinished(() => server.close());
  return server.url;
}

const shown = (page: Page) =>
  page.locator('[data-work]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-work')));

it('a large exhibition is searched in a worker', async () => {
  const site = await serveList();
  const { page, assertQuiet } = await openPage({ site, path: 'catalogue/?q=niello' });
  await expect.poll(() => shown(page).then(({ length }) => length)).toBeLessThan(20);
  expect(await shown(page)).toContain('kubok');
  expect(page.workers().map((worker) => worker.url())).toEqual([
    expect.stringMatching(/\/assets\/worker-[\w-]+\.js$/),
  ]);
  await page.getByRole('searchbox').first().fill('сузани');
  await expect.poll(() => shown(page)).toEqual(['suzani']);
  // The list is in one language; in another it is another page.
  await page.evaluate(() => void window.hemicycle.setLanguage('fr'));
  await page.waitForURL(/\/fr\/catalogue\//);
  assertQuiet();
});

it('is searched all the same where no worker can be had', async () => {
  const site = await serveList();
  const { page, assertQuiet } = await openPage({
    site,
    path: 'catalogue/?q=asyk',
    prepare: (context) =>
      context.addInitScript(() => {
        Object.defineProperty(window, 'Worker', {
          value: function Refused() {
            throw new DOMException('no worker here', 'SecurityError');
          },
        });
      }),
  });
  await expect.poll(() => shown(page).then(([first]) => first)).toBe('asyk');
  expect(page.workers()).toEqual([]);
  assertQuiet();
});
