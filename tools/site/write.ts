import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes one file below a folder, by its path there; what comes in parts is never in memory as a whole. */
export type Write = (path: string, content: string | Buffer | Iterable<string>) => Promise<void>;

/** Something that writes files below `folder` and makes what folders they need. */
export function createWriter(folder: string): Write {
  return async (path, content) => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  };
}
