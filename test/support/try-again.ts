import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const PATIENCE = { timeout: 90_000, interval: 100 };

const again = (page: Page) => page.getByRole('button', { name: 'Try again' });

/** Takes the way on that a failure offers, which is answered at once: nobody is left to press it twice. */
export async function tryAgain(page: Page): Promise<void> {
  const stays = await again(page).evaluate(async (button: HTMLElement) => {
    button.click();
    await Promise.resolve();
    return button.isConnected;
  });
  expect(stays, 'the button that was pressed is still there').toBe(false);
}

/** Waits until a failure is told, with a way on. @param meanwhile done again and again until then */
export const untilFailed = (page: Page, meanwhile = async (): Promise<void> => {}): Promise<void> =>
  expect
    .poll(async () => {
      await meanwhile();
      return again(page).isVisible();
    }, PATIENCE)
    .toBe(true);

/** Takes the way on as often as it is offered, until what is wanted is there. */
export const untilOpen = (page: Page, wanted: () => Promise<boolean>): Promise<void> =>
  expect
    .poll(async () => {
      if (await wanted()) return true;
      // It may go away in the same moment.
      if (await again(page).isVisible()) await tryAgain(page).catch(() => {});
      return false;
    }, PATIENCE)
    .toBe(true);
