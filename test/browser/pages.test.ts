import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '#catalog';
import { openPage } from '../support/page';

const catalog = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../public/catalog/exhibition.json'), 'utf8'),
) as Catalog;
const work = catalog.works[0]?.id ?? '';
const designer = catalog.designers[0]?.id ?? '';

/** One page of every sort. */
const PAGES = [
  '',
  'catalogue/',
  'programme/',
  'glossary/',
  'about/',
  'accessibility/',
  `works/${work}/`,
  `designers/${designer}/`,
  'countries/kz/',
  `tours/${catalog.tours[0]?.id}/`,
  `fr/works/${work}/`,
  'ru/countries/uz/',
];

describe('every sort of page', () => {
  it.each(PAGES)('/%s is complete without script', async (path) => {
    const { page, status, assertQuiet } = await openPage({ path, javaScript: false });
    expect(status).toBe(200);
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
    const head = (selector: string) => page.locator(selector).first().getAttribute('content');
    expect((await page.title()).length).toBeGreaterThan(5);
    expect((await head('meta[name=description]'))?.length).toBeGreaterThan(20);
    const picture = await head('meta[property="og:image"]');
    const answer = await page.request.get(new URL(picture ?? '', page.url()).href);
    expect(answer.headers()['content-type']).toBe('image/jpeg');
    assertQuiet();
  });

  it.each(PAGES)('/%s loads little', async (path) => {
    let scriptBytes = 0;
    const { page, assertQuiet } = await openPage({
      path,
      prepare: async (context) => {
        context.on('response', async (response) => {
          if (!/\.js$/.test(new URL(response.url()).pathname)) return;
          scriptBytes += Number((await response.allHeaders())['content-length'] ?? 0);
        });
      },
    });
    await page.waitForLoadState('networkidle');
    expect(scriptBytes).toBeGreaterThan(0);
    expect(scriptBytes).toBeLessThan(15_000);
    assertQuiet();
  });
});

it('leads from page to page by links alone, without script', async () => {
  const { page } = await openPage({ javaScript: false });
  await page.locator('main a[href*="works/"]').first().click();
  expect(page.url()).toContain('/works/');
  await page.locator('a[href*="countries/"]').first().click();
  expect(page.url()).toContain('/countries/');
  await page.getByRole('group').filter({ hasText: 'English' }).locator('summary').click();
  await page.getByRole('link', { name: 'français' }).click();
  expect(page.url()).toContain('/fr/countries/');
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
});

it('says for every work what it is, and shows no study as anybody’s work', async () => {
  for (const { id, made, title } of catalog.works) {
    const { page } = await openPage({ path: `works/${id}/`, javaScript: false });
    expect(await page.locator('h1').innerText()).toContain(title['en'] ?? '');
    if (made === 'study') expect(await page.locator('main').innerText()).toContain('Study model');
  }
});

it('says so when a translation has no native reader yet', async () => {
  const { page } = await openPage({ path: `fr/works/${work}/`, javaScript: false });
  expect(await page.locator('body').innerText()).toMatch(/relu|révis|vérifi/i);
});

describe('the page comes alive', () => {
  it('when the visitor searches, and finds in another alphabet', async () => {
    const { page, assertQuiet } = await openPage({ path: 'catalogue/' });
    const field = page.getByRole('searchbox');
    const cards = page.locator('main li a[href*="works/"]:visible');
    const all = await cards.count();
    await field.fill('асык');
    await expect.poll(() => cards.count()).toBeLessThan(all);
    // What has moved to the top is shown with the next frame.
    await expect.poll(() => page.locator('main').innerText()).toContain('Asyk');
    assertQuiet();
  });

  it('takes on what its address looks for, and keeps it there', async () => {
    const { page, assertQuiet } = await openPage({ path: 'catalogue/?technique=niello' });
    await page.getByRole('searchbox').focus();
    await page.waitForFunction(() => window.hemicycle.hello());
    await expect.poll(() => page.locator('main p[role="status"]').innerText()).toMatch(/ of 60$/);
    expect(await page.locator('select[name="technique"]').inputValue()).toBe('niello');
    expect(new URL(page.url()).search).toBe('?technique=niello');
    assertQuiet();
  });

  it('keeps what the visitor opens in the address, and goes back', async () => {
    const { page, assertQuiet } = await openPage({ path: 'catalogue/' });
    await page.getByRole('searchbox').focus();
    await page.waitForFunction(() => window.hemicycle.hello());
    const heading = () => page.locator('h1').innerText();
    const list = await heading();
    await page.locator('main a[href*="works/"]').first().click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/works\//);
    // The article of a place comes when the place is opened: the address is there before it.
    await expect.poll(heading).not.toBe(list);
    expect(await page.title()).toContain(await heading());
    await page.goBack();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/catalogue/');
    await expect.poll(heading).toBe(list);
    assertQuiet();
  });
});
