import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openHall, standing, untilStill } from '../support/hall';
import { hemicycle, untilState } from '../support/hemicycle';
import { violations } from '../support/page';

/** A work that has notes, and no published measures. */
const WORK = 'tumor';

/** The name of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? '';
  });

/** Goes to a button of the bar by the keys of a toolbar. */
async function reach(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Home');
  for (let tries = 0; tries < 40; tries += 1) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`No key of the toolbar leads to "${name}".`);
}

async function pressByKeys(page: Page, name: string): Promise<void> {
  await reach(page, name);
  await page.keyboard.press('Enter');
}

/** Waits until screen readers are told something. */
const untilTold = (page: Page, sentence: string | RegExp) =>
  expect.poll(() => page.locator('main > [role="status"]').last().textContent()).toMatch(sentence);

const untilHeld = (page: Page) => untilState(page, ({ mode, work }) => mode === 'inspect' && work === WORK);

describe('a work in hand', () => {
  it('is taken up, turned, measured, read, compared and put back by keys alone', async () => {
    const { page, assertQuiet } = await openHall({ reducedMotion: true });
    const stood = await standing(page);
    await page.locator(`button[data-hotspot="work-${WORK}"]`).focus();
    await untilStill(page);
    const turned = await standing(page);
    expect({ x: turned.x, z: turned.z }).toEqual({ x: stood.x, z: stood.z });
    await page.keyboard.press('Enter');
    await untilHeld(page);
    await expect.poll(() => focused(page)).toBe('Put back');

    // One stop of Tab; on a narrow stage the rest is unfolded first.
    if (await page.getByRole('button', { name: 'More tools', exact: true }).last().isVisible()) {
      await page.keyboard.press('End');
      if ((await focused(page)) === 'More tools') await page.keyboard.press('Enter');
    }
    await pressByKeys(page, 'Turn left');
    await pressByKeys(page, 'Back');
    await untilTold(page, 'The back faces you.');
    await pressByKeys(page, 'Front');
    await pressByKeys(page, 'Nearer');
    await untilTold(page, /One centimetre of the work is about/);
    await pressByKeys(page, 'Turntable');
    await untilTold(page, /stands still while/);
    await pressByKeys(page, '1 euro coin');
    await untilTold(page, /23.25 mm across/);
    await pressByKeys(page, '1 euro coin');

    await pressByKeys(page, 'Measure');
    await pressByKeys(page, 'Height');
    await untilTold(page, /The tape reads [\d.]+\smm\./);
    expect(await page.getByText('not a published measure').count()).toBe(1);
    await pressByKeys(page, 'Clear');

    await page.locator('[role="toolbar"] [tabindex="0"]').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-note'))).toBe(true);
    const number = await focused(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('note=');
    const card = page.locator('section:has(#note-title)');
    expect(number).toContain(await focused(page));
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.count()).toBe(0);
    expect(await focused(page)).toBe(number);
    await expect.poll(() => page.url()).not.toContain('note=');
    await untilHeld(page);

    await page.keyboard.press('Shift+Tab');
    await pressByKeys(page, 'Compare');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    await untilHeld(page);
    await pressByKeys(page, 'Compare');
    await dialog.locator('li button').first().focus();
    await page.keyboard.press('Enter');
    await untilTold(page, /Beside it: /);

    await page.locator('[role="toolbar"] [tabindex="0"]').focus();
    await page.keyboard.press('Escape');
    await untilState(page, ({ mode }) => mode === 'walk');
    expect(await standing(page)).toEqual(turned);
    assertQuiet();
  });

  it('is as large as in reality once a card has been fitted, and the screen is remembered', async () => {
    const { page, assertQuiet } = await openHall({ path: `works/${WORK}/`, reducedMotion: true });
    await untilHeld(page);
    const press = async (name: string) => {
      const button = page.getByRole('toolbar').getByRole('button', { name, exact: true });
      if (!(await button.isVisible())) {
        await page.getByRole('toolbar').getByRole('button', { name: 'More tools', exact: true }).click();
      }
      await button.click();
      return button;
    };
    const actual = await press('Actual size');
    const dialog = page.getByRole('dialog', { name: 'How large is your screen?' });
    const size = dialog.getByRole('slider');
    const before = Number(await size.inputValue());
    await size.focus();
    await page.keyboard.press('ArrowRight');
    await dialog.getByRole('button', { name: 'A little larger' }).click();
    expect(Number(await size.inputValue())).toBe(before + 2);
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'It fits' }).click();
    await expect.poll(() => actual.getAttribute('aria-pressed')).toBe('true');
    expect(await page.evaluate(() => localStorage.getItem('hemicycle.screen'))).toMatch(/^[\d.]+@1$/);
    await press('Nearer');
    await expect.poll(() => actual.getAttribute('aria-pressed')).toBe('false');
    await press('Actual size');
    await expect.poll(() => actual.getAttribute('aria-pressed')).toBe('true');
    assertQuiet();
  });

  it('is used by touch on a phone', async () => {
    const { page, assertQuiet } = await openHall({ viewport: 'phone' });
    await hemicycle(page).open({ work: WORK });
    await untilHeld(page);
    await untilStill(page);
    const bar = page.getByRole('toolbar');
    const tap = (name: string) => bar.getByRole('button', { name, exact: true }).tap();
    for (const button of await bar.getByRole('button').all()) {
      const box = await button.boundingBox();
      if (!box) continue;
      expect(Math.min(box.width, box.height), await button.innerText()).toBeGreaterThanOrEqual(44);
    }
    await tap('More tools');
    await tap('Above');
    await untilTold(page, 'You look from above.');
    await tap('Front');
    await tap('Fewer tools');
    await tap('Measure');
    await tap('Width');
    await untilTold(page, /The tape reads/);
    await tap('Clear');
    await tap('Light');
    await untilTold(page, /The light in your hand is on/);
    await untilStill(page);
    await page.locator('[data-note]:not([data-away])').first().tap();
    await untilState(page, ({ note }) => note !== null);
    await page.getByRole('button', { name: 'Next place' }).tap();
    await untilStill(page);
    await page.getByRole('button', { name: 'Close the note' }).tap();
    await untilState(page, ({ note }) => note === null);
    await tap('Put back');
    await untilState(page, ({ mode }) => mode === 'walk');
    assertQuiet();
  });
});
