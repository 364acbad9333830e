import { eachOf } from '../each-of';
import type { OfflinePlan } from '../plan';
import { pathOf } from './kind-of';
import { namedIn } from './seen';
import { isStorable, type Shelf } from './shelf';

interface TidyParts {
  readonly scope: string;
  readonly plan: OfflinePlan;
  readonly shelf: Shelf;
  readonly fetch: (url: string) => Promise<Response>;
}

const ANY: CacheQueryOptions = { ignoreVary: true };

/**
 * Puts away what earlier builds have left: pages of theirs are fetched anew, and then their files go, since nobody needs
 * them any more. While a page cannot be had anew, it stays as it is and so does everything that it may ask for. Nothing
 * is to be open that is of another build. Returns whether all is done.
 */
export async function tidy({ scope, plan, shelf, fetch }: TidyParts): Promise<boolean> {
  const named = new Set(plan.named);
  const own = (path: string) => named.has(path) || plan.pages.some(({ file }) => file === path);
  const [files, seen] = [await shelf.open('named'), await shelf.open('seen')];
  const old = (await files.keys()).filter(({ url }) => !own(pathOf(url, scope)));
  if (old.length === 0) return true;
  let left = 0;
  await eachOf(await seen.keys(), async (request) => {
    const stored = await seen.match(request, ANY);
    if (!stored?.headers.get('content-type')?.startsWith('text/html')) return;
    if (namedIn(await stored.text()).every((path) => named.has(path))) return;
    const answer = await fetch(request.url).catch(() => null);
    if (answer && isStorable(answer)) await seen.put(request.url, answer);
    else if (answer?.status === 404 || answer?.status === 410) await seen.delete(request);
    else left += 1;
  });
  if (left > 0) return false;
  for (const request of old) await files.delete(request);
  return true;
}
