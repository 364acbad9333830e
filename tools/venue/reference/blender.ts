import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const SCRIPT = join(import.meta.dirname, 'blender/render.py');

/** What to do where there is no Blender. */
const INSTALL =
  'Blender is not on the PATH. Install it, on Debian or Ubuntu: apt-get install --no-install-recommends blender python3-numpy';

/** How many of Blender's last lines are told when it fails. */
const LAST_WORDS = 30;

/** Runs Blender on a job; `onTaken` is told the name of each view that is finished. */
export async function runBlender(
  job: string,
  threads: number,
  onTaken: (view: string) => void,
): Promise<void> {
  const args = ['--background', '--factory-startup', '--python-exit-code', '1'];
  const child = spawn('blender', [...args, '--threads', String(threads), '--python', SCRIPT, '--', job]);
  const said: string[] = [];
  const heard = [child.stdout, child.stderr].map((stream) => {
    const lines = createInterface(stream).on('line', (line) => {
      const view = /^taken (\S+)$/.exec(line)?.[1];
      if (view !== undefined) onTaken(view);
      said.push(line);
    });
    return once(lines, 'close');
  });
  const ended = once(child, 'exit').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new Error(INSTALL) : error;
  });
  const [[code]] = await Promise.all([ended, ...heard]);
  if (code !== 0) throw new Error(`Blender ended with ${code}:\n${said.slice(-LAST_WORDS).join('\n')}`);
}
