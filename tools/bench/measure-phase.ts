import type { Page } from 'playwright-core';
import type { MeasuredWindow } from './page-api';

/** What one part of a visit costs. */
export interface PhaseFigures {
  readonly frames: number;
  /** Milliseconds from frame to frame. */
  readonly medianMs: number;
  readonly p95Ms: number;
  /** The most of any frame looked at. */
  readonly drawCalls: number;
  readonly triangles: number;
}

/** Times the frames that the browser shows while something is done, and looks at what every tenth of them and the last cost. */
export async function measurePhase(page: Page, act: () => Promise<unknown>): Promise<PhaseFigures> {
  const meter = await page.evaluateHandle(() => {
    const { hemicycle } = window as unknown as MeasuredWindow;
    const times: number[] = [];
    const most = { drawCalls: 0, triangles: 0 };
    let before = performance.now();
    let running = true;
    const look = async (): Promise<void> => {
      const { drawCalls, triangles } = await hemicycle.stats();
      most.drawCalls = Math.max(most.drawCalls, drawCalls);
      most.triangles = Math.max(most.triangles, triangles);
    };
    const note = (now: number): void => {
      times.push(now - before);
      before = now;
      if (times.length % 10 === 0) void look();
      if (running) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    return {
      stop: async () => {
        running = false;
        // Of a phase with few frames at least the last one is looked at.
        await look();
        return { times, most };
      },
    };
  });
  try {
    await act();
  } finally {
    // Whatever became of it, the page is not left counting.
    await page.evaluate((handle) => handle.stop(), meter).catch(() => {});
  }
  const { times, most } = await page.evaluate((handle) => handle.stop(), meter);
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { frames: times.length, medianMs: at(0.5), p95Ms: at(0.95), ...most };
}
