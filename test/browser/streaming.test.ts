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

it('makes each program once, however often halls are changed and works taken in hand', async () => {
  const { page, assertQuiet } = await openHall({ reducedMotion: true, prepare: watchPrograms });
  const api = hemicycle(page);
  for (const [work, hall] of [
    ['onirzhiek', 'hemicycle'],
    ['syrga', 'treasury'],
    ['onirzhiek', 'hemicycle'],
    ['syrga', 'treasury'],
  ] as const) {
    await api.open({ work });
    await untilState(page, (state) => state.mode === 'inspect' && state.hall === hall);
    await untilStill(page);
  }
  const { once, again } = await page.evaluate(() => {
    const { programs } = window as unknown as Watched;
    return { once: programs.once.size, again: programs.again };
  });
  expect(again).toEqual([]);
  expect(once).toBeGreaterThan(20);
  assertQuiet();
}, 240_000);

/** The programs of a page by their sources, and those that were made once more. */
interface Watched {
  programs: { readonly once: Set<string>; readonly again: string[] };
}

const watchPrograms = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const once = new Set<string>();
    const again: string[] = [];
    const sources = new WeakMap<WebGLProgram, string>();
    const { prototype } = WebGL2RenderingContext;
    const { attachShader, linkProgram } = prototype;
    prototype.attachShader = function (program, shader) {
      sources.set(program, `${sources.get(program) ?? ''}${this.getShaderSource(shader)}`);
      attachShader.call(this, program, shader);
    };
    prototype.linkProgram = function (program) {
      const source = sources.get(program) ?? '';
      // Its end tells which one it was.
      if (once.has(source)) again.push(source.slice(-300));
      once.add(source);
      linkProgram.call(this, program);
    };
    Object.assign(window, { programs: { once, again } });
  });
