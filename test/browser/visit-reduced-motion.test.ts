import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { beginningOf, exhibition } from '../support/exhibition';
import { untilWalkable } from '../support/hall';
import { hemicycle, untilState } from '../support/hemicycle';
import { openPage } from '../support/page';

declare global {
  interface Window {
    /** Every place that the visitor has been seen at, frame by frame. */
    seen: Set<string>;
  }
}

/** Notes where the visitor stands in each frame that the browser shows. */
const watchPose = (page: Page) =>
  page.evaluate(() => {
    window.seen = new Set();
    const look = async () => {
      window.seen.add(JSON.stringify((await window.hemicycle.getState()).pose));
      requestAnimationFrame(look);
    };
    void look();
  });

it('who wants less motion is cut from stop to stop, works in hand included, and back', async () => {
  let letCome = (): void => {};
  const held = new Promise<void>((done) => {
    letCome = done;
  });
  const { page, assertQuiet } = await openPage({
    path: 'tours/how-it-is-made/',
    viewport: 'small',
    reducedMotion: true,
    prepare: (context) =>
      context.route(/hemicycle\.glb/, async (route) => {
        await held;
        await route.continue();
      }),
  });
  await page.locator('[data-enter]').first().click();
  const stops = exhibition.tours.find(({ id }) => id === 'how-it-is-made')?.stops ?? [];
  // Until the hall is there, the first words of the walk are.
  const [first] = stops;
  const plate = page.locator('div:has(> [data-heading])').filter({ hasText: 'The hall is on its way' });
  expect(await plate.textContent()).toContain(beginningOf(first?.text.en ?? 'no stop'));
  letCome();
  await untilWalkable(page);
  await untilState(page, ({ stop }) => stop === 1);
  await watchPose(page);
  const bar = page.getByRole('region', { name: 'Guided walk', exact: true });
  const press = (name: string) => bar.getByRole('button', { name, exact: true }).press('Enter');
  for (const [at, { work, note = null, text }] of stops.entries()) {
    const mode = note ? 'inspect' : 'tour';
    await untilState(page, (state) => state.stop === at + 1 && state.mode === mode);
    expect(await hemicycle(page).getState()).toMatchObject({ work, note });
    expect(await bar.textContent()).toContain(beginningOf(text.en));
    if (at === 1) {
      // A step back lays the work down, and the walk goes on from there.
      await page.keyboard.press('Escape');
      await untilState(page, (state) => state.mode === 'tour' && state.note === null);
      expect((await hemicycle(page).getState()).stop).toBe(2);
      // Who wants to read on leaves the walk with the work in hand, and finds the walk where it was.
      await bar.getByRole('link', { name: /^Leave the walk/ }).press('Enter');
      await page.getByRole('region', { name: 'Opened', exact: true }).waitFor();
      await untilState(page, (state) => state.mode === 'inspect' && state.work === work);
      await press('Back to the walk, stop 2');
      await untilState(page, (state) => state.mode === 'inspect' && state.note === note);
    }
    if (at < stops.length - 1) await press('Next');
  }
  expect(await page.evaluate(() => window.seen.size)).toBeLessThanOrEqual(stops.length);
  await press('End');
  await untilState(page, ({ tour }) => tour === null);
  // What the last stop took in hand stays there to be looked at: its note, the work and its panel are steps of their own.
  const isOpen = async () => (await hemicycle(page).getState()).address.includes('/works/');
  for (let steps = 0; steps < 3 && (await isOpen()); steps += 1) {
    const { address, mode } = await hemicycle(page).getState();
    await page.keyboard.press('Escape');
    await untilState(page, (state) => state.address !== address || state.mode !== mode);
  }
  expect(await isOpen()).toBe(false);
  expect((await hemicycle(page).getState()).mode).toBe('walk');
  assertQuiet();
});
