import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beginningOf, exhibition } from '../support/exhibition';
import { untilWalkable } from '../support/hall';
import { hemicycle, untilState } from '../support/hemicycle';
import { focused, pressByTab, tabTo } from '../support/keys';
import { openPage } from '../support/page';

const [twelve] = exhibition.tours;

const opened = (page: Page) => page.getByRole('region', { name: 'Opened', exact: true });
const pose = async (page: Page) => (await hemicycle(page).getState()).pose;

/** Comes in by the first page's own link, by keys alone. */
async function enterByKeys() {
  const visit = await openPage({ viewport: 'small', reducedMotion: true });
  await tabTo(visit.page, '[data-enter]');
  await visit.page.keyboard.press('Enter');
  await untilWalkable(visit.page);
  await expect.poll(() => focused(visit.page)).toContain('The hall');
  return visit;
}

/** Waits for a panel with a heading; `undefined` waits until there is none. */
async function untilOpened(page: Page, heading: string): Promise<void> {
  await expect.poll(() => opened(page).locator('h2').first().textContent()).toBe(heading);
}

/** Steps back with Escape until nothing is open, and is where it began. */
async function escapeTo(page: Page, stood: unknown, focus: string): Promise<void> {
  await page.keyboard.press('Escape');
  await expect.poll(() => opened(page).count()).toBe(0);
  await untilState(page, ({ mode, work }) => mode === 'walk' && work === null);
  await expect.poll(() => pose(page)).toEqual(stood);
  await expect.poll(() => focused(page)).toContain(focus);
}

describe('with only a keyboard', () => {
  it('the first page leads into the hall, and a guided walk past all twelve stands', async () => {
    const { page, assertQuiet } = await enterByKeys();
    await pressByTab(page, 'Menu', 'Shift+Tab');
    await pressByTab(page, 'Guided walks');
    await pressByTab(page, 'Twelve stands in five minutes');
    await untilState(page, ({ mode }) => mode === 'tour');
    const bar = page.getByRole('region', { name: 'Guided walk', exact: true });
    const places = new Set<string>();
    for (const [at, stop] of (twelve?.stops ?? []).entries()) {
      await expect.poll(() => bar.textContent()).toContain(`Stop ${at + 1} of 12`);
      expect(await bar.textContent()).toContain(beginningOf(stop.text.en));
      places.add(JSON.stringify(await pose(page)));
      if (at === 0) {
        // Of the first stand more is read; Escape comes back to the walk.
        const led = await pose(page);
        await pressByTab(page, 'Leave the walk and read on');
        await untilOpened(page, 'Nurdos Aliaskarov');
        expect((await hemicycle(page).getState()).mode).toBe('walk');
        await page.keyboard.press('Escape');
        await untilState(page, ({ mode, stop: here }) => mode === 'tour' && here === 1);
        await expect.poll(() => pose(page)).toEqual(led);
      }
      await expect.poll(() => focused(page)).toBe(at < 11 ? 'Next' : 'End');
      await page.keyboard.press('Enter');
    }
    expect(places.size).toBe(12);
    await untilState(page, ({ mode, tour }) => mode === 'walk' && tour === null);
    expect(await focused(page)).toContain('The hall');
    expect(await opened(page).count()).toBe(0);
    assertQuiet();
  });

  it('every kind of panel opens, and Escape leads back to where one stood', async () => {
    const { page, assertQuiet } = await enterByKeys();
    await tabTo(page, '[data-hotspot^="work-"]');
    const id = await page.evaluate(() => document.activeElement?.getAttribute('data-hotspot')?.slice(5));
    const work = exhibition.works.find((candidate) => candidate.id === id);
    let stood = await pose(page);
    await page.keyboard.press('Enter');
    await untilState(page, ({ mode, work: held }) => mode === 'inspect' && held === id);
    expect(await opened(page).textContent()).toContain(beginningOf(work?.summary.en ?? ''));
    // A word of the field opens where it stands.
    await tabTo(page, '[data-height] details:not([data-share]) > summary');
    await page.keyboard.press('Enter');
    expect(await opened(page).locator('details[open] p').first().isVisible()).toBe(true);
    // Further on it leads to the glossary, for which the work is laid down.
    await pressByTab(page, 'In the glossary');
    await untilOpened(page, 'Glossary');
    await escapeTo(page, stood, work?.title.en ?? '?');

    const kinds = { designer: /./, country: /./, 'story-story': /^About/, 'story-programme': /^Programme/ };
    for (const [kind, heading] of Object.entries(kinds)) {
      await tabTo(page, `[data-hotspot^="${kind}"]`);
      const name = await focused(page);
      expect(name).toMatch(heading);
      stood = await pose(page);
      await page.keyboard.press('Enter');
      await untilOpened(page, name);
      await escapeTo(page, stood, name);
    }

    // The plan, and from its list to a work; then back through the whole hall.
    stood = await pose(page);
    await pressByTab(page, 'Floor plan', 'Shift+Tab');
    await pressByTab(page, 'The plan at full size');
    const plan = page.getByRole('dialog', { name: 'Floor plan' });
    await plan.waitFor();
    await tabTo(page, 'dialog li button', 'Tūmor');
    await page.keyboard.press('Enter');
    await untilState(page, ({ mode, work: held }) => mode === 'inspect' && held === 'tumor');
    expect(await plan.count()).toBe(0);
    await page.keyboard.press('Escape');
    await untilState(page, ({ mode, work: held }) => mode === 'walk' && held === null);
    await expect.poll(() => pose(page)).toEqual(stood);
    assertQuiet();
  });

  it('what is looked for is found, lit, and all is lit again', async () => {
    const { page, assertQuiet } = await enterByKeys();
    const stood = await pose(page);
    await pressByTab(page, 'Menu', 'Shift+Tab');
    await pressByTab(page, 'Find');
    await untilOpened(page, 'All works');
    await tabTo(page, '[data-height] input[name="q"]');
    await page.keyboard.type('курак');
    const cards = opened(page).locator('article li, article [data-work]');
    await expect
      .poll(() => opened(page).getByRole('status').textContent())
      .toMatch(/^(one|1?\d) works? of 60/);
    expect(await opened(page).textContent()).toContain('Qūraq');
    expect(await cards.count()).toBeLessThan(20);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');

    await tabTo(page, '[data-height] summary', 'More filters');
    await page.keyboard.press('Enter');
    await tabTo(page, '[data-height] select[name="technique"]');
    await page.keyboard.type('Niello');
    const answers = exhibition.works.filter(({ techniques }) => techniques.includes('niello')).length;
    await expect.poll(() => opened(page).getByRole('status').textContent()).toBe(`${answers} works of 60`);
    await escapeTo(page, stood, '');
    const lit = page.getByRole('region', { name: 'Search', exact: true });
    expect(await lit.textContent()).toContain(`${answers} works are lit`);
    await pressByTab(page, 'Light all');
    await expect.poll(() => lit.count()).toBe(0);
    assertQuiet();
  });
});
