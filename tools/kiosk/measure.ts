import type { CDPSession, Page } from 'playwright-core';
import type { PageApi } from '#visit';
import type { Taken } from './verdict';
import type { KioskWindow } from './warp';

/** What the page takes now, after scripts were made to tidy up. */
export async function measure(page: Page, session: CDPSession, visits: number): Promise<Taken> {
  // What is let go by the first is found by the second: finalizers let go of more.
  for (let time = 0; time < 2; time += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(100);
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
  const own = await page.evaluate(async () => {
    const { kioskClock, hemicycle } = window as unknown as KioskWindow & { readonly hemicycle: PageApi };
    const { gpuBytes } = await hemicycle.stats();
    return { minutes: kioskClock.seconds() / 60, gpu: gpuBytes, contexts: kioskClock.contexts() };
  });
  return {
    ...own,
    visits,
    heap: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
}
