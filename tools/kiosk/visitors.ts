import type { Page } from 'playwright-core';
import type { PageApi } from '#visit';
import type { WarpedWindow } from './warp';

/** What the kiosk is set to, seconds: it waits, shows itself, and ends a visit that nobody goes on with. */
export const SETTINGS = { idle: 75, reset: 150, warn: 15, refresh: 0 } as const;
/** Seconds of the page in one of the world: while it waits, shows itself round, and is visited. */
const RATES = { waiting: 45, attract: 24, visit: 16 } as const;

type KioskWindow = Window & WarpedWindow & { readonly hemicycle: PageApi };

/** Milliseconds of the world after which anything awaited has not come. */
const PATIENCE = 60_000;

const setRate = (page: Page, rate: number): Promise<void> =>
  page.evaluate((next) => (window as unknown as KioskWindow).kioskWarp.setRate(next), rate);

async function untilKiosk(page: Page, ...phases: readonly string[]): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const { kiosk } = await page.evaluate(() => (window as unknown as KioskWindow).hemicycle.getState());
    if (kiosk && phases.includes(kiosk)) return;
    if (Date.now() > end) throw new Error(`The kiosk is ${kiosk}, and not ${phases.join(' or ')}.`);
    await page.waitForTimeout(50);
  }
}

/** Waits by the page's own clock. */
async function pass(page: Page, seconds: number): Promise<void> {
  const end = (await secondsOf(page)) + seconds;
  while ((await secondsOf(page)) < end) await page.waitForTimeout(50);
}

export const secondsOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as KioskWindow).kioskWarp.seconds());

/** Opens the kiosk and waits until it can be walked, by the world's time. */
export async function openKiosk(page: Page, site: string): Promise<readonly string[]> {
  const query = new URLSearchParams(
    Object.entries({ kiosk: '1', ...SETTINGS }).map(([k, v]) => [k, String(v)]),
  );
  await page.goto(`${site}?${query}`);
  // It waits from the start, and can be walked once it has drawn for a moment.
  await page.waitForFunction(async () => {
    const { hemicycle } = window as unknown as KioskWindow;
    return hemicycle && (await hemicycle.stats()).frames > 5;
  });
  await untilKiosk(page, 'waiting', 'attract');
  const works = await page.evaluate(() =>
    (window as unknown as KioskWindow).hemicycle.list({ kind: 'works' }),
  );
  return works.map(({ id }) => id);
}

/**
 * One cycle of a screen in a foyer: it waits, shows itself round, somebody touches it and does one of the things that
 * visitors do, goes away, and it begins anew.
 */
export async function oneVisit(page: Page, at: number, works: readonly string[]): Promise<void> {
  await setRate(page, RATES.waiting);
  await untilKiosk(page, 'attract');
  await setRate(page, RATES.attract);
  await pass(page, 40);
  await setRate(page, RATES.visit);
  // What is asked of a window that is busy drawing comes late: the touch itself is what counts.
  await page.getByRole('button', { name: 'Touch to begin' }).dispatchEvent('click');
  await untilKiosk(page, 'visiting');
  const work = works[at % works.length] ?? '';
  const deeds = [lookClosely, readTheList, changeTheLight, lookAround, takeTheTour];
  await deeds[at % deeds.length]?.(page, work);
  await setRate(page, RATES.waiting);
  await untilKiosk(page, 'waiting', 'attract');
}

async function lookClosely(page: Page, work: string): Promise<void> {
  await page.evaluate((id) => (window as unknown as KioskWindow).hemicycle.open({ work: id }), work);
  await pass(page, 15);
  await page.keyboard.press('Escape');
}

async function readTheList(page: Page, work: string): Promise<void> {
  await page.getByRole('button', { name: 'View as list' }).click();
  await page.getByRole('link', { name: 'Works', exact: true }).first().click();
  await page.locator('main input[type=search]').click();
  await page.getByRole('group', { name: 'Keyboard' }).waitFor();
  await page.keyboard.type(work.slice(0, 4));
  await pass(page, 10);
}

async function changeTheLight(page: Page): Promise<void> {
  for (const hour of ['morning', 'evening']) {
    await page.evaluate((id) => (window as unknown as KioskWindow).hemicycle.setHour(id), hour);
    await pass(page, 6);
  }
  await page.evaluate(() => (window as unknown as KioskWindow).hemicycle.setLanguage('fr'));
  await pass(page, 5);
}

async function lookAround(page: Page, work: string): Promise<void> {
  await page.mouse.move(240, 135);
  await page.mouse.down();
  for (let step = 0; step < 6; step += 1) await page.mouse.move(240 - 30 * step, 135);
  await page.mouse.up();
  const halls = await page.evaluate(() =>
    (window as unknown as KioskWindow).hemicycle.list({ kind: 'halls' }),
  );
  for (const { id } of halls.toReversed())
    await page.evaluate((hall) => (window as unknown as KioskWindow).hemicycle.open({ hall }), id);
  await page.evaluate((id) => (window as unknown as KioskWindow).hemicycle.open({ work: id }), work);
}

async function takeTheTour(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { hemicycle } = window as unknown as KioskWindow;
    const [tour] = await hemicycle.list({ kind: 'tours' });
    if (tour) await hemicycle.tour({ action: 'start', id: tour.id });
    await hemicycle.tour({ action: 'next' });
  });
  await pass(page, 10);
  await page.evaluate(() => (window as unknown as KioskWindow).hemicycle.tour({ action: 'stop' }));
}
