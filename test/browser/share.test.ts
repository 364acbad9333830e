import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openHall } from '../support/hall';
import { pressByTab, tabTo } from '../support/keys';
import { openPage, violations } from '../support/page';

/** Writes down what a page gives to the clipboard and to the device's own sharing. */
const writeDown = () => {
  const given: unknown[] = [];
  Object.assign(window, { given });
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: async (text: string) => void given.push(text) },
  });
  Object.defineProperty(navigator, 'share', { value: async (data: ShareData) => void given.push(data) });
};

const openSheet = async (page: Page, inside = '#page') => {
  await page.locator(`${inside} [data-share] > summary`).first().click();
  await page.locator(`${inside} [data-do="copy"]`).first().waitFor();
  return page.locator(`${inside} [data-share]`).first();
};
/** Everything handed out so far; the evaluation runs in the page. */
const handedOut = (page: Page) => page.evaluate(() => (window as unknown as { given: unknown[] }).given);

it('shares a page as it stands, without bringing it to life', async () => {
  const scripts: string[] = [];
  const { page, url, assertQuiet } = await openPage({
    path: 'works/asyk/',
    viewport: 'phone',
    prepare: async (context) => {
      await context.addInitScript(writeDown);
      context.on('request', (request) => {
        if (request.url().endsWith('.js')) scripts.push(request.url());
      });
    },
  });
  const sheet = await openSheet(page);
  await sheet.locator('[data-do="send"]').click();
  await sheet.locator('[data-do="copy"]').first().click();
  await expect.poll(() => sheet.getByRole('status').first().innerText()).toBe('Copied.');
  const address = url('works/asyk/');
  expect(await handedOut(page)).toEqual([{ title: 'Asyk, back pendant', url: address }, address]);

  await sheet.locator('[data-do="copy"]').nth(1).click();
  await expect
    .poll(async () => (await handedOut(page)).at(-1))
    .toMatch(/^Hemicycle contributors\. “Asyk, .*\(accessed \d{4}-\d\d-\d\d\)$/);
  await sheet.locator('[data-do="copy"]').nth(2).click();
  await expect.poll(async () => (await handedOut(page)).at(-1)).toContain(`<p><a href="${address}">`);

  const qr = sheet.getByRole('button', { name: 'QR code', exact: true });
  await qr.click();
  await expect.poll(() => qr.getAttribute('aria-expanded')).toBe('true');
  const named = sheet.getByRole('img', { name: 'QR code with the address of “Asyk, back pendant”' });
  expect(await named.count()).toBe(1);
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: 'Save the QR code as SVG' }).click(),
  ]);
  expect(await text(await picture.createReadStream())).toMatch(/^<svg .*<title>QR code/);
  const [entry] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: 'Citation as BibTeX' }).click(),
  ]);
  expect(entry.suggestedFilename()).toBe('asyk.bib');
  expect(await text(await entry.createReadStream())).toContain(`url = {${address}}`);

  expect(await violations(page)).toEqual([]);
  expect(scripts.filter((script) => /shell|react/.test(script))).toEqual([]);
  assertQuiet();
});

it('shares a country in the hall, by keyboard, and leaves the link to be copied by hand where nothing may be', async () => {
  const { page, url, assertQuiet } = await openHall({
    path: 'countries/kz/',
    prepare: (context) =>
      context.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
        });
        document.execCommand = () => false;
      }),
  });
  const panel = page.getByRole('region', { name: 'Opened', exact: true });
  await panel.waitFor();
  await tabTo(page, '[data-height] [data-share] > summary');
  await page.keyboard.press('Enter');
  await panel.locator('[data-do="copy"]').first().waitFor();
  await pressByTab(page, 'Copy link');
  const told = panel.locator('[data-share] [role="status"]').first();
  await expect.poll(() => told.textContent()).toMatch(/copy it by hand/);
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(url('countries/kz/'));
  expect(await violations(page)).toEqual([]);
  assertQuiet();
});
