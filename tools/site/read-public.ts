import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadFile } from '../../src/app/load-data';

/** Reads files of the site as a browser would read them from it: from the first of the folders that has them. */
export const readFrom =
  (...folders: readonly string[]): ReadFile =>
  async (path) => {
    for (const folder of folders.slice(0, -1)) {
      try {
        return await readFile(join(folder, path), 'utf8');
      } catch {
        // It may be in the next one.
      }
    }
    return readFile(join(folders.at(-1) ?? '', path), 'utf8');
  };
