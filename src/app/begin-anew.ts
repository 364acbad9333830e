import { askFor } from './ahead';

/** Milliseconds after which a page that was said to be there is no longer waited for. */
const PATIENCE = 30_000;

/**
 * Loads the page anew, or another one: browsers remember code that was broken, and after an update only a new page knows
 * the names of what there is. Not when the network does not have it: then what stands there is better than nothing.
 * Resolves only when there will be no new page; nothing of this one is there any more when there is.
 * @param left aborted when nobody wants it any more
 */
export async function beginAnew(address = location.href, left?: AbortSignal): Promise<void> {
  const answer = await askFor(address, left).catch(() => null);
  if (!answer?.ok || left?.aborted) return;
  if (address === location.href) location.reload();
  else location.assign(address);
  await new Promise((done) => setTimeout(done, PATIENCE));
  window.stop();
}
