import { join } from 'node:path';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundlePage } from '../../tools/browser/bundle-page';
import type { OpenGallery } from '../fixtures/galleries/page';
import { expectNoGrowth, weigh } from '../support/losses';
import { openPage } from '../support/page';

/** Galleries without the page around them, as somebody may put them on a page of theirs. */
let script = '';
beforeAll(async () => {
  script = await bundlePage(join(import.meta.dirname, '../fixtures/galleries/page.tsx'), {
    development: true,
  });
});

const HTML = `<!doctype html><html lang="en" data-base="./"><meta charset="utf-8"><title>Galleries</title><link rel="icon" href="data:,">
<style>.gallery, .stage { position: relative; width: 160px; height: 120px }</style>
<body><script type="module" src="galleries.js"></script>`;

declare global {
  interface Window {
    galleries: OpenGallery[];
    /** How many timers were begun and have not ended. */
    timers(): number;
  }
}

/** Counts the timers of a page. */
const watchTimers = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const running = new Set<unknown>();
    const { setTimeout: wait, clearTimeout: stop, setInterval: repeat } = window;
    const end = (timer: unknown): void => {
      running.delete(timer);
      stop(timer as number);
    };
    Object.assign(window, {
      setTimeout(run: (...given: unknown[]) => void, time?: number, ...given: unknown[]) {
        const timer = wait(() => {
          running.delete(timer);
          run(...given);
        }, time);
        running.add(timer);
        return timer;
      },
      setInterval(run: () => void, time?: number) {
        const timer = repeat(run, time);
        running.add(timer);
        return timer;
      },
      clearTimeout: end,
      clearInterval: end,
      timers: () => running.size,
    });
  });

/** What was asked for and has not come, by the browser's account. */
function watchRequests(page: Page): () => readonly string[] {
  const open = new Set<Request>();
  page.on('request', (request) => open.add(request));
  for (const over of ['requestfinished', 'requestfailed'] as const)
    page.on(over as 'requestfinished', (request) => open.delete(request));
  return () => [...open].map((request) => request.url());
}

async function openGalleries() {
  const opened = await openPage({
    path: 'galleries.html',
    viewport: { width: 360, height: 300 },
    async prepare(context) {
      await context.route('**/galleries.html', (route) =>
        route.fulfill({ contentType: 'text/html', body: HTML }),
      );
      await context.route('**/galleries.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: script }),
      );
      await watchTimers(context);
    },
  });
  const { page } = opened;
  const requests = watchRequests(page);
  await page.waitForFunction(() => 'openGallery' in window);
  /** What is left of galleries that were closed. */
  const rest = async () => {
    await page.waitForTimeout(1200);
    // The context that woke the card is given back after five seconds.
    await page.waitForFunction(() => window.timers() === 0, undefined, { timeout: 6000 }).catch(() => {});
    const there = await page.evaluate(() => ({
      timers: window.timers(),
      elements: document.querySelectorAll('.gallery, canvas').length,
    }));
    return { ...there, requests: requests() };
  };
  return { ...opened, rest };
}

const isWalkable = (): boolean => window.galleries.at(-1)?.visit.store.getState().hallPhase === 'walkable';

/** Its works come: all else that a hall shows is there. */
const hasWorks = (): boolean =>
  Object.values(window.galleries[0]?.visit.store.getState().works ?? {}).includes('room');

/** Opens a gallery and waits until it can be walked. */
async function openOne(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.galleries = [...(Array.isArray(window.galleries) ? window.galleries : []), window.openGallery()];
  });
  await page.waitForFunction(isWalkable, undefined, { timeout: 60_000 });
}

const closeAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const gallery of window.galleries.splice(0)) gallery.close();
  });

/** Canvases that are there, and those of them whose context is alive. */
const pictures = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLCanvasElement>('.stage > canvas:not([aria-hidden])')];
    const live = all.filter((canvas) => canvas.getContext('webgl2')?.isContextLost() === false);
    return { all: all.length, live: live.length };
  });

