import { eachOf } from '../each-of';
import { type OfflinePlan, spokenAt } from '../plan';
import { keyOf, kindOf, pathOf } from './kind-of';
import { isStorable, type Shelf } from './shelf';

/** What a page tells its worker once it has loaded: what it consists of. */
export interface SeenMessage {
  readonly type: 'seen';
  /** Full addresses. The first is the page's own. */
  readonly urls: readonly string[];
}

/** Addresses that are read of one message at most. */
const MOST = 500;

/** Reads a message of a page; null for anything else. */
export function readSeen(data: unknown): SeenMessage | null {
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'seen') return null;
  const urls = 'urls' in data && Array.isArray(data.urls) ? data.urls.slice(0, MOST) : [];
  return { type: 'seen', urls: urls.filter((url) => typeof url === 'string') };
}

interface SeenParts {
  readonly scope: string;
  readonly plan: OfflinePlan;
  readonly shelf: Shelf;
  /** Asks the browser's own store of answers first: what a page has just loaded costs nothing. */
  readonly fetch: (url: string) => Promise<Response>;
}

/** Keeps what a page loaded before there was a worker: so the first visit counts as well. */
export async function keepSeen(
  { urls }: SeenMessage,
  { scope, plan, shelf, fetch }: SeenParts,
): Promise<void> {
  if (!(await shelf.hasRoom())) return;
  const [page = ''] = urls;
  // What the page will say once it is brought to life, in its own language.
  const words = spokenAt(plan, pathOf(page, scope))?.words;
  await eachOf([...urls, ...(words === undefined ? [] : [scope + words])], async (url) => {
    const asked = {
      url,
      method: 'GET',
      mode: url === page ? 'navigate' : 'cors',
      headers: new Headers(),
    } as const;
    const kind = kindOf(asked, scope);
    if (!kind) return;
    const key = keyOf(url, scope, kind);
    if (await shelf.find(key, kind)) return;
    const answer = await fetch(key).catch(() => null);
    if (answer && isStorable(answer)) await shelf.put(key, kind, answer);
  });
}

/** The files of a build that a page names: `assets/index-1a2b3c4d.js`. */
export const namedIn = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/assets\/[\w.-]+/g)].map(([path]) => path)),
];

/** Whether everything that is named by its content and that a page has loaded is of a build. */
export const isOfBuild = ({ urls }: SeenMessage, scope: string, named: ReadonlySet<string>): boolean =>
  urls.filter((url) => url.startsWith(`${scope}assets/`)).every((url) => named.has(pathOf(url, scope)));
