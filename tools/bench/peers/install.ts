import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILES = ['package.json', 'package-lock.json', '.npmrc'];
const LOCK = 'package-lock.json';
/** Their list has a folder of its own: code beside it would belong to it, and not to this package. */
const list = join(import.meta.dirname, '../engines');

/**
 * Installs the engines that are measured beside the hall, by their own lock file, into a folder that nobody else has to
 * bear: 165 MB that only a benchmark needs. Does nothing when they are there. Returns their `node_modules`.
 */
export async function installPeers(folder: string): Promise<string> {
  const lock = await readFile(join(list, LOCK), 'utf8');
  const modules = join(folder, 'node_modules');
  const stamp = join(folder, 'installed.lock');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === lock) return modules;
  await mkdir(folder, { recursive: true });
  for (const file of FILES) await copyFile(join(list, file), join(folder, file));
  console.log('Installing the engines to compare with …');
  const npm = spawn('npm', ['ci', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const code = await new Promise<number | null>((done, fail) => {
    npm.once('error', fail);
    npm.once('exit', done);
  });
  if (code !== 0)
    throw new Error(`npm could not install the engines to compare with (${code ?? 'stopped'}).`);
  await writeFile(stamp, lock);
  return modules;
}
