import type { Browser, Page } from 'playwright-core';
import type { SiteServer } from '../serve/server';
import { type ProfileName, profiles } from './profiles';

/** What the page API's `stats()` tells. */
interface Stats {
  readonly frames: number;
  readonly frameMs: { readonly median: number; readonly p95: number };
  readonly drawCalls: number;
  readonly triangles: number;
  readonly geometries: number;
  readonly textures: number;
  readonly gpuBytes: number;
  readonly transferredBytes: number;
  readonly tier: string;
  readonly problems: readonly string[];
}

interface MeasuredWindow {
  readonly hemicycle: { open(target: object): Promise<void>; stats(): Promise<Stats> };
}

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
  readonly walkFrames: number;
  readonly walkSeconds: number;
  readonly restFrames: number;
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

    await untilStill(page);
    const before = await statsOf(page);
    const set = performance.now();
    await walk(page);
    const { frames } = await statsOf(page);
    const walkSeconds = seconds(performance.now() - set);
    await untilStill(page);
    const still = await statsOf(page);
    await page.waitForTimeout(2000);
    const stats = await statsOf(page);
    return {
      pageBytes: atPage.bytes,
      pageRequests: atPage.requests,
      pageSeconds,
      walkableBytes: atWalkable.bytes,
      walkableRequests: atWalkable.requests,
      walkableSeconds,
      settledBytes: sent().bytes,
      walkFrames: frames - before.frames,
      walkSeconds,
      restFrames: stats.frames - still.frames,
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

/** Until a second passes without a frame: everything has come and sharpened. At most a minute. */
async function untilStill(page: Page): Promise<void> {
  let frames = -1;
  for (let waited = 0; waited < 60; waited += 1) {
    const now = (await statsOf(page)).frames;
    if (now === frames) return;
    frames = now;
    await page.waitForTimeout(1000);
  }
}

/** The same steps every time: forward, a look to the left, forward, and back. */
async function walk(page: Page): Promise<void> {
  const steps: readonly (readonly [key: string, milliseconds: number])[] = [
    ['KeyW', 3000],
    ['ArrowLeft', 1500],
    ['KeyW', 3000],
    ['KeyS', 1500],
  ];
  for (const [key, milliseconds] of steps) {
    await page.keyboard.down(key);
    await page.waitForTimeout(milliseconds);
    await page.keyboard.up(key);
  }
}
