import { describe, expect, it } from 'vitest';
import { misset, spaceOut } from '../support/access/misset';
import { EMBED_TYPES, PAGE_TYPES } from '../support/access/page-types';
import { type OpenedPage, openPage, themeViolations, violations } from '../support/page';

/** Windows of 320 pixels: what is left of one of 1280 at 400 %. */
const NARROW = { width: 320, height: 640 };
/** Languages with long words, which every page is read in, and with long sentences, which take turns. */
const LONGEST = ['ru', 'nl'] as const;
const LONG = ['ky', 'fr', 'kk', 'uz'] as const;

/** Whatever is found, by the page and the state that it was found in. */
async function faultsOf(
  { page, url }: OpenedPage,
  path: string,
  look: () => Promise<readonly string[]>,
  state: string,
): Promise<readonly string[]> {
  await page.goto(url(path));
  return (await look()).map((fault) => `/${path} ${state}: ${fault}`);
}

describe('every sort of page', () => {
  it('has nothing that axe finds, by day on a wide window and by night on a narrow one', async () => {
    const opened = await openPage({ reducedMotion: true });
    const { page } = opened;
    const found: string[] = [];
    for (const path of [...PAGE_TYPES, ...EMBED_TYPES]) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 800 });
      found.push(...(await faultsOf(opened, path, () => violations(page), 'by day')));
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize(NARROW);
      found.push(...(await faultsOf(opened, path, () => themeViolations(page), 'by night')));
    }
    expect(found).toEqual([]);
  });

  it('can be read at 400 %, and with its letters and lines spaced, in languages with long words', async () => {
    const opened = await openPage({ viewport: NARROW, reducedMotion: true });
    const { page } = opened;
    const found: string[] = [];
    for (const [at, path] of PAGE_TYPES.entries()) {
      for (const language of [...LONGEST, LONG[at % LONG.length]]) {
        const there = `${language}/${path}`;
        found.push(...(await faultsOf(opened, there, () => misset(page), 'at 400 %')));
        await spaceOut(page);
        // What unfolds is read as well; the fold of languages lies over the page, as it should.
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
        });
        found.push(...(await misset(page)).map((fault) => `/${there} spaced: ${fault}`));
      }
    }
    expect(found).toEqual([]);
  });
});

describe('the fold of languages', () => {
  it('closes by Escape, with the focus where it was, by a press elsewhere and when the focus goes on', async () => {
    const { page, assertQuiet } = await openPage({ path: 'about/' });
    const fold = page.locator('header nav > details');
    const isOpen = () => fold.evaluate((element) => (element as HTMLDetailsElement).open);
    const summary = fold.locator('summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);

    await summary.click();
    expect(await isOpen()).toBe(true);
    await page.locator('h1').click();
    expect(await isOpen()).toBe(false);

    await summary.click();
    for (let tabs = 0; tabs < 10; tabs += 1) await page.keyboard.press('Tab');
    expect(await isOpen()).toBe(false);
    // Nothing of it lies over what has the focus now.
    expect(await page.evaluate(() => document.activeElement?.closest('main, footer') !== null)).toBe(true);
    assertQuiet();
  });
});
