import { expect, it } from 'vitest';
import { openPage } from '../support/page';

it('without script a work is found, read, cited, understood and looked at in another language', async () => {
  const { page, assertQuiet } = await openPage({ javaScript: false });
  // What the way into the hall cannot do is said beside it.
  expect(await page.locator('main noscript p, main p').allInnerTexts()).toContainEqual(
    expect.stringMatching(/JavaScript/),
  );
  await page.getByRole('link', { name: 'View as list' }).last().click();
  expect(await page.locator('h1').innerText()).toBe('All works');
  expect(await page.locator('[data-work]').count()).toBe(60);
  expect(await page.getByText('60 works').first().isVisible()).toBe(true);

  // A search is a form that needs one; it says so, and groups find without it.
  expect(await page.locator('main').innerText()).toMatch(/JavaScript/);
  await page.getByRole('link', { name: 'Technique', exact: true }).click();
  expect(new URL(page.url()).pathname).toBe('/catalogue/by-technique/');
  await page.getByRole('heading', { name: /^niello/i }).waitFor();
  await page.getByRole('link', { name: 'Country', exact: true }).click();
  await page
    .locator('main')
    .getByRole('link', { name: /^Tūmor/ })
    .first()
    .click();

  expect(await page.locator('h1').innerText()).toContain('Tūmor');
  const sheet = page.locator('[data-share]').first();
  await sheet.locator('summary').click();
  const texts = await sheet.locator('[data-text]:visible').allInnerTexts();
  expect(texts.some((text) => text.includes('Tūmor'))).toBe(true);
  // Nothing is offered that only a script could do, and no gap is left where one would have written.
  expect(await sheet.getByRole('button').count()).toBe(0);
  expect(texts.join(' ')).not.toMatch(/\{|undefined|accessed/);
  const term = page.locator('main details:not([data-share])').first();
  await term.locator('summary').click();
  expect(await term.locator('p').first().isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: /glb|model/i }).count()).toBeGreaterThan(0);

  await page.locator('header nav details summary').click();
  await page.getByRole('link', { name: 'қазақша' }).click();
  expect(new URL(page.url()).pathname).toBe('/kk/works/tumor/');
  expect(await page.locator('html').getAttribute('lang')).toBe('kk');
  // The way into the hall is a link that leads to a page, whatever the browser can do.
  const way = await page.locator('[data-enter]').first().getAttribute('href');
  expect((await page.request.get(new URL(way ?? '', page.url()).href)).status()).toBe(200);
  assertQuiet();
});

it('without WebGL the hall says why it stays closed, and all of it is found, read and shared as pages', async () => {
  const { page, assertQuiet } = await openPage({ path: 'works/tumor/', webgl: false });
  await page.locator('[data-enter]').first().click();
  await page.getByRole('heading', { name: 'The hall cannot be opened' }).waitFor();
  const alert = page.getByRole('alert');
  expect(await alert.innerText()).toMatch(/three dimensions/);
  await page.getByRole('button', { name: 'View as list' }).click();
  await expect.poll(() => page.locator('h1').isVisible()).toBe(true);

  await page.getByRole('link', { name: 'Works', exact: true }).first().click();
  await page.getByRole('searchbox').fill('асык');
  await expect.poll(() => page.locator('[data-work]').count()).toBeLessThan(60);
  await page.locator('main').getByRole('link', { name: /^Asyk/ }).first().click();
  await expect.poll(() => page.locator('h1').innerText()).toContain('Asyk');
  await page.locator('#page [data-share] > summary').first().click();
  await page.locator('#page [data-do="copy"]').first().waitFor();
  // Asked for again, the hall answers again, and leads back to this very page.
  await page.locator('[data-enter]').first().click();
  await page.getByRole('button', { name: 'View as list' }).click();
  await expect.poll(() => page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('h1').innerText()).toContain('Asyk');
  assertQuiet();
});
