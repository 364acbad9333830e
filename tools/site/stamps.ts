import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What one unit of a build was made from, and what it wrote. */
interface Stamp {
  readonly inputs: string;
  /** Below the site's root. */
  readonly files: readonly string[];
}

/** Remembers, for one folder of output, what each unit was made from. One unit is in memory at a time. */
export interface Stamps {
  /** The files of a unit that was made from the same and is there as it was; undefined when it must be made again. */
  fresh(
    unit: string,
    inputs: string,
    isThere: (file: string) => boolean,
  ): Promise<readonly string[] | undefined>;
  write(unit: string, stamp: Stamp): Promise<void>;
}

export function createStamps(folder: string): Stamps {
  const fileOf = (unit: string) => join(folder, `${unit}.json`);
  return {
    async fresh(unit, inputs, isThere) {
      try {
        const stamp = JSON.parse(await readFile(fileOf(unit), 'utf8')) as Stamp;
        return stamp.inputs === inputs && stamp.files.every(isThere) ? stamp.files : undefined;
      } catch {
        // None yet, or cut off: the unit is made again.
        return undefined;
      }
    },
    async write(unit, stamp) {
      await mkdir(dirname(fileOf(unit)), { recursive: true });
      await writeFile(fileOf(unit), JSON.stringify(stamp));
    },
  };
}

/** One name for any number of things: the same for the same, and in the same order. */
export function fingerprint(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 24);
}
