import type { Browser, Page } from 'playwright-core';
import type { SiteServer } from '../serve/server';
import type { ProbedWindow, SeenFrame, SeenObjects } from './probe/types';
import { memoryOfBrowser, usageOfBrowser } from './processes';
import { type Figures, median, quantile } from './statistics';
import { slowDown, type Throttle } from './throttles';
import { uploadFiguresOf } from './uploads';

/** What every visit is made with. */
export interface VisitSettings {
  readonly browser: Browser;
  readonly server: SiteServer;
  /** The probe's script. */
  readonly probe: string;
  /** Share of the picture that has to show something for a first picture. */
  readonly cover: number;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly throttle?: Throttle;
  /** Waits for every upload, which makes frames slower and tells what uploads cost in all. */
  readonly waits?: boolean;
}

/** A page with the probe in it, and what it has been sent. */
export interface Visitor {
  readonly page: Page;
  /** Goes to an address below the site's root, and does not wait for anything of it. */
  go(path: string): Promise<void>;
  /** Bytes and requests asked for up to a time of the page, milliseconds; all so far when there is none. */
  sent(until?: number): Promise<{ readonly bytes: number; readonly requests: number }>;
  frames(from?: number, to?: number): Promise<readonly SeenFrame[]>;
  /** Does something and gives what its frames cost, each figure's name beginning with `name`. */
  phase(name: string, act: () => Promise<unknown>): Promise<Figures>;
  /** Frames drawn while nothing is done. */
  rest(seconds: number): Promise<number>;
  memory(): Promise<Figures>;
  /** What the uploads cost so far. */
  uploads(): Promise<Figures>;
  /** Who drew, and what went wrong on the page. */
  seen(): Promise<{ readonly renderer: string; readonly errors: readonly string[] }>;
}

/** Milliseconds after which anything awaited is given up. */
export const PATIENCE = 240_000;

export async function createVisitor(settings: VisitSettings): Promise<Visitor> {
  const { browser, server, probe, cover, viewport, throttle, waits = false } = settings;
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1, serviceWorkers: 'block' });
  context.setDefaultTimeout(PATIENCE);
  // What runs these tools names functions by a helper that pages do not have.
  await context.addInitScript('globalThis.__name ??= (named) => named;');
  await context.addInitScript(`window.benchCover = ${cover};\nwindow.benchWaits = ${waits};\n${probe}`);
  const page = await context.newPage();
  if (throttle) await slowDown(context, page, throttle);
  const first = server.log.length;
  const frames = (from = 0, to?: number): Promise<readonly SeenFrame[]> =>
    page.evaluate(
      ([begin, end]) => (window as unknown as ProbedWindow).benchProbe.frames.slice(begin, end ?? undefined),
      [from, to ?? null] as const,
    );
  const count = (): Promise<number> =>
    page.evaluate(() => (window as unknown as ProbedWindow).benchProbe.frames.length);
  return {
    page,
    async go(path) {
      await page.goto(server.url + path, { waitUntil: 'commit' });
    },
    async sent(until) {
      const origin = await page.evaluate(() => performance.timeOrigin);
      const end = until === undefined ? Number.POSITIVE_INFINITY : origin + until;
      const asked = server.log.slice(first).filter(({ startedAt }) => startedAt <= end);
      return { bytes: asked.reduce((sum, { bytes }) => sum + bytes, 0), requests: asked.length };
    },
    frames,
    async phase(name, act) {
      const from = await count();
      const before = await usageOfBrowser();
      await act();
      const after = await usageOfBrowser();
      return figuresOf(name, await frames(from), before && after && after.cpuMs - before.cpuMs);
    },
    async rest(seconds) {
      const from = await count();
      await page.waitForTimeout(1000 * seconds);
      return (await count()) - from;
    },
    async memory() {
      const session = await context.newCDPSession(page);
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      await session.detach();
      const { objects, canvas } = await page.evaluate(() => {
        const { benchProbe } = window as unknown as ProbedWindow;
        return { objects: benchProbe.objects(), canvas: benchProbe.canvas };
      });
      const [width = 0, height = 0, samples = 1] = canvas ?? [];
      const held = await memoryOfBrowser();
      return {
        heapBytes: usedSize,
        ...objectFigures(objects),
        canvasPixels: width * height,
        canvasSamples: samples,
        processBytes: held?.all ?? null,
        drawingBytes: held?.drawing ?? null,
      };
    },
    async uploads() {
      const { seen, uploads } = await page.evaluate(() => {
        const { benchProbe } = window as unknown as ProbedWindow;
        return { seen: benchProbe.first?.at ?? null, uploads: benchProbe.uploads() };
      });
      return uploadFiguresOf(waits ? 'waited' : 'upload', uploads, seen);
    },
    seen: () =>
      page.evaluate(() => {
        const { renderer, errors } = (window as unknown as ProbedWindow).benchProbe;
        return { renderer, errors: [...errors] };
      }),
  };
}

export const objectFigures = ({ bytes, ...counts }: SeenObjects): Figures => ({ ...counts, gpuBytes: bytes });

/** What the frames of a phase cost. @param cpuMs processor time of the whole phase */
export function figuresOf(name: string, frames: readonly SeenFrame[], cpuMs: number | null): Figures {
  const spans = frames.map(({ from, to }) => to - from);
  const steps = frames.slice(1).map(({ from }, at) => from - (frames[at]?.from ?? from));
  return {
    [`${name}Frames`]: frames.length,
    [`${name}FrameMs`]: median(spans),
    [`${name}P95Ms`]: quantile(spans, 0.95),
    [`${name}StepMs`]: median(steps),
    [`${name}CpuMs`]: cpuMs === null || frames.length === 0 ? null : cpuMs / frames.length,
    [`${name}Calls`]: Math.max(0, ...frames.map(({ calls }) => calls)),
    [`${name}Triangles`]: Math.max(0, ...frames.map(({ triangles }) => triangles)),
    [`${name}Pixels`]: median(frames.map(({ pixels }) => pixels)),
  };
}
