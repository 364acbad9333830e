import { spawn } from 'node:child_process';
import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '../..');

/** Everything that the built pages are made from. */
const inputs = ['src', 'public', 'tools/site', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Written by every build, the one early and the other late, so that a build that broke off counts as stale. */
const outputs = ['dist/.vite/manifest.json', 'dist/index.html'];

/** Whether every output is there and younger than every input. Paths are relative to `root`. */
export function isFresh(root: string, from: readonly string[], to: readonly string[]): boolean {
  if (!to.every((path) => existsSync(join(root, path)))) return false;
  const built = Math.min(...to.map((path) => statSync(join(root, path)).mtimeMs));
  return from.every((path) => newestIn(join(root, path)) <= built);
}

/** Milliseconds since the epoch. A folder's own time counts too: it tells of files taken away. */
function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const entries: Dirent[] = readdirSync(path, { withFileTypes: true });
  return entries.reduce((newest, entry) => Math.max(newest, newestIn(join(path, entry.name))), own.mtimeMs);
}

/** Runs `npm run build` unless the site is younger than all it is made from, or `HEMICYCLE_SKIP_BUILD` is set. */
export async function buildIfStale(): Promise<void> {
  if (process.env['HEMICYCLE_SKIP_BUILD']) return;
  if (isFresh(repository, inputs, outputs)) return;
  console.log('Building the exhibition …');
  const build = spawn(process.execPath, ['--import', 'tsx', 'tools/site/main.ts'], {
    cwd: repository,
    stdio: ['ignore', 'inherit', 'inherit'],
    // A test runner sets NODE_ENV=test, which would build React for development.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const code = await new Promise<number | null>((done, fail) => {
    build.once('error', fail);
    build.once('exit', done);
  });
  if (code !== 0) throw new Error(`The build failed (${code ?? 'stopped'}): see "npm run build".`);
}
