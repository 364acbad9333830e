/** Why a file did not come. */
export type LoadFault = 'missing' | 'refused' | 'stalled' | 'network' | 'too-large' | 'unsafe' | 'aborted';

/** A file that could not be fetched, with a sentence for the record. */
export class LoadError extends Error {
  readonly code: LoadFault;

  constructor(code: LoadFault, message: string) {
    super(message);
    this.name = 'LoadError';
    this.code = code;
  }
}

export interface FetchBytesOptions {
  readonly signal: AbortSignal;
  /** Called with each piece; negative when a broken attempt is begun anew. */
  readonly onBytes?: (count: number) => void;
  /** Seconds without a single byte before the file is given up. */
  readonly patience?: number;
  /** Bytes beyond which a file is refused. */
  readonly limit?: number;
  /** Further attempts after a network error. */
  readonly retries?: number;
  /** Seconds before the first further attempt; doubles each time. */
  readonly pause?: number;
  readonly fetch?: (url: string, init: { readonly signal: AbortSignal }) => Promise<Response>;
}

const DEFAULTS = { patience: 20, limit: 24 * 1024 * 1024, retries: 2, pause: 0.4 };

/**
 * Fetches a whole file with its progress. Only network errors are tried again: a file that is not there or that
 * stopped coming will not be there a second later either.
 * @throws LoadError
 */
export async function fetchBytes(url: string, options: FetchBytesOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { retries, pause } = { ...DEFAULTS, ...options };
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await attemptFetch(url, options);
    } catch (error) {
      const fault = toLoadError(error, url, options.signal);
      if (fault.code !== 'network' || attempt >= retries) throw fault;
      await new Promise((done) => setTimeout(done, 1000 * pause * 2 ** attempt));
    }
  }
}

async function attemptFetch(url: string, options: FetchBytesOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { patience, limit } = { ...DEFAULTS, ...options };
  const watch = createWatch(patience, options.signal);
  let received = 0;
  try {
    const response = await (options.fetch ?? fetch)(url, { signal: watch.signal });
    if (response.status === 404 || response.status === 410)
      throw new LoadError('missing', `${url} is not there`);
    if (!response.ok) throw new LoadError('refused', `${url} was answered with status ${response.status}`);
    const pieces: Uint8Array[] = [];
    const reader = response.body?.getReader();
    while (reader) {
      watch.feed();
      const { done, value } = await reader.read();
      if (done) break;
      pieces.push(value);
      received += value.length;
      options.onBytes?.(value.length);
      if (received > limit) throw new LoadError('too-large', `${url} is larger than ${limit} bytes`);
    }
    return join(pieces, received);
  } catch (error) {
    options.onBytes?.(-received);
    if (watch.starved()) throw new LoadError('stalled', `${url} stopped coming for ${patience} seconds`);
    watch.abort();
    throw error;
  } finally {
    watch.stop();
  }
}

/** Aborts when nothing was fed to it for a while, or when the caller aborts. */
function createWatch(patience: number, outer: AbortSignal) {
  const controller = new AbortController();
  let hungry = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const abort = (): void => controller.abort();
  const feed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      hungry = true;
      abort();
    }, 1000 * patience);
  };
  if (outer.aborted) abort();
  outer.addEventListener('abort', abort);
  feed();
  return {
    signal: controller.signal,
    feed,
    abort,
    starved: () => hungry,
    stop: () => {
      clearTimeout(timer);
      outer.removeEventListener('abort', abort);
    },
  };
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function toLoadError(error: unknown, url: string, signal: AbortSignal): LoadError {
  if (error instanceof LoadError) return error;
  if (signal.aborted) return new LoadError('aborted', `${url} is no longer wanted`);
  const reason = error instanceof Error ? error.message : String(error);
  return new LoadError('network', `${url} could not be reached: ${reason}`);
}
