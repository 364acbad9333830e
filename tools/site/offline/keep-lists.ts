import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type KeepGround, type KeepPart, partOfFile } from './part-of-file';

type ListedFile = readonly [path: string, bytes: number, print: string];

/** Code and data first, so that what was kept by halves opens at all; then what is seen soonest. */
const rankOf = (path: string): number =>
  path.startsWith('assets/') ? 0 : /\.json$/.test(path) ? 1 : path === '' || path.endsWith('/') ? 2 : 3;

/** Lists what can be kept of a built site, with what each file weighs and a print of what is in it. */
export function createKeepLists(dist: string, files: readonly string[]) {
  const known = new Map<string, Promise<ListedFile>>();
  const read = async (file: string): Promise<ListedFile> => {
    const bytes = await readFile(join(dist, file));
    const print = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    return [file.replace(/(^|\/)index\.html$/, '$1'), bytes.length, print];
  };
  const listed = (file: string): Promise<ListedFile> => {
    const found = known.get(file) ?? read(file);
    known.set(file, found);
    return found;
  };
  return async (build: string, ground: KeepGround): Promise<string> => {
    const parts: Record<KeepPart, ListedFile[]> = { pages: [], hall: [], close: [] };
    for (const file of files) {
      const part = partOfFile(file, ground);
      if (part) parts[part].push(await listed(file));
    }
    for (const list of Object.values(parts))
      list.sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
    return JSON.stringify({ build, parts });
  };
}
