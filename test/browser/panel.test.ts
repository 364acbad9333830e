import { describe, expect, it } from 'vitest';
import { openHall } from '../support/hall';
import { openPage, violations } from '../support/page';

describe('words of the field', () => {
  it('open in place without script', async () => {
    const { page } = await openPage({ path: 'works/syrga/', javaScript: false });
    const meaning = page.getByText('Ornaments for the ears.');
    expect(await meaning.isVisible()).toBe(false);
    await page.locator('summary', { hasText: 'earrings' }).click();
    expect(await meaning.isVisible()).toBe(true);
  });
});

describe('the panel on a phone', () => {
  it('is a sheet with three heights, by buttons and by its bar', async () => {
    const { page } = await openHall({ path: 'countries/kz/', viewport: 'phone' });
    const panel = page.locator('[data-height]');
    await panel.waitFor();
    const state = () => panel.getAttribute('data-height');
    const top = async () => (await panel.boundingBox())?.y ?? 0;
    expect(await state()).toBe('half');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kazakhstan');
    const half = await top();

    await panel.getByRole('button', { name: 'Less' }).click();
    expect(await state()).toBe('peek');
    expect(await panel.locator('h2').first().isVisible()).toBe(false);
    expect(await top()).toBeGreaterThan(half + 100);

    await panel.getByRole('button', { name: 'More' }).click();
    await panel.getByRole('button', { name: 'More' }).click();
    expect(await state()).toBe('full');
    expect(await violations(page)).toEqual([]);

    const bar = await panel.boundingBox();
    const [x, y] = [(bar?.x ?? 0) + 40, (bar?.y ?? 0) + 20];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 200, { steps: 4 });
    await page.mouse.move(x, half + 20, { steps: 4 });
    await page.waitForTimeout(400);
    await page.mouse.move(x, half + 21);
    await page.mouse.up();
    await expect.poll(state).toBe('half');
  });
});
