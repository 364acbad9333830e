import { createHash } from 'node:crypto';
import { open, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Parsed } from '#kit';
import { LIMITS } from '../limits';
import { bytesInWords, refuse } from '../say';
import type { Format } from './sniff';
import { formatOf } from './sniff';

/** A designer's file, read but not yet understood. */
export interface SourceFile {
  readonly path: string;
  readonly name: string;
  readonly format: Format;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** First 16 hex digits of the SHA-256, as the manifest records it. */
  readonly hash: string;
}

/** Reads the file that was named, unless it is too large or plainly something else. */
export async function readSourceFile(path: string): Promise<Parsed<SourceFile>> {
  const name = basename(path);
  const found = await stat(path).catch(() => undefined);
  if (!found) return refuse('no-file', `There is no file ${path}; is the path right?`);
  if (!found.isFile()) return refuse('no-file', `${path} is a folder; name the model in it.`);
  if (found.size > LIMITS.bytes)
    return refuse(
      'too-large',
      `${name} has ${bytesInWords(found.size)}, and ${bytesInWords(LIMITS.bytes)} is the most: reduce it to 5 million triangles or fewer and export it again.`,
    );
  const handle = await open(path);
  const head = new Uint8Array(1024);
  const { bytesRead } = await handle.read(head, 0, head.length, 0).finally(() => handle.close());
  const format = formatOf(name, head.subarray(0, bytesRead));
  if (!format.value) return { problems: format.problems };
  const buffer = await readFile(path);
  // A copy of its own: small files share Node's pool, and loaders ask for the whole ArrayBuffer.
  const bytes = new Uint8Array(buffer);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { value: { path, name, format: format.value, bytes, hash }, problems: [] };
}
