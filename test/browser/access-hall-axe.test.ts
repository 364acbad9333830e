import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exhibition } from '../support/exhibition';
import { openHall } from '../support/hall';
import { hemicycle, untilState } from '../support/hemicycle';
import { themeViolations, violations } from '../support/page';

const awaiting = exhibition.stands.find(({ designer }) => designer === undefined)?.id ?? '';
/** Presses by key: a press of the mouse would wait for frames, which the processor draws here. */
const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
    .first()
    .press('Enter', { timeout: 90_000 });

/** Looks at a part of the hall, by day and by night; gathers what axe finds. */
function createLook(page: Page) {
  const found: string[] = [];
  const look = async (state: string, within?: string) => {
    await page.emulateMedia({ colorScheme: 'light' });
    const byDay = await violations(page, within);
    await page.emulateMedia({ colorScheme: 'dark' });
    const byNight = await themeViolations(page, within === undefined ? {} : { within });
    found.push(...[...byDay, ...byNight].map((fault) => `${state}: ${fault}`));
  };
  return { found, look };
}

const WINDOW = { reducedMotion: true, viewport: { width: 800, height: 500 } };
const PANEL = '[data-height]';

describe('there is nothing that axe finds, by day and by night,', () => {
  it('in the hall, its menus and its dialogs', async () => {
    const { page, assertQuiet } = await openHall(WINDOW);
    const { found, look } = createLook(page);
    const close = () => page.keyboard.press('Escape');
    await look('the hall with its hints');
    await press(page, 'Menu');
    await look('the menu', 'header');
    await press(page, 'Guided walks');
    await look('the guided walks', '[popover]:popover-open');
    await close();
    await press(page, 'Help');
    await look('the help', 'dialog[open]');
    await close();
    await press(page, 'Floor plan');
    await press(page, 'The plan at full size, with names');
    await page.getByRole('dialog', { name: 'Floor plan' }).waitFor();
    await look('the plan', 'dialog[open]');
    await close();

    await hemicycle(page).tour({ action: 'start', id: exhibition.tours[0]?.id ?? '' });
    await untilState(page, ({ mode }) => mode === 'tour');
    await look('a guided walk', 'section:has(> [aria-live])');
    await hemicycle(page).tour({ action: 'stop' });
    await hemicycle(page).open({ work: 'tumor' });
    await untilState(page, ({ mode }) => mode === 'inspect');
    const more = page.getByRole('button', { name: 'More tools', exact: true });
    if (await more.isVisible()) await more.press('Enter');
    await look('a work in hand, with all tools');
    expect(found).toEqual([]);
    assertQuiet();
  });

  it.each(['designers/nurdos-aliaskarov/', `designers/${awaiting}/`])('in the panel of %s', async (path) => {
    const { page } = await openHall({ ...WINDOW, path });
    const { found, look } = createLook(page);
    await page.locator(PANEL).waitFor();
    await look(path, PANEL);
    expect(found).toEqual([]);
  });

  it('in the search, and with works that are lit', async () => {
    const { page } = await openHall({ ...WINDOW, path: 'countries/uz/' });
    const { found, look } = createLook(page);
    const panel = page.locator(PANEL);
    await panel.waitFor();
    await look('a country', PANEL);
    await press(page, 'Menu');
    await page.getByRole('link', { name: 'Find', exact: true }).press('Enter');
    await panel.getByRole('searchbox').fill('silver');
    await panel.locator('summary', { hasText: 'More filters' }).press('Enter');
    await look('the search', PANEL);
    await press(page, 'Close');
    await page.getByRole('region', { name: 'Search', exact: true }).waitFor();
    await look('works that are lit', 'section[aria-label="Search"]');
    expect(found).toEqual([]);
  });
});
