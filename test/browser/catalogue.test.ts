import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, shot, violations } from '../support/page';

/** The work whose card has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-work]')?.dataset['work'] ?? null);

const found = (page: Page) =>
  page.waitForFunction(() => !document.documentElement.classList.contains('finding'));

describe('the catalogue', () => {
  it('is walked through by keys before any script but the page’s own, and back leads to the card', async () => {
    const { page, assertQuiet } = await openPage({ path: 'catalogue/' });
    const first = await page.locator('[data-work]').first().getAttribute('data-work');
    await page.locator('[data-work] a').first().focus();
    await page.keyboard.press('ArrowRight');
    const second = await focused(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(second);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    const far = await focused(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(/works/);
    await page.goBack();
    await expect.poll(() => focused(page)).toBe(far);
    assertQuiet();
  });

  it('keeps filters and groups in the address, and back leads through them to the card', async () => {
    const { page, assertQuiet } = await openPage({ path: 'catalogue/?country=tm' });
    await found(page);
    expect(await page.locator('[data-work]').count()).toBe(14);
    await page.getByRole('link', { name: 'Technique', exact: true }).click();
    await expect.poll(() => page.locator('h1').innerText()).toBe('Works by technique');
    expect(page.url()).toMatch(/catalogue\/by-technique\/\?country=tm$/);
    await shot(page, 'catalogue-by-technique');
    expect(await violations(page)).toEqual([]);
    await page.locator('[data-work] a:not([href*="mode="])').nth(12).focus();
    const work = await focused(page);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => [scrollY, document.activeElement?.tagName]))
      .toEqual([0, 'H1']);
    await page.goBack();
    await expect.poll(() => focused(page)).toBe(work);
    await page.goBack();
    await expect.poll(() => page.url()).toMatch(/catalogue\/\?country=tm$/);
    assertQuiet();
  });

  it('says what to do where nothing answers', async () => {
    const { page, assertQuiet } = await openPage({ path: 'catalogue/?q=zzzzzz' });
    await found(page);
    await expect.poll(() => page.locator('[data-work]').count()).toBe(0);
    await page.getByRole('button', { name: 'Show all works' }).click();
    await expect.poll(() => page.locator('[data-work]').count()).toBe(60);
    expect(new URL(page.url()).search).toBe('');
    assertQuiet();
  });
});
