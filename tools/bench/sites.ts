import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtSite } from '../serve/server';

const repository = join(import.meta.dirname, '../..');

/**
 * Builds a site with so many generated works, in one language; done anew when the shipped exhibition's build is another.
 * @returns its folder
 */
export async function siteWith(works: number, folder: string): Promise<string> {
  const site = join(folder, `site-${works}`);
  const stamp = join(site, 'built-from.txt');
  const version = await readFile(join(builtSite, '.vite/manifest.json'), 'utf8');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === version) return site;
  const made = join(folder, `exhibition-${works}`);
  console.log(`Building an exhibition of ${works.toLocaleString('en')} works …`);
  await run('tools/catalog/generate/main.ts', '--works', String(works), '--out', made, '--languages', 'en');
  await run('tools/site/main.ts', '--public', made, '--out', site);
  await writeFile(stamp, version);
  return site;
}

async function run(tool: string, ...args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', tool, ...args], {
    cwd: repository,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('exit', done);
  });
  if (code !== 0) throw new Error(`${tool} ${args.join(' ')} failed (${code ?? 'stopped'}).`);
}
