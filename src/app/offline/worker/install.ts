import { eachOf } from '../each-of';
import type { OfflinePlan } from '../plan';
import type { Shelf } from './shelf';

interface InstallParts {
  readonly scope: string;
  readonly plan: OfflinePlan;
  readonly shelf: Shelf;
  readonly fetch: (url: string) => Promise<Response>;
  /** The visitor has asked their device to spare data, or has a slow connection. */
  readonly sparing: boolean;
}

/**
 * Fetches what a site needs to be shown without a network, as far as it is not there. The code comes whole or the worker
 * is not installed: half of a build would be worse than the one before.
 * @throws when something of it does not come
 */
export async function install({ scope, plan, shelf, fetch, sparing }: InstallParts): Promise<void> {
  const store = await shelf.open('named');
  const pages = plan.pages.map(({ file }) => file);
  const roomy = !sparing && (await shelf.hasRoom());
  await eachOf([...new Set([...pages, ...plan.least, ...(roomy ? plan.code : [])])], async (path) => {
    const key = scope + path;
    // The pages for what is not kept are not named by their content.
    if (!pages.includes(path) && (await shelf.find(key, 'named'))) return;
    const answer = await fetch(key);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    await store.put(key, answer);
  });
}
