import { describe, expect, it } from 'vitest';
import { untilWalkable } from '../support/hall';
import { hemicycle, untilState } from '../support/hemicycle';
import { openPage, shot } from '../support/page';

describe('a work that is seen before its hall', () => {
  it('is turned while nothing of the hall has come, and put back into it when it has', async () => {
    const asked: string[] = [];
    let letCome = (): void => {};
    const let_ = new Promise<void>((done) => {
      letCome = done;
    });
    const { page, assertQuiet } = await openPage({
      viewport: 'small',
      path: 'works/tumor/',
      query: { mode: 'hall' },
      drawn: true,
      prepare: (context) =>
        context.route(/\/venues\/.*\.(glb|webp)$/, async (route) => {
          asked.push(route.request().url());
          await let_;
          await route.continue();
        }),
    });
    const api = hemicycle(page);
    await untilState(page, ({ mode, work }) => mode === 'inspect' && work === 'tumor');
    // Not before the work was there was anything of the hall asked for.
    expect(await api.getState()).toMatchObject({ ready: false, hall: 'hemicycle' });
    const { triangles, frames } = await api.stats();
    expect(triangles).toBeGreaterThan(20_000);
    await shot(page, 'foyer');
    await page.locator('[role="toolbar"] [tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await api.stats()).frames).toBeGreaterThan(frames);
    await expect.poll(() => asked.length, { timeout: 20_000 }).toBeGreaterThan(0);

    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('progressbar').isVisible()).toBe(true);
    expect(await api.getState()).toMatchObject({ mode: 'walk', work: null, ready: false });
    letCome();
    await untilWalkable(page);
    expect(await page.getByRole('progressbar').count()).toBe(0);
    await api.open({ work: 'tumor' });
    await untilState(page, ({ mode }) => mode === 'inspect');
    assertQuiet();
  });
});
