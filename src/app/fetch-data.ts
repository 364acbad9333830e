import type { Problem } from '#kit';
import { decodeUtf8, formatProblem, isDeeperThan } from '#kit';
import { askFor } from './ahead';

const TRIES = 3;

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

/**
 * A text file of the site.
 * @param early an answer that was asked for before
 * @throws DataError when it is missing, too large or does not come in time; a broken connection is tried again.
 */
export async function fetchText(
  url: string,
  mostBytes = 32_000_000,
  early?: Promise<Response>,
): Promise<string> {
  for (let tried = 1; ; tried += 1) {
    try {
      const asked = tried === 1 ? early : undefined;
      const response = await (asked ?? askFor(url));
      if (!response.ok)
        throw new DataError(`${url} is not there (${response.status}).`, [`${url}: ${response.status}`]);
      const { value, problems } = decodeUtf8(await readWithin(response, mostBytes, url));
      if (value === undefined) throw DataError.of(url, problems);
      return value;
    } catch (error) {
      if (error instanceof DataError) throw error;
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
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    length += next.value.length;
    if (length > most) {
      await reader?.cancel();
      throw new DataError(`${url} is too large.`, [`${url}: more than ${most} bytes`]);
    }
    pieces.push(next.value);
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

/** A JSON file of the site. @throws DataError as `fetchText`, and when it is no JSON. */
export async function fetchJson(url: string): Promise<unknown> {
  const text = await fetchText(url);
  try {
    if (isDeeperThan(text, DEEPEST)) throw new RangeError('too deep');
    return JSON.parse(text);
  } catch {
    throw new DataError(`${url} is not JSON.`, [`${url}: not JSON`]);
  }
}
