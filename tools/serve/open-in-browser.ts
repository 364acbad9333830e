import { spawn } from 'node:child_process';

/** Shows an address in the visitor's own browser where there is a desktop to show it on. */
export function openInBrowser(url: string): void {
  const { platform, env } = process;
  if (env['CI'] || !process.stdout.isTTY) return;
  if (platform === 'darwin') start('open', [url]);
  else if (platform === 'win32') start('cmd', ['/c', 'start', '""', url]);
  else if (env['DISPLAY'] || env['WAYLAND_DISPLAY']) start('xdg-open', [url]);
}

/** The address is printed as well, so a desktop without an opener needs no message. */
function start(program: string, args: readonly string[]): void {
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.once('error', () => {});
  child.unref();
}
