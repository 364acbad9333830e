import type { BrowserContext } from 'playwright-core';
import { expect, it } from 'vitest';
import { openHall, untilStill } from '../support/hall';
import { hemicycle, untilState } from '../support/hemicycle';

/** What the phone tier may take on the graphics card, bytes. */
const BUDGET = 200_000_000;

it('goes from end to end, and again, within what a phone may take', async () => {
  const { page, assertQuiet } = await openHall({ reducedMotion: true });
  const api = hemicycle(page);
  const bytes: number[] = [];
  // Textiles hang on the walls at both ends: each is seen from afar, then from near, then from afar again.
  for (const country of ['kz', 'uz', 'kz', 'uz']) {
    await api.open({ country });
    await untilState(page, ({ address }) => address.includes(`countries/${country}`));
    await untilStill(page);
    const { gpuBytes, problems } = await api.stats();
    expect(problems).toEqual([]);
    bytes.push(gpuBytes);
  }
  expect(Math.max(...bytes)).toBeLessThan(BUDGET);
  assertQuiet();
}, 240_000);

it('goes on when the network is gone in the middle of a visit, and shows what did not come when it is back', async () => {
  const { page, context, assertQuiet } = await openHall({ reducedMotion: true });
  const api = hemicycle(page);
  await untilStill(page);
  await context.setOffline(true);
  await api.open({ country: 'uz' });
  await untilState(page, ({ address }) => address.includes('countries/uz'));
  await untilStill(page);
  expect((await api.getState()).mode).toBe('walk');
  // Nothing that was there has become a block with a name.
  expect((await api.stats()).problems).toEqual([]);
  await api.open({ work: 'asyk' });
  await untilState(page, ({ mode }) => mode === 'inspect');
  await context.setOffline(false);
  await api.open({ work: 'tumor' });
  await untilState(page, ({ mode, work }) => mode === 'inspect' && work === 'tumor');
  assertQuiet(/Failed to load resource|ERR_|net::/);
}, 240_000);

it('makes no program anew when it has gone through the halls once, and taken works of each in hand', async () => {
  const { page, assertQuiet } = await openHall({ reducedMotion: true, prepare: countPrograms });
  const api = hemicycle(page);
  const goRound = async (): Promise<number> => {
    for (const [work, hall] of [
      ['onirzhiek', 'hemicycle'],
      ['syrga', 'treasury'],
      ['onirzhiek', 'hemicycle'],
    ] as const) {
      await api.open({ work });
      await untilState(page, (state) => state.mode === 'inspect' && state.hall === hall);
      await untilStill(page);
    }
    return page.evaluate(() => (window as unknown as Counting).programsMade);
  };
  const made = await goRound();
  expect(made).toBeGreaterThan(20);
  expect(await goRound()).toBe(made);
  assertQuiet();
}, 240_000);

interface Counting {
  programsMade: number;
}

const countPrograms = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const counting = window as unknown as Counting;
    counting.programsMade = 0;
    const { prototype } = WebGL2RenderingContext;
    const { createProgram } = prototype;
    prototype.createProgram = function () {
      counting.programsMade += 1;
      return createProgram.call(this);
    };
  });
