import type { Problem } from '#kit';
import { formatProblem } from '#kit';

/** Nothing that a visitor waits for may take longer, milliseconds. */
const PATIENCE = 20_000;
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
 * @throws DataError when it is missing, too large or does not come in time; a broken connection is tried again.
 */
export async function fetchText(url: string, mostBytes = 32_000_000): Promise<string> {
  for (let tried = 1; ; tried += 1) {
    try {
      const response = await fetch(url, {
        credentials: 'omit',
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (!response.ok)
        throw new DataError(`${url} is not there (${response.status}).`, [`${url}: ${response.status}`]);
      const text = await response.text();
      if (text.length > mostBytes) throw new DataError(`${url} is too large.`);
      return text;
    } catch (error) {
      if (error instanceof DataError) throw error;
      if (tried === TRIES)
        throw new DataError(`${url} did not come: ${String(error)}`, [`${url}: ${String(error)}`]);
      await new Promise((done) => setTimeout(done, 300 * tried));
    }
  }
}

/** A JSON file of the site. @throws DataError as `fetchText`, and when it is no JSON. */
export async function fetchJson(url: string): Promise<unknown> {
  const text = await fetchText(url);
  try {
    return JSON.parse(text);
  } catch {
    throw new DataError(`${url} is not JSON.`, [`${url}: not JSON`]);
  }
}
