import { storeNames } from '../stores';
import type { Kind } from './kind-of';

/** Free bytes below which nothing is stored unasked, and how long that is believed, milliseconds. */
const LEAST_ROOM = 50_000_000;
const BELIEVED = 60_000;
/** Answers that are remembered unasked at most; the oldest go first. */
const MOST_SEEN = 800;
const LOOK_EVERY = 50;

interface ShelfParts {
  readonly scope: string;
  readonly caches: Pick<CacheStorage, 'open'>;
  /** Bytes that the browser grants and that are taken; missing where it does not tell. */
  readonly estimate?: (() => Promise<StorageEstimate>) | undefined;
  readonly now: () => number;
}

/** Everything that is stored for a site, and what may be. */
export interface Shelf {
  /** An answer that was stored under a key, whoever stored it; undefined for none. */
  find(key: string, kind: Kind): Promise<Response | undefined>;
  /** Stores an answer that is whole and the site's own. What cannot be stored is not missed. */
  put(key: string, kind: Kind, answer: Response): Promise<void>;
  /** Whether there is room for what nobody has asked to keep. */
  hasRoom(): Promise<boolean>;
  open(store: 'named' | 'seen' | 'kept'): Promise<Cache>;
}

/** Whether an answer is whole, ours and not led here from elsewhere: nothing else is ever stored. */
export const isStorable = ({ status, type, redirected }: Response): boolean =>
  status === 200 && (type === 'basic' || type === 'default') && !redirected;

const ANY: CacheQueryOptions = { ignoreVary: true };

export function createShelf({ scope, caches, estimate, now }: ShelfParts): Shelf {
  const names = storeNames(scope);
  const open: Shelf['open'] = (store) => caches.open(names[store]);
  let room = { at: Number.NEGATIVE_INFINITY, enough: true };
  let stored = 0;

  const hasRoom = async (): Promise<boolean> => {
    if (!estimate || now() - room.at < BELIEVED) return room.enough;
    const { quota, usage = 0 } = await estimate().catch((): StorageEstimate => ({}));
    room = { at: now(), enough: quota === undefined || quota - usage > LEAST_ROOM };
    return room.enough;
  };
  const trim = async (seen: Cache): Promise<void> => {
    const keys = await seen.keys();
    for (const key of keys.slice(0, Math.max(0, keys.length - MOST_SEEN))) await seen.delete(key);
  };

  return {
    open,
    hasRoom,
    async find(key, kind) {
      for (const store of [kind === 'named' ? 'named' : 'seen', 'kept'] as const) {
        const found = await (await open(store)).match(key, ANY);
        if (found) return found;
      }
      return undefined;
    },
    async put(key, kind, answer) {
      const store = await open(kind === 'named' ? 'named' : 'seen');
      const tag = answer.headers.get('etag');
      // What has not changed is not written again: models are large.
      const same = tag !== null && (await store.match(key, ANY))?.headers.get('etag') === tag;
      if (same || !isStorable(answer) || !(await hasRoom())) {
        // It is a copy, which would be held in memory for somebody to read. That ends only when the other is read, too.
        answer.body?.cancel().catch(() => {});
        return;
      }
      try {
        await store.put(key, answer);
        stored += 1;
        if (kind !== 'named' && stored % LOOK_EVERY === 0) await trim(store);
      } catch {
        // The device is full: from now on only what is there already.
        room = { at: now(), enough: false };
      }
    },
  };
}
