import { afterEach, describe, expect, it } from 'vitest';
import { createSiteServer, type SiteServer, type SiteServerSettings } from '../../tools/serve/server';
import { openHall } from '../support/hall';
import { hemicycle, untilState } from '../support/hemicycle';
import { openPage } from '../support/page';

let server: SiteServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** A server of the built site that fails as told. */
async function faulty(faults: SiteServerSettings['faults']): Promise<string> {
  server = await createSiteServer({ root: 'dist', ...(faults ? { faults } : {}) });
  return server.url;
}

const NETWORK = /Failed to load resource|ERR_|net::/;

describe('the hall cannot be', () => {
  it('without WebGL: a sentence, and everything as a list', async () => {
    const { page, assertQuiet } = await openPage({ webgl: false, query: { mode: 'hall' } });
    await page.getByRole('heading', { name: 'The hall cannot be opened' }).waitFor();
    await page.getByRole('button', { name: 'View as list' }).click();
    await expect.poll(() => page.locator('h1').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: /Asyk/ }).count()).toBeGreaterThan(0);
    assertQuiet();
  });

  it('offline from the start: the page stays, and says so', async () => {
    const { page } = await openPage({ offlineAfter: 'load' });
    await page.locator('[data-enter]').first().click();
    await page.getByRole('alert').getByText('no connection').waitFor();
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  it('with a catalog that does not parse: line, column and what is wrong', async () => {
    const site = await faulty((path) =>
      path.endsWith('catalog/in/en.json')
        ? { kind: 'other', body: '{\n  "version": 1,\n  oops\n}' }
        : undefined,
    );
    const { page } = await openPage({ site, query: { mode: 'hall' } });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/in\/en\.json:3:3 /);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});

describe('the visit goes on', () => {
  it.each([
    ['is missing', { kind: 'missing' }],
    ['is something else', { kind: 'other', body: '<!doctype html><title>Not a model</title>' }],
    ['is cut off', { kind: 'cut', bytes: 2000 }],
    ['never arrives', { kind: 'stall' }],
  ] as const)('when the model of a work %s', async (_what, fault) => {
    const site = await faulty((path) => (path.endsWith('asyk/room.glb') ? fault : undefined));
    const { page, assertQuiet } = await openHall({ site, path: 'works/asyk/' });
    await expect
      .poll(async () => (await hemicycle(page).stats()).problems.join(), { timeout: 100_000, interval: 1000 })
      .toContain('asyk');
    await hemicycle(page).open({ work: 'bilezik' });
    await untilState(page, ({ work }) => work === 'bilezik');
    assertQuiet(NETWORK);
  });

  it('when the visitor leaves while the hall is still on its way, and nothing more is fetched for it', async () => {
    const site = await faulty((path) =>
      path.endsWith('hemicycle.glb') ? { kind: 'delay', seconds: 6 } : undefined,
    );
    const { page, assertQuiet } = await openPage({ site, query: { mode: 'hall' } });
    await page.waitForRequest(/hemicycle\.glb/);
    const given = page.waitForEvent('requestfailed', (request) => request.url().endsWith('hemicycle.glb'));
    const models: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.glb')) models.push(request.url());
    });
    await page.getByRole('button', { name: 'Stay with the list' }).click();
    await given;
    await page.waitForTimeout(1500);
    expect(models).toEqual([]);
    expect(await page.locator('h1').isVisible()).toBe(true);
    assertQuiet();
  });

  it('where nothing can be stored', async () => {
    const { page, assertQuiet } = await openHall({ storage: false });
    await hemicycle(page).open({ work: 'asyk' });
    await untilState(page, ({ work }) => work === 'asyk');
    assertQuiet();
  });

  it('below another path, as any static host may serve it', async () => {
    server = await createSiteServer({ root: 'dist', base: '/museum/hall/' });
    const { page, assertQuiet } = await openHall({ site: server.url, path: 'works/asyk/' });
    expect(new URL(page.url()).pathname).toBe('/museum/hall/works/asyk/');
    await hemicycle(page).open({ country: 'kz' });
    await expect.poll(() => new URL(page.url()).pathname).toBe('/museum/hall/countries/kz/');
    assertQuiet();
  });
});

it('says in a sentence what the exhibition does not have', async () => {
  const { page } = await openPage();
  const message = await page.evaluate(() =>
    window.hemicycle.open({ work: 'crown' }).then(
      () => 'opened',
      (error: Error) => error.message,
    ),
  );
  expect(message).toContain('no work "crown"');
});
