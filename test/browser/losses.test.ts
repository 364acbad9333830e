import type { Frame, Page } from 'playwright-core';
import { expect, inject, it, onTestFinished } from 'vitest';
import { untilStill, untilWalkable } from '../support/hall';
import { hemicycle, untilState } from '../support/hemicycle';
import { expectNoGrowth, type Loss, loseContext, weigh } from '../support/losses';
import { openMuseum } from '../support/museum';
import { openPage } from '../support/page';

/** The smallest exhibition in the smallest window. */
const CABINET = { catalog: 'catalog/cabinet/exhibition.json' };
const TINY = { width: 200, height: 150 };

/** What must be the same before and after. */
const situation = async (page: Page) => {
  const { mode, hall, work, tour: walk, stop, pose, address } = await hemicycle(page).getState();
  const focus = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
  return { mode, hall, work, walk, stop, pose, address, focus };
};

/** Brings the visit into a mode, from whichever it is in. */
const MODES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'while walking': (page) => hemicycle(page).reset(),
  'with a panel open': async (page) => {
    await hemicycle(page).open({ country: 'kz' });
    await page.getByRole('region', { name: 'Opened', exact: true }).getByRole('link').first().focus();
  },
  'with a work in hand': async (page) => {
    await hemicycle(page).open({ work: 'asyk' });
    await untilState(page, ({ mode }) => mode === 'inspect');
  },
  'at a stop of a guided walk': async (page) => {
    await hemicycle(page).tour({ action: 'start', id: 'once-round' });
    await untilState(page, ({ mode, stop }) => mode === 'tour' && stop === 1);
    await hemicycle(page).tour({ action: 'pause' });
  },
};

const figures: Record<string, Loss[]> = {};
const note = (mode: string, loss: Loss): void => {
  figures[mode] = [...(figures[mode] ?? []), loss];
};

it('the picture comes back in the same place 20 times of 20, whatever the visitor was about, and nothing grows', async () => {
  let letCome: () => void = () => {};
  const held = new Promise<void>((done) => {
    letCome = done;
  });
  const { page, assertQuiet } = await openPage({
    query: { mode: 'hall', ...CABINET },
    viewport: TINY,
    reducedMotion: true,
    async prepare(context) {
      await context.route('**/cabinet.glb', async (route) => {
        await held;
        await route.continue();
      });
    },
  });
  let count = 0;
  const counted = async () => {
    count += 1;
    expect((await hemicycle(page).stats()).contextLosses).toBe(count);
  };

  await page.waitForSelector('.stage canvas');
  for (let loss = 1; loss <= 2; loss += 1) {
    note('while the hall is loading', await loseContext(page, 'context'));
    await counted();
  }
  letCome();
  await untilWalkable(page);
  await untilState(page, ({ mode }) => mode === 'walk');

  const rounds = async (times: number) => {
    for (const [name, enter] of Object.entries(MODES)) {
      await enter(page);
      const before = await situation(page);
      for (let loss = 1; loss <= times; loss += 1) {
        note(name, await loseContext(page));
        await counted();
        expect(await situation(page)).toEqual(before);
      }
    }
    await hemicycle(page).reset();
    // On the way to a work: the journey goes on where it was, and ends where it would have.
    await hemicycle(page).setMotion('full');
    const coming = hemicycle(page).open({ work: 'kubok' });
    await untilState(page, ({ work }) => work === 'kubok');
    note('on the way to a work', await loseContext(page));
    await counted();
    await coming;
    await untilState(page, ({ mode, work }) => mode === 'inspect' && work === 'kubok');
    // The hall has come and taken it over: what is kept from then on is there both times.
    await untilStill(page);
    await hemicycle(page).setMotion('reduced');
    await hemicycle(page).reset();
  };
  await rounds(1);
  await untilStill(page);
  const before = await weigh(page);
  const { geometries, textures, gpuBytes } = await hemicycle(page).stats();
  await rounds(3);
  await untilStill(page);
  const after = await weigh(page);
  expect(count).toBe(20);
  console.table({ 'after 7 losses': before, 'after 20': after });
  expectNoGrowth(before, after);
  expect(await hemicycle(page).stats()).toMatchObject({ geometries, textures, gpuBytes, problems: [] });
  assertQuiet(/context/i);
}, 240_000);

it('the picture comes back in a frame of another page too, and a frame that nobody sees draws nothing', async () => {
  const museum = await openMuseum(inject('siteUrl'));
  onTestFinished(() => museum.close());
  const address = `https://forum.example/embed/?${new URLSearchParams(CABINET)}&motion=reduced`;
  museum.page(
    'frame.html',
    `<!doctype html><title>Museum</title><iframe src="${address}" width="200" height="150"></iframe><p style="height:300vh">`,
  );
  const { page } = await openPage({
    site: museum.url,
    path: 'frame.html',
    viewport: { width: 240, height: 200 },
    drawn: true,
  });
  const frame = page.frames().at(-1) as Frame;
  await frame.waitForFunction(() => 'hemicycle' in window);
  await frame.locator('[data-enter]').first().click();
  await frame.waitForSelector('.stage canvas[style*="opacity: 1"]', { timeout: 60_000 });
  const state = () => frame.evaluate(() => window.hemicycle.getState());
  const frames = async () => (await frame.evaluate(() => window.hemicycle.stats())).frames;
  const before = await state();
  note('in a frame, drawn by the processor', await loseContext(frame));
  expect(await state()).toEqual(before);

  // Out of sight it is lost once more: it comes back, and stands still until it is seen again.
  await page.evaluate(() => scrollTo(0, 1000));
  await page.waitForTimeout(300);
  await frame.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas');
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  const drawn = await frames();
  await expect.poll(async () => (await frame.evaluate(() => window.hemicycle.stats())).contextLosses).toBe(2);
  await page.waitForTimeout(1500);
  expect(await frames()).toBe(drawn);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(frames).toBeGreaterThan(drawn);
  console.table(
    Object.fromEntries(
      Object.entries(figures).map(([mode, losses]) => [
        mode,
        {
          losses: losses.length,
          ...Object.fromEntries(
            (['told', 'context', 'picture'] as const).map((what) => [
              what,
              Math.round(Math.max(...losses.map((loss) => loss[what]))),
            ]),
          ),
        },
      ]),
    ),
  );
}, 120_000);
