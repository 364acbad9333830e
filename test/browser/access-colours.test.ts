import { expect, it } from 'vitest';
import { PAGE_TYPES } from '../support/access/page-types';
import { faintSigns, unmarkedFocus } from '../support/access/pixels';
import { openPage, shot, themeViolations } from '../support/page';

it.each(['light', 'dark'] as const)(
  'in a reader’s own colours (%s) signs and focus are seen',
  async (colorScheme) => {
    const { page, url } = await openPage();
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const faults: string[] = [];
    for (const path of PAGE_TYPES) {
      await page.goto(url(path));
      faults.push(...(await faintSigns(page)).map((fault) => `/${path} ${fault}`));
    }
    await page.goto(url('works/tumor/'));
    await page.locator('[data-share] > summary').first().press('Enter');
    await page.locator('[data-do="copy"]').first().waitFor();
    await shot(page, `forced-${colorScheme}-work`);
    faults.push(...(await unmarkedFocus(page, 24)));
    expect(faults).toEqual([]);
  },
);

it('holds nothing back from who asks for more contrast', async () => {
  const { page, url } = await openPage();
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ contrast: 'more', colorScheme });
    for (const path of ['', 'works/tumor/', 'catalogue/']) {
      await page.goto(url(path));
      found.push(...(await themeViolations(page, { contrast: 'color-contrast-enhanced' })));
    }
  }
  expect(found).toEqual([]);
});

it('prints a work: its picture, its words and where it was found', async () => {
  const { page } = await openPage({ path: 'works/tumor/', viewport: { width: 794, height: 1123 } });
  await page.emulateMedia({ media: 'print' });
  const isSeen = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.checkVisibility());
  for (const selector of ['h1', 'main img', 'dl', 'main details:not([data-share]) p'])
    expect([selector, await isSeen(selector)]).toEqual([selector, true]);
  for (const selector of ['header nav', 'form', 'button', '[data-enter]'])
    expect([
      selector,
      await page.locator(selector).evaluateAll((all) => all.some((each) => each.checkVisibility())),
    ]).toEqual([selector, false]);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const colophon = await page
    .locator('footer p')
    .first()
    .evaluate((element) => getComputedStyle(element, '::after').content);
  expect(colophon).toBe(JSON.stringify(page.url()));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(794);
});
