import { createWriteStream } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Writes one file below a folder, by its path there; what comes in parts is never in memory as a whole. */
export type Write = (path: string, content: string | Buffer | Iterable<string>) => Promise<void>;

export interface Writer {
  readonly write: Write;
  /** Everything that was written, as long as it is. */
  readonly files: readonly string[];
  /** Tells of a file that came about in another way. */
  wrote(path: string): void;
}

/** Something that writes files below `folder`, makes what folders they need, and leaves alone what is there already. */
export function createWriter(folder: string): Writer {
  const files: string[] = [];
  const folders = new Set<string>();
  return {
    files,
    wrote: (path) => void files.push(path),
    async write(path, content) {
      const file = join(folder, path);
      files.push(path);
      const parent = dirname(file);
      if (!folders.has(parent)) await mkdir(parent, { recursive: true });
      folders.add(parent);
      if (typeof content === 'string' || Buffer.isBuffer(content)) {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        if (!(await isSame(file, bytes))) await writeFile(file, bytes);
        return;
      }
      await pipeline(Readable.from(content), createWriteStream(file));
    },
  };
}

async function isSame(file: string, bytes: Buffer): Promise<boolean> {
  const there = await stat(file).catch(() => undefined);
  return there?.size === bytes.length && bytes.equals(await readFile(file));
}
