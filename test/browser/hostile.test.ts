import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSiteServer, type SiteServer } from '../../tools/serve/server';
import { headersOf } from '../../tools/site/headers/rules';
import { allScripted } from '../fixtures/hostile/catalogs';
import { SCRIPTS } from '../fixtures/hostile/texts';
import { openPage } from '../support/page';
import { smallVenue } from '../support/small-exhibition';

const bodies: Readonly<Record<string, unknown>> = {
  '/catalog/hostile.json': allScripted(),
  '/models/venues/room/venue.json': smallVenue(),
};
let server: SiteServer;
beforeAll(async () => {
  server = await createSiteServer({
    root: 'dist',
    headers: headersOf,
    faults: (path) => (path in bodies ? { kind: 'other', body: JSON.stringify(bodies[path]) } : undefined),
  });
});
afterAll(() => server.close());

it.each(['', 'works/ring/', 'designers/ann/', 'countries/kz/', 'about/'])(
  `no script of a hostile exhibition runs on /%s: ${SCRIPTS.length} of them in every text`,
  async (path) => {
    const { page, assertQuiet } = await openPage({
      site: server.url,
      path,
      query: { catalog: 'catalog/hostile.json' },
    });
    await page.waitForFunction(() => window.hemicycle.hello());
    await expect.poll(() => page.locator('main').innerText()).toMatch(/pwned|evil\.example/);
    // Whatever would come alive when it is looked at, touched or left.
    await page.keyboard.press('Tab');
    await page.mouse.move(300, 300);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    expect(await page.locator('main :is(script, iframe, object, embed, base)').count()).toBe(0);
    assertQuiet(/404/);
  },
);

it.each(['https://evil.example/x.json', '//evil.example/x.json', 'javascript:alert(1)', '../x.json'])(
  'an exhibition from elsewhere is refused in a sentence: %s',
  async (catalog) => {
    const { page, assertQuiet } = await openPage({ site: server.url, query: { catalog } });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain(catalog);
    expect(await page.locator('h1').isVisible()).toBe(true);
    assertQuiet();
  },
);
