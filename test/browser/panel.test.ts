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
  it('is a sheet with three heights, by buttons', async () => {
    const { page } = await openHall({
      path: 'countries/kz/',
      viewport: { width: 360, height: 600 },
      reducedMotion: true,
    });
    const panel = page.locator('[data-height]');
    await panel.waitFor();
    // By key: a press of the mouse would wait for frames, which the processor draws here.
    const press = (name: string) => panel.getByRole('button', { name }).press('Enter');
    const state = () => panel.getAttribute('data-height');
    const top = async () => (await panel.boundingBox())?.y ?? 0;
    expect(await state()).toBe('half');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kazakhstan');
    const half = await top();

    await press('Less');
    expect(await state()).toBe('peek');
    expect(await panel.locator('h2').first().isVisible()).toBe(false);
    expect(await top()).toBeGreaterThan(half + 100);

    await press('More');
    await press('More');
    expect(await state()).toBe('full');
    expect(await violations(page)).toEqual([]);
  });
});
