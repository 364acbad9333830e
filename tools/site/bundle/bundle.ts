import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from '../stamps';
import { filesBelow } from '../tree';

export interface Bundles {
  /** The folder of what browsers load. */
  readonly client: string;
  /** The folder of the pages for Node, and the file in it to import. */
  readonly prerender: string;
  readonly entry: string;
  /** The service worker's script, before it is told of a build. */
  readonly worker: string;
}

/** All that bundles are made of. */
const SOURCES = [
  'src',
  'tools/site/bundle',
  'tools/site/messages.ts',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** Bundles of other sources are kept so long, milliseconds: another build may be reading them. */
const KEPT = 3_600_000;

/** All bundles; those of the same sources are made once. @throws when they cannot be made */
export async function bundle(root: string): Promise<Bundles> {
  const all = join(root, 'node_modules/.cache/bundles');
  const folder = join(all, await sourcesOf(root));
  const client = join(folder, 'client');
  const prerender = join(folder, 'prerender');
  const worker = join(folder, 'worker');
  const whole = join(folder, 'whole');
  if (!existsSync(whole)) {
    await removeOld(all);
    await run(root, [join(import.meta.dirname, 'main.ts'), root, client, prerender, worker]);
    await writeFile(whole, '');
  }
  return {
    client,
    prerender,
    entry: join(prerender, 'prerender.mjs'),
    worker: join(worker, 'worker.js'),
  };
}

async function removeOld(all: string): Promise<void> {
  for (const name of await readdir(all).catch(() => [])) {
    const { mtimeMs } = await stat(join(all, name));
    if (Date.now() - mtimeMs > KEPT) await rm(join(all, name), { recursive: true, force: true });
  }
}

async function sourcesOf(root: string): Promise<string> {
  const parts: (string | Buffer)[] = [];
  for (const source of SOURCES) {
    const below = await filesBelow(join(root, source));
    const files = below.length > 0 ? below.sort().map((file) => join(source, file)) : [source];
    for (const file of files) parts.push(file, await readFile(join(root, file)));
  }
  return fingerprint(...parts);
}

async function run(root: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const code = await new Promise<number | null>((ended, failed) => {
    child.once('error', failed);
    child.once('exit', ended);
  });
  if (code !== 0) throw new Error(`The bundles could not be made (${code ?? 'stopped'}).`);
}
