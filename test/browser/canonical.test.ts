import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import type * as Prerender from '../../src/app/prerender';
import { builtSite, createSiteServer } from '../../tools/serve/server';
import { bundle } from '../../tools/site/bundle/bundle';
import { headersOf } from '../../tools/site/headers/rules';
import { readFrom } from '../../tools/site/read-public';
import { hemicycle } from '../support/hemicycle';
import { openPage } from '../support/page';

const HOME = 'https://forum.example/hall/';
const root = join(import.meta.dirname, '../..');

/** A built page as a build with an address writes it. */
async function toldItsAddress(folder: string, place: { kind: 'work'; id: string } | { kind: 'home' }) {
  const { entry } = await bundle(root);
  const prerender = (await import(pathToFileURL(entry).href)) as typeof Prerender;
  const exhibition = await prerender.loadExhibition(readFrom(join(root, 'public')));
  const { body } = await prerender.renderPage(exhibition, place, 'en', HOME);
  const html = await readFile(join(builtSite, folder, 'index.html'), 'utf8');
  return html
    .replace('<html ', `<html data-site="${HOME}" `)
    .replace(/<div id="app">.*<\/div>/s, () => `<div id="app">${body}</div>`);
}

it('a page of a copy comes alive as it was written, and hands on the address that the build was told', async () => {
  const pages = new Map([
    ['/works/asyk/', await toldItsAddress('works/asyk', { kind: 'work', id: 'asyk' })],
    ['/', await toldItsAddress('', { kind: 'home' })],
  ]);
  const server = await createSiteServer({
    root: builtSite,
    headers: (path, type) =>
      pages.has(`/${path}`)
        ? { ...headersOf(path, 'text/html'), 'content-type': 'text/html; charset=utf-8' }
        : headersOf(path, type),
    faults: (path) => {
      const body = pages.get(path);
      return body === undefined ? undefined : { kind: 'other', body };
    },
  });
  onTestFinished(() => server.close());
  for (const path of pages.keys()) {
    const { page, assertQuiet } = await openPage({ site: server.url, path: path.slice(1) });
    await hemicycle(page).hello();
    const link = page.locator('#page [data-share] [data-text]').first();
    expect(await link.textContent()).toBe(HOME + path.slice(1));
    await page.locator('#page [data-share] > summary').click();
    await expect.poll(() => link.innerText()).toBe(HOME + path.slice(1));
    assertQuiet();
  }
});
