import type { Page } from 'playwright-core';

/** So many stops of Tab are tried; a hall with sixty works has about a hundred. */
const MOST_TABS = 160;

/** What has the focus: its name, as a screen reader would begin to say it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? '';
  });

/** Goes by Tab to what answers to a selector, and to a name if one is given. */
export async function tabTo(page: Page, selector: string, name?: string, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press(key);
    const found = await page.evaluate((wanted) => {
      const active = document.activeElement;
      const label = active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? '';
      return { here: active?.matches(wanted) ?? false, label };
    }, selector);
    if (found.here && (name === undefined || found.label.startsWith(name))) return;
    passed.push(found.label.slice(0, 24));
  }
  throw new Error(`Tab does not lead to ${selector} ${name ?? ''}: ${passed.join(', ')}`);
}

/** Goes to a button or link by Tab and presses Enter. */
export async function pressByTab(page: Page, name: string, key = 'Tab'): Promise<void> {
  await tabTo(page, 'button, a', name, key);
  await page.keyboard.press('Enter');
}
