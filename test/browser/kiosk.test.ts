import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { untilWalkable } from '../support/hall';
import { untilState } from '../support/hemicycle';
import { openPage, violations } from '../support/page';

const quick = { kiosk: '1', idle: '2', reset: '12', warn: '6' };
const BEGIN = 'Touch to begin';

/** Takes the screen that waits: a touch where nothing is. */
async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: BEGIN }).waitFor({ timeout: 90_000 });
  await page.mouse.click(30, 120);
  await untilState(page, ({ kiosk }) => kiosk === 'visiting');
}

/** What a finger cannot hit surely: everything that can be pressed and is less than 60 pixels wide or high. */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, select, input, a[href]')]
      .filter((element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
      // Links within a text are as high as its line, which guidelines allow.
      .filter(
        (element) =>
          !(element instanceof HTMLAnchorElement && getComputedStyle(element).display === 'inline'),
      )
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 1 && (width < 59.5 || height < 59.5);
      })
      .map((element) => `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`),
  );

describe('a kiosk', () => {
  it('invites, shows itself round, and is the visitor’s at a touch, in their language', async () => {
    const { page, assertQuiet } = await openPage({
      query: { ...quick, language: 'fr' },
      viewport: 'small',
      touch: true,
      reducedMotion: true,
    });
    await page.getByRole('button', { name: 'Touchez pour commencer' }).waitFor({ timeout: 90_000 });
    await untilState(page, ({ kiosk, tour }) => kiosk === 'attract' && tour !== null);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await untilState(page, ({ kiosk, language, tour }) => kiosk === 'visiting' && language === 'en' && !tour);

    expect(await smallTargets(page)).toEqual([]);
    expect(new URL(page.url()).searchParams.get('kiosk')).toBe('1');
    assertQuiet();
  });

  it('has a keyboard on its screen and no way out', async () => {
    // What cannot draw shows its pages, which is where most ways out would be.
    const { page, assertQuiet } = await openPage({
      path: 'designers/nurdos-aliaskarov/',
      query: { kiosk: '1', status: '1' },
      webgl: false,
      touch: true,
    });
    await begin(page);
    await page.getByRole('button', { name: 'View as list' }).click();
    await page.locator('#page h1').waitFor();
    const outside = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href]')].filter(
          (link) => (link as HTMLAnchorElement).origin !== location.origin,
        ).length,
    );
    expect(outside).toBe(0);
    // The page has some where there is no kiosk.
    expect(await (await page.request.get(page.url())).text()).toContain('rel="external');

    const before = page.url();
    await page.evaluate(() => {
      for (const [href, extra] of [
        ['https://example.org/', {}],
        ['/models/works/asyk/room.glb', { download: '' }],
        ['/works/asyk/', { target: '_blank' }],
        ['/fr/', {}],
      ] as const) {
        const link = Object.assign(document.createElement('a'), { href, ...extra });
        document.body.append(link);
        link.click();
        link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
        link.remove();
      }
    });
    const menu = await page.evaluate(() =>
      document.body.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
    );
    expect(menu).toBe(false);
    await page.keyboard.press('Control+p');
    await page.keyboard.press('Alt+ArrowLeft');
    expect(page.url()).toBe(before);
    expect(page.context().pages()).toHaveLength(1);

    // The page in another language was no other page.
    await untilState(page, ({ language, kiosk }) => language === 'fr' && kiosk === 'visiting');
    await page.evaluate(() => window.hemicycle.setLanguage('en'));
    await page.getByRole('link', { name: 'Works', exact: true }).click();
    const field = page.locator('main input[type=search]');
    await field.click();
    const keyboard = page.getByRole('group', { name: 'Keyboard' });
    await keyboard.waitFor();
    expect(await violations(page)).toEqual([]);
    for (const letter of 'tumm') await keyboard.getByRole('button', { name: letter, exact: true }).click();
    await keyboard.getByRole('button', { name: 'Delete' }).click();
    expect(await field.inputValue()).toBe('tum');
    assertQuiet();
  });

  it('comes back by itself when its hall did not come', async () => {
    let broken = true;
    const { page } = await openPage({
      query: quick,
      viewport: 'small',
      prepare: (context) =>
        context.route('**/hemicycle.floor.json', (route) => (broken ? route.abort() : route.continue())),
    });
    await page.getByRole('heading', { name: 'The hall cannot be opened' }).waitFor({ timeout: 60_000 });
    broken = false;
    await untilWalkable(page);
    await untilState(
      page,
      ({ mode, kiosk }) => mode !== 'page' && (kiosk === 'waiting' || kiosk === 'attract'),
    );
  });
});
