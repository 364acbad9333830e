import type { Page } from 'playwright-core';
import type { OpenTarget, PageApi } from '#visit';
import type { KioskWindow } from './warp';

/** What the kiosk is set to, seconds: it waits, shows itself, and ends a visit that nobody goes on with. */
export const SETTINGS = { idle: 240, reset: 480, warn: 15, refresh: 0 } as const;
/** Milliseconds of a step: while nothing moves, and while it does; longer ones would look like a slow machine. */
const STEPS = { waiting: 1000, moving: 110 } as const;
/** Seconds that it shows itself before somebody comes. */
const SHOWN = 14;

type SoakedWindow = KioskWindow & { readonly hemicycle: PageApi };
type Phase = Awaited<ReturnType<PageApi['getState']>>['kiosk'];

const run = (page: Page, seconds: number, step: number = STEPS.moving): Promise<void> =>
  page.evaluate(([time, each]) => (window as unknown as SoakedWindow).kioskClock.run(time, each), [
    seconds,
    step,
  ] as const);

const phaseOf = (page: Page): Promise<Phase> =>
  page.evaluate(async () => (await (window as unknown as SoakedWindow).hemicycle.getState()).kiosk);

/** Lets time go by until the kiosk is as wanted. */
async function until(page: Page, wanted: readonly Phase[], seconds: number, step: number): Promise<void> {
  let phase = await phaseOf(page);
  for (let left = seconds; !wanted.includes(phase); left -= 5) {
    if (left < 0)
      throw new Error(`The kiosk is ${phase} after ${seconds} s, and not ${wanted.join(' or ')}.`);
    await run(page, 5, step);
    phase = await phaseOf(page);
  }
}

export const secondsOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as SoakedWindow).kioskClock.seconds());

const open = (page: Page, target: OpenTarget): Promise<void> =>
  page.evaluate(async (wanted) => {
    const { hemicycle, kioskClock } = window as unknown as SoakedWindow;
    await kioskClock.during(hemicycle.open(wanted));
  }, target);

/** Opens the kiosk and waits until its hall has drawn for a moment. Returns the works that are in it. */
export async function openKiosk(page: Page, site: string): Promise<readonly string[]> {
  const query = new URLSearchParams(Object.entries(SETTINGS).map(([name, value]) => [name, String(value)]));
  await page.goto(`${site}?kiosk=1&${query}`);
  for (let tries = 0; ; tries += 1) {
    await run(page, 3);
    const frames = await page.evaluate(async () => {
      const { hemicycle } = window as unknown as SoakedWindow;
      return hemicycle ? (await hemicycle.stats()).frames : 0;
    });
    if (frames > 0) break;
    if (tries > 200) throw new Error('The hall did not come.');
    await page.waitForTimeout(200);
  }
  return page.evaluate(async () => {
    const { hemicycle } = window as unknown as SoakedWindow;
    return (await hemicycle.list({ kind: 'works' })).map(({ id }) => id);
  });
}

/**
 * One cycle of a screen in a foyer: it waits, shows itself round, somebody touches it and does one of the things that
 * visitors do, goes away, and it begins anew. Returns why they could not do it; null when they could.
 */
export async function oneVisit(page: Page, at: number, works: readonly string[]): Promise<string | null> {
  await until(page, ['attract'], SETTINGS.idle + 30, STEPS.waiting);
  await run(page, SHOWN);
  await page.getByRole('button', { name: 'Touch to begin' }).dispatchEvent('click');
  await until(page, ['visiting'], 5, STEPS.moving);
  const deeds = [lookClosely, readTheList, changeTheLight, seeTheHalls, takeTheTour];
  const deed = deeds[at % deeds.length] ?? lookClosely;
  const trouble = await deed(page, works[at % works.length] ?? '').then(
    () => null,
    (error: unknown) => `${deed.name}: ${String(error).split('\n')[0]}`,
  );
  await until(page, ['waiting', 'attract'], SETTINGS.reset + 120, STEPS.waiting);
  return trouble;
}

async function lookClosely(page: Page, work: string): Promise<void> {
  await open(page, { work });
  await run(page, 6);
  await page.keyboard.press('Escape');
  await run(page, 2);
}

async function readTheList(page: Page, work: string): Promise<void> {
  await page.getByRole('button', { name: 'View as list' }).dispatchEvent('click');
  await run(page, 1);
  await page.getByRole('link', { name: 'Works', exact: true }).first().dispatchEvent('click');
  await run(page, 1);
  await page.locator('main input[type=search]').focus();
  await run(page, 1);
  const keyboard = page.getByRole('group', { name: 'Keyboard' });
  await keyboard.waitFor({ state: 'attached' });
  // By the screen's own keys: a kiosk has no others.
  for (const letter of work.replace(/[^a-z]/g, '').slice(0, 3))
    await keyboard.getByRole('button', { name: letter, exact: true }).dispatchEvent('click');
  await run(page, 3);
}

async function changeTheLight(page: Page): Promise<void> {
  for (const hour of ['morning', 'evening']) {
    await page.evaluate(async (id) => {
      const { hemicycle, kioskClock } = window as unknown as SoakedWindow;
      await kioskClock.during(hemicycle.setHour(id));
    }, hour);
    await run(page, 3);
  }
  await page.evaluate(() => (window as unknown as SoakedWindow).hemicycle.setLanguage('fr'));
  await run(page, 2);
}

async function seeTheHalls(page: Page, work: string): Promise<void> {
  const halls = await page.evaluate(() =>
    (window as unknown as SoakedWindow).hemicycle.list({ kind: 'halls' }),
  );
  for (const { id } of halls.toReversed()) await open(page, { hall: id });
  await open(page, { work });
  await run(page, 3);
}

async function takeTheTour(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { hemicycle, kioskClock } = window as unknown as SoakedWindow;
    const [tour] = await hemicycle.list({ kind: 'tours' });
    if (!tour) return;
    await kioskClock.during(hemicycle.tour({ action: 'start', id: tour.id }));
    await kioskClock.during(hemicycle.tour({ action: 'next' }));
  });
  await run(page, 4);
  await page.evaluate(() => (window as unknown as SoakedWindow).hemicycle.tour({ action: 'stop' }));
  await run(page, 2);
}
