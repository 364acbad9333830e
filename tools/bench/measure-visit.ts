import type { Browser, Page } from 'playwright-core';
import type { SiteServer } from '../serve/server';
import { measurePhase, type PhaseFigures } from './measure-phase';
import type { MeasuredWindow, Stats } from './page-api';
import { type ProfileName, profiles } from './profiles';

/** One visit's figures. Bytes are as sent, compressed; the page's own count is in `transferredBytes`. */
export interface VisitFigures {
  readonly pageBytes: number;
  readonly pageRequests: number;
  readonly pageSeconds: number;
  readonly walkableBytes: number;
  readonly walkableRequests: number;
  /** From the wish to enter, on a page that is complete, until the visitor can walk. */
  readonly walkableSeconds: number;
  readonly settledBytes: number;
  readonly walk: PhaseFigures;
  /** On the way to a work in the middle of the exhibition, until it is in hand. */
  readonly approach: PhaseFigures;
  /** Turning it, by keys. */
  readonly inspection: PhaseFigures;
  readonly restFrames: number;
  /** In two seconds while the work is in hand and nothing moves. */
  readonly restFramesInHand: number;
  readonly stats: Stats;
}

/** Comes in, enters the hall, walks a little, rests: everything through what a visitor or another page could do. */
export async function measureVisit(
  browser: Browser,
  server: SiteServer,
  name: ProfileName,
): Promise<VisitFigures> {
  const context = await browser.newContext(profiles[name]);
  try {
    // What runs these tools names functions by a helper that pages do not have.
    await context.addInitScript('globalThis.__name ??= (named) => named;');
    const page = await context.newPage();
    const first = server.log.length;
    const sent = () => {
      const answers = server.log.slice(first);
      return { bytes: answers.reduce((all, { bytes }) => all + bytes, 0), requests: answers.length };
    };

    const opened = performance.now();
    await page.goto(server.url, { waitUntil: 'networkidle' });
    const pageSeconds = await page.evaluate(() => {
      const [timing] = performance.getEntriesByType('navigation');
      return timing instanceof PerformanceNavigationTiming ? timing.loadEventEnd / 1000 : Number.NaN;
    });
    const atPage = sent();

    const wished = performance.now();
    await withPatience(
      page.evaluate(() => (window as unknown as MeasuredWindow).hemicycle.open({})),
      `The hall was not walkable after ${PATIENCE / 1000} s (the page came in ${seconds(wished - opened)} s).`,
    );
    const walkableSeconds = seconds(performance.now() - wished);
    const atWalkable = sent();

    await untilStill(page, server);
    const walked = await measurePhase(page, () => press(page, WALK));
    await untilStill(page, server);
    const restFrames = await framesAtRest(page);
    const stats = await statsOf(page);
    const settledBytes = sent().bytes;

    const approach = await measurePhase(page, () => openInTheMiddle(page));
    await untilStill(page, server);
    const inspection = await measurePhase(page, () => press(page, TURN));
    await untilStill(page, server);
    const restFramesInHand = await framesAtRest(page);
    return {
      pageBytes: atPage.bytes,
      pageRequests: atPage.requests,
      pageSeconds,
      walkableBytes: atWalkable.bytes,
      walkableRequests: atWalkable.requests,
      walkableSeconds,
      settledBytes,
      walk: walked,
      approach,
      inspection,
      restFrames,
      restFramesInHand,
      stats,
    };
  } finally {
    await context.close();
  }
}

/** Milliseconds after which a visit is given up: software rendering is slow. */
const PATIENCE = 180_000;

const seconds = (milliseconds: number) => milliseconds / 1000;

const statsOf = (page: Page): Promise<Stats> =>
  page.evaluate(() => (window as unknown as MeasuredWindow).hemicycle.stats());

async function withPatience<T>(work: Promise<T>, sentence: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(sentence)), PATIENCE);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}

/** Seconds without a frame and without an answer of the server that count as rest. */
const CALM = 3;

/**
 * Until nothing is drawn and nothing comes any more, at most two minutes. A machine that draws by itself may be many
 * seconds behind: a frame that has been asked for counts as not yet drawn until the browser has come round to it.
 */
async function untilStill(page: Page, { log }: SiteServer): Promise<void> {
  let before = '';
  let calm = 0;
  for (let waited = 0; waited < 120 && calm < CALM; waited += 1) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const now = `${(await statsOf(page)).frames} ${log.length}`;
    calm = now === before ? calm + 1 : 0;
    before = now;
    if (calm < CALM) await page.waitForTimeout(1000);
  }
}

/** Frames that are drawn within two seconds in which nothing happens. */
async function framesAtRest(page: Page): Promise<number> {
  const { frames } = await statsOf(page);
  await page.waitForTimeout(2000);
  return (await statsOf(page)).frames - frames;
}

const openInTheMiddle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { hemicycle } = window as unknown as MeasuredWindow;
    const works = await hemicycle.list({ kind: 'works' });
    await hemicycle.open({ work: works[Math.floor(works.length / 2)]?.id });
  });

type Presses = readonly (readonly [key: string, milliseconds: number])[];

/** The same steps every time: forward, a look to the left, forward, and back. */
const WALK: Presses = [
  ['KeyW', 3000],
  ['ArrowLeft', 1500],
  ['KeyW', 3000],
  ['KeyS', 1500],
];

/** Once round, nearer, and a little up. */
const TURN: Presses = [
  ['ArrowLeft', 3000],
  ['Equal', 1500],
  ['ArrowUp', 800],
];

async function press(page: Page, presses: Presses): Promise<void> {
  for (const [key, milliseconds] of presses) {
    await page.keyboard.down(key);
    await page.waitForTimeout(milliseconds);
    await page.keyboard.up(key);
  }
}
