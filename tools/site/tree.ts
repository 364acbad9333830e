import { copyFile, mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

/** Every file below a folder by its path there, with `/` between its parts; none where there is no folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const found: string[] = [];
  const walk = async (path: string): Promise<void> => {
    const entries = await readdir(join(folder, path), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) await walk(below);
      else found.push(below.replaceAll(sep, '/'));
    }
  };
  await walk('');
  return found;
}

/** Copies a file unless the same one is there already, by its size and the time of its last change. */
export async function copyChanged(from: string, to: string): Promise<void> {
  const [source, there] = await Promise.all([stat(from), stat(to).catch(() => undefined)]);
  const same =
    there?.size === source.size && Math.floor(there.mtimeMs / 1000) === Math.floor(source.mtimeMs / 1000);
  if (same) return;
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
  await utimes(to, source.atime, source.mtime);
}

/** Removes files and the folders that are empty without them. */
export async function removeFiles(folder: string, files: Iterable<string>): Promise<void> {
  const folders = new Set<string>();
  for (const file of files) {
    await rm(join(folder, file), { force: true });
    for (let path = dirname(file); path !== '.'; path = dirname(path)) folders.add(path);
  }
  // The deepest first: a folder is empty once those in it are gone.
  for (const path of [...folders].sort((a, b) => b.length - a.length)) {
    const left = await readdir(join(folder, path)).catch(() => ['gone']);
    if (left.length === 0) await rm(join(folder, path), { recursive: true, force: true });
  }
}
