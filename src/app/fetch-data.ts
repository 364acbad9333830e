import type { Problem } from '#kit';
import { decodeUtf8, formatProblem, isDeeperThan, within } from '#kit';
import { askFor } from './ahead';

const TRIES = 3;
/** Seconds without a single byte before an answer is given up. */
const PATIENCE = 20;

/** Data that did not come or cannot be used; `lines` are for whoever keeps the exhibition. */
export class DataError extends Error {
  readonly lines: readonly string[];

  constructor(message: string, lines: readonly string[] = []) {
    super(message);
    this.name = 'DataError';
    this.lines = lines;
  }

  static of(file: string, problems: readonly Problem[]): DataError {
    return new DataError(`${file} cannot be used.`, problems.slice(0, 40).map(formatProblem));
  }
}

interface FetchTextOptions {
  /** Bytes beyond which it is refused. */
  readonly most?: number;
  /** An answer that was asked for before. */
  readonly early?: Promise<Response> | undefined;
  /** Aborted when nobody wants it any more. */
  readonly left?: AbortSignal | undefined;
}

/**
 * A text file of the site.
 * @throws DataError when it is missing, too large or stops coming; a broken connection is tried again.
 */
export async function fetchText(
  url: string,
  { most = 32_000_000, early, left }: FetchTextOptions = {},
): Promise<string> {
  for (let tried = 1; ; tried += 1) {
    try {
      const asked = tried === 1 ? early : undefined;
      const response = await (asked ?? askFor(url, left));
      if (!response.ok)
        throw new DataError(`${url} is not there (${response.status}).`, [`${url}: ${response.status}`]);
      const { value, problems } = decodeUtf8(await readWithin(response, most, url));
      if (value === undefined) throw DataError.of(url, problems);
      return value;
    } catch (error) {
      if (error instanceof DataError || left?.aborted) throw error;
      if (tried === TRIES)
        throw new DataError(`${url} did not come: ${String(error)}`, [`${url}: ${String(error)}`]);
      await new Promise((done) => setTimeout(done, 300 * tried));
    }
  }
}

/**
 * The bytes of an answer, given up as soon as there are more than `most`: what a few kilobytes unpack to is counted
 * as it comes, and never stands in memory as a whole.
 * @throws DataError
 */
export async function readWithin(response: Response, most: number, url: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  try {
    while (reader) {
      const { value } = await within(reader.read(), PATIENCE);
      if (!value) break;
      length += value.length;
      if (length > most) throw new DataError(`${url} is too large.`, [`${url}: more than ${most} bytes`]);
      pieces.push(value);
    }
  } catch (error) {
    reader?.cancel().catch(() => {});
    throw error;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Levels of objects and lists that no file of a site has. */
const DEEPEST = 32;

/**
 * A JSON file of the site.
 * @param left aborted when nobody wants it any more
 * @throws DataError as `fetchText`, and when it is no JSON.
 */
export async function fetchJson(url: string, left?: AbortSignal): Promise<unknown> {
  const text = await fetchText(url, { left });
  try {
    if (isDeeperThan(text, DEEPEST)) throw new RangeError('too deep');
    return JSON.parse(text);
  } catch {
    throw new DataError(`${url} is not JSON.`, [`${url}: not JSON`]);
  }
}
