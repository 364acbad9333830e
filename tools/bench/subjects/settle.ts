import type { SiteServer } from '../../serve/server';
import type { Visitor } from '../visitor';

/** Seconds without a frame and without a request that count as rest. */
const CALM = 1.5;
/** Seconds after which rest is no longer waited for. */
const LONGEST = 90;

/**
 * Waits until nothing is drawn and nothing is asked for any more; gives the page's time of the last of both, milliseconds,
 * or null where it has not come to rest when it is no longer waited for.
 */
export async function settle({ page, frames }: Visitor, { log }: SiteServer): Promise<number | null> {
  const begun = performance.now();
  let before = '';
  let since = performance.now();
  while (performance.now() - begun < 1000 * LONGEST && performance.now() - since < 1000 * CALM) {
    // A frame that has been asked for counts as not yet drawn until the browser has come round to it.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const now = `${(await frames()).length} ${log.length}`;
    if (now !== before) since = performance.now();
    before = now;
    await page.waitForTimeout(200);
  }
  if (performance.now() - since < 1000 * CALM) return null;
  const origin = await page.evaluate(() => performance.timeOrigin);
  return Math.max((await frames()).at(-1)?.to ?? 0, (log.at(-1)?.startedAt ?? 0) - origin);
}
