import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { type CatalogPart, shortCatalog, takePart } from '#catalog';
import type * as Prerender from '../../src/app/prerender';
import { builtSite, createSiteServer, type Fault } from '../../tools/serve/server';
import { bundle } from '../../tools/site/bundle/bundle';
import { headersOf } from '../../tools/site/headers/rules';
import { readFrom } from '../../tools/site/read-public';
import { FAULTS } from '../support/broken-site';
import { untilState } from '../support/hemicycle';
import { openPage } from '../support/page';
import { createWaiting } from '../support/waiting';

/** Pages and their data, as they are written where an exhibition is too large for one file: the catalogue, and a wing. */
const files = new Map<string, string>();
const PAGES = ['catalogue/', ''];
/** What hangs in the wing. */
const HERE = ['asyk', 'kubok', 'tumar'];

beforeAll(async () => {
  const root = join(import.meta.dirname, '../..');
  const { entry } = await bundle(root);
  const prerender = (await import(pathToFileURL(entry).href)) as typeof Prerender;
  const read = readFrom(join(root, 'public'));
  const { catalog } = (await prerender.loadExhibition(read)).pages;
  const whole: CatalogPart = {
    works: catalog.works.length,
    countries: {},
    terms: {},
    designers: {},
    wings: [
      { id: 'main', works: HERE.length },
      { id: 'uz-1', works: catalog.works.length - HERE.length, country: 'uz', number: 1 },
    ],
  };
  const wing = takePart(catalog, {
    works: catalog.works.filter(({ id }) => HERE.includes(id)),
    stands: catalog.stands,
    ownCountries: false,
    part: { ...whole, wing: 'main' },
  });
  const writePage = async (name: string, path: string, kind: 'home' | 'catalogue', base: string) => {
    const exhibition = await prerender.loadPart(
      async (file) => files.get(file) ?? read(file),
      prerender.filesOfPart(name),
    );
    const { body } = await prerender.renderPage(exhibition, { kind }, 'en');
    const html = await readFile(join(builtSite, path, 'index.html'), 'utf8');
    files.set(
      path,
      html
        .replace(/<html[^>]*>/, `<html lang="en" data-base="${base}" data-part="${name}">`)
        .replace(/<div id="app">.*<\/div>/s, () => `<div id="app">${body}</div>`),
    );
  };
  const manifest = await read('models/manifest.json');
  for (const [name, of] of [
    ['lists/en', shortCatalog(catalog, 'en', whole)],
    ['parts/main', wing],
  ] as const) {
    files.set(prerender.filesOfPart(name).catalog, JSON.stringify(of));
    files.set(prerender.filesOfPart(name).manifest, manifest);
  }
  files.set(prerender.searchFileOf('lists/en'), prerender.writeListIndex(catalog, 'en'));
  await writePage('lists/en', 'catalogue/', 'catalogue', '../');
  await writePage('parts/main', '', 'home', './');
});

async function serveList(broken: (path: string) => Fault | undefined = () => undefined): Promise<string> {
  const server = await createSiteServer({
    root: builtSite,
    headers: (path, type) =>
      PAGES.includes(path)
        ? { ...headersOf(path, 'text/html'), 'content-type': 'text/html; charset=utf-8' }
        : headersOf(path, type),
    faults: (path) => {
      const body = files.get(path.slice(1));
      return broken(path) ?? (body === undefined ? undefined : { kind: 'other', body });
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

it('is searched all the same without the worker’s code; without the index everything is shown, and another try finds', async () => {
  const worker = /\/assets\/worker-[\w-]+\.js$/;
  const index = /\/catalog\/search\/en\.json$/;
  let broken = worker;
  let fault: Fault | undefined = FAULTS['is missing'];
  const site = await serveList((path) => (broken.test(path) ? fault : undefined));
  const waiting = createWaiting();
  const { page, url } = await openPage({
    site,
    path: 'catalogue/?q=suzani',
    prepare: waiting.watch,
  });
  const until = async (wanted: readonly string[] | 'everything', how: string) => {
    await expect
      .poll(
        async () => {
          if (fault?.kind === 'stall') await waiting.end(page, broken);
          const cards = await shown(page);
          const isMissed = /did not arrive/.test(await page.locator('[data-found]').innerText());
          return isMissed && cards.length > 20 ? 'everything' : cards;
        },
        { message: how, timeout: 60_000 },
      )
      .toEqual(wanted);
  };
  for (const [how, next] of Object.entries(FAULTS)) {
    [broken, fault] = [worker, next];
    await page.goto(url('catalogue/?q=suzani'));
    await until(['suzani'], `the worker ${how}`);
    [broken, fault] = [index, next];
    await page.goto(url('catalogue/?q=suzani'));
    await until('everything', `the index ${how}`);
    // What never arrives is asked for again by itself.
    if (next.kind === 'stall') continue;
    fault = undefined;
    await page.getByRole('searchbox').first().fill('сузани');
    await until(['suzani'], `the index that came after it ${how}`);
  }
});

it('a search in the hall of one wing leads into the hall of another, to where the work stands', async () => {
  const site = await serveList();
  const { page, assertQuiet } = await openPage({ site, path: '?mode=hall', viewport: 'small' });
  await untilState(page, ({ mode }) => mode === 'walk');
  await page
    .locator('nav a[href$="catalogue/"]')
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await page.getByRole('searchbox').last().fill('suzani');
  const elsewhere = page.locator('[data-elsewhere]');
  await expect.poll(() => elsewhere.getByRole('link').count()).toBe(1);
  assertQuiet();
  await elsewhere.getByRole('link').click();
  // That such an address leads into the hall, to the work, is seen elsewhere.
  await page.waitForURL(/\/works\/suzani\/\?mode=hall$/, { waitUntil: 'commit' });
});
