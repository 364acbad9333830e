import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createBrokenSite, FAULTS } from '../support/broken-site';
import { chunkPattern } from '../support/chunks';
import { exhibition } from '../support/exhibition';
import { openHall, untilWalkable } from '../support/hall';
import { hemicycle } from '../support/hemicycle';
import { openPage } from '../support/page';
import { tryAgain, untilFailed } from '../support/try-again';
import { createWaiting } from '../support/waiting';

const TINY = { width: 200, height: 150 };
const CABINET = { catalog: 'catalog/cabinet/exhibition.json' };
const EACH = Object.entries(FAULTS);

/** The page comes alive without anything that is seen. */
const awaken = (page: Page) => hemicycle(page).getState();
const title = (page: Page) => page.locator('#page h1').innerText();

describe('the article of another kind of place', () => {
  const article = /programme-article-[\w-]+\.js$/;

  it('which does not come: the static page of its address does, and never a blank', async () => {
    const site = await createBrokenSite(article);
    const waiting = createWaiting();
    const { page, url } = await openPage({ site: site.url, path: 'about/', prepare: waiting.watch });
    for (const [how, fault] of EACH) {
      site.failAs(fault);
      if (new URL(page.url()).pathname !== '/about/') await page.goto(url('about/'));
      await awaken(page);
      const before = await page.evaluate(() => performance.timeOrigin);
      await page.locator('header a[href$="programme/"]').click();
      await expect
        .poll(async () => {
          // What is there until then is the page before, and it says that the next one is on its way.
          expect(await title(page).catch(() => 'on its way'), how).toMatch(/\w/);
          await waiting.end(page, article);
          return page.evaluate(() => performance.timeOrigin).catch(() => before);
        })
        .not.toBe(before);
      await expect.poll(() => title(page), { message: how }).toBe('Programme');
      expect(new URL(page.url()).pathname).toBe('/programme/');
    }
  });

  it('which has no static page either: a sentence, the page before, and a way on', async () => {
    const site = await createBrokenSite(/programme(-article-[\w-]+\.js|\/)$/);
    const { page } = await openPage({ site: site.url, path: 'about/' });
    await awaken(page);
    const about = await title(page);
    site.failAs({ kind: 'missing' });
    const programme = page.locator('header a[href$="programme/"]');
    await programme.click();
    await untilFailed(page);
    await expect
      .poll(() => page.getByRole('alert').innerText())
      .toMatch(/What you have opened did not arrive/);
    expect(await title(page)).toBe(about);
    // Going elsewhere is another way on.
    await page.locator('header a[href$="glossary/"]').click();
    await expect.poll(() => title(page)).not.toBe(about);
    expect(await page.getByRole('alert').count()).toBe(0);
    await programme.click();
    await untilFailed(page);
    await tryAgain(page);
    await untilFailed(page);
    site.failAs(undefined);
    await tryAgain(page);
    await expect.poll(() => title(page)).toBe('Programme');
  });

  it('in the hall: the panel stands there before there is anything to read', async () => {
    const site = await createBrokenSite(chunkPattern('src/pages/hall/panel/articles.ts'));
    site.failAs({ kind: 'stall' });
    const { page } = await openHall({ site: site.url, query: CABINET, viewport: TINY });
    await hemicycle(page).open({ country: 'kz' });
    const panel = page.getByRole('region', { name: 'Opened', exact: true });
    await panel.getByText('One moment.').waitFor();
    expect(await panel.getAttribute('aria-busy')).toBe('true');
    await panel.getByRole('button', { name: 'Close' }).click();
    await panel.waitFor({ state: 'detached' });
  });

  it('in the hall: the panel says so and leads to the page that tells the same', async () => {
    const site = await createBrokenSite(chunkPattern('src/pages/hall/panel/articles.ts'));
    site.failAs({ kind: 'missing' });
    const { page } = await openHall({
      site: site.url,
      query: CABINET,
      viewport: TINY,
    });
    await hemicycle(page).open({ country: 'kz' });
    const panel = page.getByRole('region', { name: 'Opened', exact: true });
    await panel.getByRole('alert').waitFor();
    await panel
      .getByRole('button', { name: 'View as list' })
      .evaluate((button: HTMLElement) => button.click());
    await expect.poll(() => title(page)).toBe('Kazakhstan');
  });
});

describe('the fonts', () => {
  const fonts = /\.woff2$/;

  it.each(EACH)('which %s: everything is read in another one, and comes alive', async (how, fault) => {
    const site = await createBrokenSite(fonts);
    site.failAs(fault);
    const waiting = createWaiting();
    const { page } = await openPage({
      site: site.url,
      // The browser waits for fonts before it says that a page is there.
      until: 'domcontentloaded',
      viewport: 'small',
      prepare: waiting.watch,
    });
    await expect.poll(() => inkOf(page, 'h1')).toBeGreaterThan(20);
    const faces = () =>
      page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
    expect(await faces()).toBe(0);
    expect(site.asked()).toBeGreaterThan(0);
    expect((await awaken(page)).mode).toBe('page');
    if (how !== 'never arrives') return;
    await page.goto(`${site.url}?${new URLSearchParams({ ...CABINET, mode: 'hall' })}`, {
      waitUntil: 'domcontentloaded',
    });
    await untilWalkable(page);
  });
});

describe('the search', () => {
  const shown = (page: Page) => page.locator('[data-work]').count();
  const everything = exhibition.works.length;
  const waits = (page: Page) => page.evaluate(() => document.documentElement.classList.contains('finding'));

  it('which does not come: everything is shown and that is said, and another try finds', async () => {
    const search = chunkPattern('src/catalog/search/search.ts');
    const site = await createBrokenSite(search);
    const waiting = createWaiting();
    site.failAs(FAULTS['is missing']);
    const { page, url } = await openPage({
      site: site.url,
      path: 'catalogue/?q=suzani',
      prepare: waiting.watch,
    });
    for (const [how, fault] of EACH) {
      site.failAs(fault);
      const before = how === 'is missing' ? 0 : site.asked();
      if (how !== 'is missing') await page.goto(url('catalogue/?q=suzani'));
      await expect
        .poll(
          async () => {
            await waiting.end(page, search);
            return page.locator('[data-found]').innerText();
          },
          { message: how },
        )
        .toBe('The search did not arrive: the works are shown without it.');
      expect(await shown(page), how).toBe(everything);
      expect(await waits(page), how).toBe(false);
      expect(site.asked(), how).toBeGreaterThan(before);
    }
    site.failAs(undefined);
    await page.reload();
    await expect.poll(() => shown(page)).toBe(1);
  });
});

/** How many points of what is seen of an element are dark, of a thousand. */
async function inkOf(page: Page, selector: string): Promise<number> {
  const element = page.locator(selector).first();
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) return 0;
  // The rig's own pictures wait for fonts.
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { clip: { ...box, scale: 1 } });
  await session.detach();
  const levels = await sharp(Buffer.from(data, 'base64')).greyscale().raw().toBuffer();
  return Math.round((1000 * levels.filter((level) => level < 128).length) / levels.length);
}
