import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserProgram, canUnpackChromium, unpackChromium } from './unpack-chromium';

export type { BrowserProgram } from './unpack-chromium';

/** What decides which browser is taken; the real machine by default. */
export interface BrowserSearch {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly exists: (path: string) => boolean;
  /** The browser from the npm package, where it can run; undefined elsewhere. */
  readonly unpack: (() => Promise<BrowserProgram>) | undefined;
}

/**
 * A Chromium for tests, measurements and stills: `CHROME_PATH` wins, then the one that npm brought (Linux x64), then
 * an installed Chrome or Chromium. Fails with one sentence that says what to do.
 */
export async function findBrowser(search: BrowserSearch = thisMachine()): Promise<BrowserProgram> {
  const chosen = search.env['CHROME_PATH'];
  if (chosen) {
    if (!search.exists(chosen)) throw new Error(`CHROME_PATH names ${chosen}, which does not exist.`);
    return { executablePath: chosen, env: {}, origin: 'CHROME_PATH' };
  }
  if (search.unpack) return search.unpack();
  const installed = installedPaths(search).find(search.exists);
  if (installed) return { executablePath: installed, env: {}, origin: 'installed' };
  throw new Error(
    'No Chromium was found: install Chrome or Chromium, or set CHROME_PATH to the program of one that you have.',
  );
}

function thisMachine(): BrowserSearch {
  return {
    env: process.env,
    platform: process.platform,
    exists: existsSync,
    unpack: canUnpackChromium() ? unpackChromium : undefined,
  };
}

function installedPaths({ env, platform }: BrowserSearch): string[] {
  if (platform === 'darwin') {
    const programs = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
    const folders = ['/Applications', ...(env['HOME'] ? [join(env['HOME'], 'Applications')] : [])];
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = (env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin').split(':').filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
