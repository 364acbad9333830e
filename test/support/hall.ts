import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { hemicycle } from './hemicycle';
import { type OpenedPage, openPage, type PageSettings } from './page';

/** Drawing is done by the processor in tests: a hall takes its time. */
const PATIENCE = 90_000;

/** Opens a page and turns the hall on by its address; done when the hall can be walked. */
export async function openHall(settings: PageSettings = {}): Promise<OpenedPage> {
  const opened = await openPage({
    viewport: 'small',
    ...settings,
    query: { mode: 'hall', ...settings.query },
  });
  await untilWalkable(opened.page);
  return opened;
}

/** Waits until the hall can be walked. */
export async function untilWalkable(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.stage canvas') !== null, undefined, {
    timeout: PATIENCE,
  });
  await expect
    .poll(async () => (await hemicycle(page).getState()).ready, { timeout: PATIENCE, interval: 500 })
    .toBe(true);
  await expect
    .poll(async () => (await hemicycle(page).stats()).frames, { timeout: PATIENCE, interval: 500 })
    .toBeGreaterThan(0);
}

/** Waits until no frame has been drawn for three seconds: works come one after another. */
export async function untilStill(page: Page): Promise<void> {
  const frames = async () => (await hemicycle(page).stats()).frames;
  const end = Date.now() + PATIENCE;
  let calm = 0;
  for (let before = await frames(); ; ) {
    await page.waitForTimeout(500);
    const now = await frames();
    calm = now === before ? calm + 1 : 0;
    if (calm === 6) return;
    if (Date.now() > end) throw new Error(`The hall still draws: ${now} frames.`);
    before = now;
  }
}

/** Where the visitor stands: x and z in metres, and the heading. */
export async function standing(page: Page): Promise<{ x: number; z: number; heading: number }> {
  const { pose } = await hemicycle(page).getState();
  const [x = 0, , z = 0, heading = 0] = pose ?? [];
  return { x, z, heading };
}
