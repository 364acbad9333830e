import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openHall, untilStill } from '../support/hall';
import { hemicycle } from '../support/hemicycle';

/** So often, one after the other. */
const TIMES = 4;

/** Takes the graphics context away, and waits for the picture to be there again: another canvas that is shown. */
async function loseContext(page: Page, count: number): Promise<void> {
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas');
    canvas?.setAttribute('data-lost', '');
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect
    .poll(
      () =>
        page.evaluate(() => {
          const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas:not([data-lost])');
          return canvas?.style.opacity ?? '';
        }),
      { timeout: 60_000 },
    )
    .toBe('1');
  expect((await hemicycle(page).stats()).contextLosses).toBe(count);
}

/** What must be the same before and after. */
const situation = async (page: Page) => {
  const { mode, hall, work, tour: walk, stop, pose, address } = await hemicycle(page).getState();
  return { mode, hall, work, walk, stop, pose, address };
};

it('comes back to the same place each time that the graphics context is lost', async () => {
  const { page, assertQuiet } = await openHall({ reducedMotion: true });
  await untilStill(page);
  const before = await situation(page);
  for (let loss = 1; loss <= TIMES; loss += 1) {
    await loseContext(page, loss);
    expect(await situation(page)).toEqual(before);
  }
  assertQuiet(/context/i);
}, 240_000);
