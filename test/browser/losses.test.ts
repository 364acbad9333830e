import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { exhibition } from '../support/exhibition';
import { openHall, untilStill } from '../support/hall';
import { hemicycle, untilState } from '../support/hemicycle';

const [tour] = exhibition.tours;
/** In each mode so often. */
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

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

it('comes back to the same place twenty times of twenty when the graphics context is lost, in every mode', async () => {
  const { page, assertQuiet } = await openHall({ reducedMotion: true });
  const api = hemicycle(page);
  let losses = 0;
  let heap = 0;
  const loseHere = async (): Promise<void> => {
    await untilStill(page);
    const before = await situation(page);
    for (let time = 0; time < TIMES; time += 1) {
      losses += 1;
      await loseContext(page, losses);
      expect(await situation(page)).toEqual(before);
    }
  };

  await loseHere();
  await untilStill(page);
  const { gpuBytes, textures, geometries } = await api.stats();
  heap = await heapOf(page);

  const large = page.getByRole('button', { name: 'The plan at full size, with names' });
  if (!(await large.isVisible())) await page.getByRole('button', { name: 'Floor plan', exact: true }).click();
  await large.click();
  await loseHere();
  expect(await page.getByRole('dialog', { name: 'Floor plan' }).isVisible()).toBe(true);
  await page.keyboard.press('Escape');

  await api.open({ country: 'kz' });
  await loseHere();

  await api.open({ work: 'asyk' });
  await untilState(page, ({ mode }) => mode === 'inspect');
  await loseHere();

  await api.tour({ action: 'start', id: tour?.id ?? '' });
  await untilState(page, ({ mode }) => mode === 'tour');
  await page.getByRole('button', { name: 'Pause' }).click();
  await loseHere();
  await api.tour({ action: 'stop' });

  expect(losses).toBe(20);
  await api.reset();
  await untilStill(page);
  const after = await api.stats();
  expect(after.textures).toBeLessThanOrEqual(textures + 2);
  expect(after.geometries).toBeLessThanOrEqual(geometries + 4);
  expect(after.gpuBytes).toBeLessThan(gpuBytes * 1.1);
  expect(await heapOf(page)).toBeLessThan(heap * 1.25);
  assertQuiet(/context/i);
}, 400_000);
