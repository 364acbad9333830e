import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { builtSite, createSiteServer, type SiteServer } from '../../tools/serve/server';
import { headersOf } from '../../tools/site/headers/rules';
import { chunkOf } from '../support/chunks';
import { untilWalkable } from '../support/hall';
import { openPage, shot } from '../support/page';

/** The site below a path of a host of its own, which can be switched off and on again. */
async function createHost(root = builtSite) {
  const start = (port?: number): Promise<SiteServer> =>
    createSiteServer({
      root,
      base: '/museum/forum/',
      headers: headersOf,
      ...(port === undefined ? {} : { port }),
    });
  let server: SiteServer | null = await start();
  const { url } = server;
  const log = () => server?.log ?? [];
  const stop = async () => {
    await server?.close();
    server = null;
  };
  onTestFinished(stop);
  return {
    url,
    log,
    stop,
    async begin() {
      server = await start(Number(new URL(url).port));
    },
  };
}

/** Waits until the worker looks after the page and has kept what it consists of. */
async function untilKept(page: Page, path: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async (wanted) => {
        if (!navigator.serviceWorker.controller) return false;
        return (
          (await caches.match(new URL(wanted, document.baseURI).href, { ignoreVary: true })) !== undefined
        );
      }, path),
    )
    .toBe(true);
}

/** What a browser says of a page that it could not ask for. */
const GONE = /Failed to load resource|ERR_CONNECTION_REFUSED/;

describe('without a network', () => {
  it('shows again what was seen, the hall too, and says in the visitor’s language what was not kept', async () => {
    const host = await createHost();
    const visit = await openPage({ site: host.url, path: 'works/asyk/', worker: true, viewport: 'small' });
    const { context, url, assertQuiet } = visit;
    await untilKept(visit.page, url('works/asyk/'));
    await visit.page.goto(url('?mode=hall'));
    await untilWalkable(visit.page);
    await untilKept(visit.page, url('catalog/in/en.json'));
    await untilKept(visit.page, url(''));
    // Neither the visit nor what is kept of it has anything of what few need.
    const asked = host.log().map(({ path }) => path.slice('/museum/forum/'.length));
    expect(asked).toContain(chunkOf('src/app/shell.tsx'));
    for (const rare of [
      'src/pages/kiosk/kiosk.tsx',
      'src/app/offline/keep/index.ts',
      'src/pages/messages/fr.json',
    ])
      expect(asked).not.toContain(chunkOf(rare));
    await host.stop();

    // Whoever comes back opens a window of their own.
    const page = await context.newPage();
    await visit.page.close();
    await page.goto(url('works/asyk/?note=1'));
    expect(await page.locator('main h1').textContent()).toContain('Asyk');
    const picture = page.locator('main picture img').first();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);

    const answer = await page.goto(url('fr/designers/'));
    expect(answer?.status()).toBe(503);
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.getByRole('heading', { name: 'Cette page n’est pas sur cet appareil' }).waitFor();
    await shot(page, 'offline-page');

    // As soon as the network is back, the page is asked for again.
    await host.begin();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect.poll(() => page.title()).not.toContain('appareil');

    await host.stop();
    await page.goto(url('?mode=hall'));
    await untilWalkable(page);
    assertQuiet(GONE, /status of 50[34]|status of 404/);
  });

  it('goes on with the files of a visit’s own build while another one is put on the server', async () => {
    const root = mkdtempSync(join(tmpdir(), 'hemicycle-update-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    cpSync(builtSite, root, {
      recursive: true,
      filter: (path) => !/\/embed\/|inspect\.glb$|\.usdz$/.test(path),
    });
    const host = await createHost(root);
    const { page, url } = await openPage({ site: host.url, path: 'about/', worker: true, viewport: 'small' });
    for (const start of ['shell-', 'en-'])
      await untilKept(
        page,
        url(`assets/${readdirSync(join(root, 'assets')).find((name) => name.startsWith(start))}`),
      );

    // Another build: the code that this page has not asked for yet is gone, and there is another worker.
    for (const name of readdirSync(join(root, 'assets')))
      if (name.endsWith('.js')) rmSync(join(root, 'assets', name));
    const worker = readFileSync(join(root, 'sw.js'), 'utf8');
    const next = worker.replace(/"code":\[[^\]]*\]/, '"code":[]').replace(/"least":\[[^\]]*\]/, '"least":[]');
    writeFileSync(
      join(root, 'sw.js'),
      next.replace(/"named":\[[^\]]*\]/, '"named":["assets/other-12345678.js"]'),
    );
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null))
      .toBe(true);
    // The visit goes on: what comes alive now is of the build that the page is of.
    expect(await page.evaluate(async () => (await window.hemicycle.hello()).protocol)).toBe(1);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)).toBe(
      true,
    );
  });

  it('keeps the exhibition: says what it takes, stops, goes on, and takes it away again', async () => {
    const host = await createHost();
    const { page, url, assertQuiet } = await openPage({
      site: host.url,
      path: 'fr/about/',
      worker: true,
      locale: 'fr-FR',
      viewport: 'desktop',
    });
    await untilKept(page, url('fr/about/'));
    await page.getByRole('button', { name: 'Garder cette exposition' }).click();
    const dialog = page.getByRole('dialog', { name: 'Garder cette exposition sur cet appareil' });
    await dialog.getByText(/À télécharger : \d+\sMo/).waitFor();
    await shot(page, 'keep');
    await dialog.getByLabel('La salle, pour s’y promener').uncheck();
    await dialog.getByRole('button', { name: 'Garder', exact: true }).click();
    await dialog.getByRole('button', { name: 'Arrêter' }).click();
    await dialog.getByText('Arrêté. Ce qui est arrivé reste.').waitFor();
    await dialog.getByRole('button', { name: 'Continuer' }).click();
    await dialog.getByText(/Gardé sur cet appareil : \d+\sMo/).waitFor({ timeout: 60_000 });
    await shot(page, 'keep-kept');

    await host.stop();
    // None of these was ever opened.
    await page.goto(url('fr/works/tumor/'));
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.locator('main').getAttribute('data-place')).not.toBe('offline');
    await host.begin();

    await page.goto(url('fr/about/'));
    await page.getByRole('button', { name: 'Garder cette exposition' }).click();
    await dialog.getByText(/Gardé sur cet appareil/).waitFor();
    await dialog.getByRole('button', { name: 'Retirer de cet appareil' }).click();
    await dialog.getByText('Tout ce qui était gardé a été retiré.').waitFor();
    const names = await page.evaluate(() => caches.keys());
    expect(names.filter((name) => /kept|seen/.test(name))).toEqual([]);
    assertQuiet(GONE);
  });
});
