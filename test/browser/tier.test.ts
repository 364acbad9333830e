import type { BrowserContext } from 'playwright-core';
import { expect, it } from 'vitest';
import { openHall } from '../support/hall';
import { hemicycle, untilState } from '../support/hemicycle';

/** The smallest exhibition. */
const CABINET = { catalog: 'catalog/cabinet/exhibition.json' };

/** Calls whoever draws by a name that tells nothing, as browsers do that protect their visitors. */
const hideName = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const { prototype } = WebGL2RenderingContext;
    const { getParameter } = prototype;
    const names = [0x9246, prototype.RENDERER];
    Object.defineProperty(prototype, 'getParameter', {
      value(this: WebGL2RenderingContext, what: number): unknown {
        return names.includes(what) ? 'A card' : Reflect.apply(getParameter, this, [what]);
      },
    });
  });

/** Lets the card be timed for as long as that takes on a busy machine: the page gives that up after a second and a half. */
const waitForTiming = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const { setTimeout: after } = window;
    const patient = (act: TimerHandler, pause?: number, ...rest: unknown[]): number =>
      after(act, pause === 1500 ? 30_000 : pause, ...rest);
    Object.assign(window, { setTimeout: patient });
  });

it('a processor that draws under another name is found out by its pace', async () => {
  const { page, assertQuiet } = await openHall({
    query: CABINET,
    drawn: true,
    prepare: (context) => Promise.all([hideName(context), waitForTiming(context)]),
  });
  const { pace, tier } = await hemicycle(page).stats();
  expect(pace).toBeGreaterThan(0);
  expect(tier).not.toBe('desktop');
  // That the browser had to wait for what was drawn is what was timed.
  assertQuiet(/GPU stall due to ReadPixels/);
}, 120_000);

it('a card that is quick enough has all that screen and memory allow', async () => {
  for (const [viewport, tier] of [
    ['desktop', 'desktop'],
    ['phone', 'phone'],
  ] as const) {
    const { page, assertQuiet } = await openHall({ query: CABINET, viewport, prepare: hideName });
    expect((await hemicycle(page).stats()).tier).toBe(tier);
    assertQuiet();
  }
}, 120_000);

it('memory that is nearly out is answered by a lower tier, and the visit goes on where it was', async () => {
  const { page, assertQuiet } = await openHall({
    query: CABINET,
    viewport: 'desktop',
    reducedMotion: true,
    async prepare(context) {
      await hideName(context);
      await context.addInitScript(() => {
        const memory = { usedJSHeapSize: 1e9, jsHeapSizeLimit: 4e9 };
        Object.defineProperty(performance, 'memory', { value: memory });
      });
    },
  });
  const api = hemicycle(page);
  await api.open({ work: 'asyk' });
  await untilState(page, ({ mode }) => mode === 'inspect');
  const { pose, work } = await api.getState();
  expect((await api.stats()).tier).toBe('desktop');
  await page.evaluate(() => {
    (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize = 3.5e9;
  });
  await expect.poll(async () => (await api.stats()).tier, { timeout: 15_000 }).toBe('phone');
  await untilState(page, ({ ready }) => ready);
  expect(await api.getState()).toMatchObject({ mode: 'inspect', pose, work });
  assertQuiet();
}, 120_000);
