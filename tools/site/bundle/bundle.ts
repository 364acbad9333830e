import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from '../stamps';
import { filesBelow } from '../tree';

export interface Bundles {
  /** The folder of what browsers load. */
  readonly client: string;
  /** The folder of the pages for Node, and the file in it to import. */
  readonly prerender: string;
  readonly entry: string;
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

/** The two bundles, made anew when something that they are made of has changed. @throws when they cannot be made */
export async function bundle(root: string): Promise<Bundles> {
  const cache = join(root, 'node_modules/.cache');
  const client = join(cache, 'client');
  const prerender = join(cache, 'prerender');
  const entry = join(prerender, 'prerender.mjs');
  const stamp = join(cache, 'site/bundles');
  const made = await sourcesOf(root);
  const before = await readFile(stamp, 'utf8').catch(() => '');
  if (before !== made || !existsSync(entry) || !existsSync(join(client, 'index.html'))) {
    await rm(stamp, { force: true });
    await run(root, [join(import.meta.dirname, 'main.ts'), root, client, prerender]);
    await mkdir(join(cache, 'site'), { recursive: true });
    await writeFile(stamp, made);
  }
  return { client, prerender, entry };
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
