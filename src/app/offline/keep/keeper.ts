import { eachOf } from '../each-of';
import { KEEPING } from '../stores';
import {
  bytesOf,
  filesOf,
  type KeepFile,
  type KeepList,
  type KeepPart,
  type KeepRecord,
  missingOf,
} from './keep-list';

/** Why keeping has stopped: by the visitor, for want of room, of a network, or of files that should be there. */
export type KeepStop = 'cancelled' | 'full' | 'offline' | 'missing';

export type KeepOutcome = { readonly kind: 'kept' } | { readonly kind: 'stopped'; readonly why: KeepStop };

interface KeeperParts {
  /** The site's full address. */
  readonly scope: string;
  readonly store: Pick<Cache, 'put' | 'match' | 'delete' | 'keys'>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly now: () => number;
}

interface KeepWish {
  readonly list: KeepList;
  readonly language: string;
  readonly parts: readonly KeepPart[];
  readonly signal: AbortSignal;
  /** Bytes that were still missing and have come, and how many there are in all. */
  readonly progress: (come: number, all: number) => void;
}

/** Keeps the exhibition on the device, file by file. */
export interface Keeper {
  /** What is kept; null for nothing. */
  record(): Promise<KeepRecord | null>;
  /** Fetches what is missing. What has come stays, whatever happens, and is not fetched again. */
  keep(wish: KeepWish): Promise<KeepOutcome>;
}

/** Where the record is stored; no file of the site has this name. */
const RECORD = 'offline/record';
/** Files after which the record is written: so many are fetched again when the page is closed at once. */
const WRITE_EVERY = 12;

export function createKeeper({ scope, store, fetch, now }: KeeperParts): Keeper {
  const recordAt = scope + RECORD;
  const write = (record: KeepRecord) => store.put(recordAt, new Response(JSON.stringify(record)));
  const read = async (): Promise<KeepRecord | null> =>
    (await store.match(recordAt))?.json().catch(() => null) ?? null;

  /** Takes away what no wish asks for any more. */
  const removeOthers = async (wanted: ReadonlySet<string>): Promise<void> => {
    for (const request of await store.keys()) {
      const path = request.url.slice(scope.length);
      if (path !== RECORD && !wanted.has(path)) await store.delete(request);
    }
  };

  return {
    record: read,
    async keep({ list, language, parts, signal, progress }) {
      const before = await read();
      const files = filesOf(list, parts);
      const missing = missingOf(files, before);
      const come: Record<string, readonly [string, number]> = { ...before?.files };
      const recordNow = (since: number | null): KeepRecord => ({
        language,
        parts,
        build: list.build,
        since,
        files: come,
      });
      const all = bytesOf(missing);
      let bytes = 0;
      let count = 0;
      const stop = new AbortController();
      const abort = () => stop.abort();
      signal.addEventListener('abort', abort);
      const one = async ([path, size, print]: KeepFile): Promise<void> => {
        stop.signal.throwIfAborted();
        const answer = await fetch(scope + path, {
          headers: { [KEEPING]: '1' },
          cache: 'no-cache',
          signal: stop.signal,
        });
        if (answer.status !== 200) throw new MissingFile(path);
        await store.put(scope + path, answer);
        come[path] = [print, size];
        bytes += size;
        count += 1;
        progress(bytes, all);
        if (count % WRITE_EVERY === 0) await write(recordNow(null));
      };
      progress(0, all);
      try {
        signal.throwIfAborted();
        await eachOf(missing, one);
        const wanted = new Set(files.map(([path]) => path));
        for (const path of Object.keys(come)) if (!wanted.has(path)) delete come[path];
        await write(recordNow(now()));
        await removeOthers(wanted);
        return { kind: 'kept' };
      } catch (error) {
        stop.abort();
        await write(recordNow(null)).catch(() => {});
        return { kind: 'stopped', why: reasonOf(error, signal) };
      } finally {
        signal.removeEventListener('abort', abort);
      }
    },
  };
}

/** A file that the list names and the server does not have. */
class MissingFile extends Error {
  constructor(path: string) {
    super(`${path} is not there.`);
    this.name = 'MissingFile';
  }
}

function reasonOf(error: unknown, signal: AbortSignal): KeepStop {
  if (signal.aborted) return 'cancelled';
  if (error instanceof MissingFile) return 'missing';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'offline';
}