describe('a gallery', () => {
  it('is one live picture though React mounts it twice, and leaves nothing behind, whenever it is left', async () => {
    const { page, rest, assertQuiet } = await openGalleries();
    const nothing = await rest();
    // What stays for ever, such as code and shared tables, is there after the first.
    await openOne(page);
    expect(await pictures(page)).toEqual({ all: 1, live: 1 });
    await page.waitForFunction(hasWorks);
    await closeAll(page);
    expect(await rest()).toEqual(nothing);
    const before = await weigh(page);

    const begin = () =>
      page.evaluate(() => {
        window.galleries = [window.openGallery()];
      });
    /** Left as soon as so much of it is there. */
    const moments: readonly (() => Promise<unknown>)[] = [
      begin,
      () => Promise.all([page.waitForRequest(/floor\.json$/), begin()]),
      () => Promise.all([page.waitForRequest(/\.glb$/), begin()]),
      () => Promise.all([page.waitForResponse(/\.glb$/), begin()]),
      async () => {
        await begin();
        // Whoever is handed the canvas itself keeps it.
        await page.waitForFunction(() => document.querySelector('canvas') !== null);
      },
      async () => {
        await begin();
        await page.waitForFunction(isWalkable);
      },
      async () => {
        await begin();
        await page.waitForFunction(hasWorks);
      },
    ];
    for (const reach of moments) {
      await reach();
      await closeAll(page);
    }
    // Left and entered again in one breath, as a hasty hand does.
    await page.evaluate(() => {
      window.galleries = [window.openGallery()];
      const { commands } = (window.galleries[0] as OpenGallery).visit;
      for (let time = 0; time < 5; time += 1) {
        commands.leave();
        commands.enter().catch(() => {});
      }
    });
    await page.waitForFunction(isWalkable);
    expect(await pictures(page)).toEqual({ all: 1, live: 1 });
    expect(await page.evaluate(() => window.galleries[0]?.hall.current()?.stats().frames)).toBeGreaterThan(0);
    await closeAll(page);
    expect(await rest()).toEqual(nothing);
    expectNoGrowth(before, await weigh(page));
    assertQuiet();
  });

  it('does not mind another one on the same page', async () => {
    const { page, assertQuiet } = await openGalleries();
    await openOne(page);
    await openOne(page);
    expect(await pictures(page)).toEqual({ all: 2, live: 2 });
    const ask = () =>
      page.evaluate(() =>
        window.galleries.map(({ visit, hall }) => {
          const { mode, place, context } = visit.store.getState();
          const { frames, contextLosses } = hall.current()?.stats() ?? {};
          return { mode, place, context, frames, contextLosses, pose: visit.live.pose };
        }),
      );
    const [, second] = await ask();
    await page.evaluate(() => window.galleries[0]?.visit.commands.open({ work: 'asyk' }));
    await page.waitForFunction(() => window.galleries[0]?.visit.store.getState().mode === 'inspect');
    // The one loses its graphics context while a work is in hand there: the other goes on as it was.
    await page.evaluate(() => {
      document
        .querySelector<HTMLCanvasElement>('.gallery canvas')
        ?.getContext('webgl2')
        ?.getExtension('WEBGL_lose_context')
        ?.loseContext();
    });
    await page.waitForFunction(() => window.galleries[0]?.hall.current()?.stats().contextLosses === 1);
    await page.waitForFunction(() => window.galleries[0]?.visit.store.getState().context === 'ok');
    const [first, other] = await ask();
    expect(first).toMatchObject({ mode: 'inspect', place: { id: 'asyk' }, contextLosses: 1 });
    expect(other).toMatchObject({ mode: 'walk', contextLosses: 0, context: 'ok', pose: second?.pose });
    expect(await pictures(page)).toEqual({ all: 2, live: 2 });

    // The first goes; the second can still be walked and draws.
    await page.evaluate(() => window.galleries.shift()?.close());
    await page.waitForTimeout(800);
    expect(await pictures(page)).toEqual({ all: 1, live: 1 });
    const [before] = await ask();
    await page.evaluate(() => window.galleries[0]?.visit.commands.open({ work: 'adras' }));
    await page.waitForFunction(
      (frames) => (window.galleries[0]?.hall.current()?.stats().frames ?? 0) > frames,
      before?.frames ?? 0,
    );
    expect((await ask())[0]).toMatchObject({ mode: 'inspect', place: { id: 'adras' }, context: 'ok' });
    assertQuiet(/context/i);
  });
});
