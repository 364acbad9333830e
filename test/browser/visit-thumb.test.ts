import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { exhibition } from '../support/exhibition';
import { untilStill, untilWalkable } from '../support/hall';
import { hemicycle, untilState } from '../support/hemicycle';
import { openPage } from '../support/page';

/** Draws a finger over the screen. */
async function swipe(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  await touch('touchStart', [from]);
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await touch('touchMove', [[from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]]);
  }
  await touch('touchEnd', []);
  await session.detach();
}

it('with only a thumb: a walk is led, left and taken up again, a work is read and put back', async () => {
  const { page, assertQuiet } = await openPage({
    viewport: { width: 360, height: 600 },
    touch: true,
    reducedMotion: true,
  });
  const tap = (name: string | RegExp) =>
    page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).tap();
  const state = () => hemicycle(page).getState();
  await page.locator('[data-enter]').first().tap();
  await untilWalkable(page);

  await tap('Menu');
  await tap('Guided walks');
  await tap(/^Twelve stands in five minutes/);
  await untilState(page, ({ mode, stop }) => mode === 'tour' && stop === 1);
  await tap('Next');
  await untilState(page, ({ stop }) => stop === 2);
  await tap('Next');
  await untilState(page, ({ stop }) => stop === 3);
  const led = (await state()).pose;

  // Looking around does not leave the walk; a tap on the floor does.
  await swipe(page, [300, 150], [120, 150]);
  await expect.poll(async () => (await state()).pose?.[3]).not.toBe(led?.[3]);
  expect((await state()).mode).toBe('tour');
  for (const [x, y] of [
    [40, 300],
    [320, 300],
    [180, 310],
    [40, 270],
    [320, 270],
  ] as const) {
    await page.touchscreen.tap(x, y);
    await page.waitForTimeout(1000);
    if ((await state()).mode !== 'tour') break;
  }
  expect(await state()).toMatchObject({ mode: 'walk', stop: 3 });
  await tap('Back to the walk, stop 3');
  await untilState(page, ({ mode }) => mode === 'tour');
  expect((await state()).pose).toEqual(led);
  await tap('Leave the guided walk');
  await untilState(page, ({ mode, tour }) => mode === 'walk' && tour === null);

  const stood = (await state()).pose;
  const noted = exhibition.works.filter(({ notes = [] }) => notes.length > 0).map(({ id }) => id);
  const near = await page
    .locator('[data-hotspot^="work-"]:not([data-away]):not([data-covered])')
    .evaluateAll((markers) => markers.map((marker) => marker.getAttribute('data-hotspot')?.slice(5) ?? ''));
  const work = near.find((id) => noted.includes(id));
  expect(work, near.join()).toBeDefined();
  await page.locator(`[data-hotspot="work-${work}"]`).tap();
  await untilState(page, ({ mode, work: held }) => mode === 'inspect' && held === work);

  const sheet = page.locator('[data-height]');
  const height = () => sheet.getAttribute('data-height');
  expect(await height()).toBe('peek');
  await tap('More');
  expect(await height()).toBe('half');
  await tap('More');
  expect(await height()).toBe('full');
  await tap('Less');
  await tap('Less');
  expect(await height()).toBe('peek');

  await untilStill(page);
  await page.locator('[data-note]:not([data-away])').first().tap();
  await untilState(page, ({ note }) => note !== null);
  await tap('Close the note');
  await untilState(page, ({ note }) => note === null);
  await tap('Put back');
  await untilState(page, ({ mode }) => mode === 'walk');
  expect((await state()).pose).toEqual(stood);
  assertQuiet();
});
