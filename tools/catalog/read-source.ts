import { readFile } from 'node:fs/promises';
import { errorAt, type Parsed } from '#kit';

const PATIENCE_SECONDS = 20;

/** A web address, as opposed to a file. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

const unreadable = (file: string, sentence: string): Parsed<string> => ({
  problems: [{ ...errorAt('unreadable', sentence), file }],
});

const codeOf = (error: unknown): string =>
  error instanceof Error ? String('code' in error ? error.code : error.message) : String(error);

async function readPath(file: string): Promise<Parsed<string>> {
  try {
    return { value: await readFile(file, 'utf8'), problems: [] };
  } catch (error) {
    const sentences: Readonly<Record<string, string>> = {
      ENOENT: 'There is no such file; is the path right?',
      EISDIR: 'This is a folder; name the catalog in it.',
      EACCES: 'The file may not be read; change its permissions.',
    };
    const code = codeOf(error);
    return unreadable(file, sentences[code] ?? `The file cannot be read (${code}).`);
  }
}

async function readAddress(address: string, seconds: number): Promise<Parsed<string>> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(seconds * 1000) });
    if (!response.ok) {
      return unreadable(
        address,
        `The server answers ${response.status} ${response.statusText}; is the address right?`,
      );
    }
    return { value: await response.text(), problems: [] };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') {
      return unreadable(
        address,
        `The server has not sent the catalog within ${seconds} seconds; try again later.`,
      );
    }
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return unreadable(
      address,
      `The address cannot be reached (${codeOf(cause)}); are you online, and is it right?`,
    );
  }
}

/** The text of a catalog from a file or a web address, or one sentence why there is none. */
export function readSource(source: string, seconds = PATIENCE_SECONDS): Promise<Parsed<string>> {
  return isAddress(source) ? readAddress(source, seconds) : readPath(source);
}
