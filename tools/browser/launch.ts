import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';
import { findBrowser } from './find-browser';

/**
 * Who draws: `software` is SwiftShader and works everywhere; `mesa` is an installed Chromium on Mesa (two to five times
 * faster, no GPU needed); `native` is the machine's own GPU.
 */
export type Gpu = 'software' | 'mesa' | 'native';

export interface LaunchSettings {
  /** `software` unless told. */
  readonly gpu?: Gpu;
  /** Further flags for Chromium. */
  readonly args?: readonly string[];
  /** Shows a window; no window unless told. */
  readonly headed?: boolean;
}

const gpuFlags: Record<Gpu, readonly string[]> = {
  software: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  mesa: ['--use-angle=gl-egl', '--ignore-gpu-blocklist'],
  native: ['--ignore-gpu-blocklist'],
};

/** Nothing that the browser would do for itself: no updates, no sound, no traffic of its own. */
const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--mute-audio',
  '--no-first-run',
];

/** Starts a browser for this process. The caller closes it. */
export async function launchBrowser(settings: LaunchSettings = {}): Promise<Browser> {
  return chromium.launch(await launchOptions(settings));
}

/** Starts a browser that other processes join with `chromium.connect(server.wsEndpoint())`. The caller closes it. */
export async function launchBrowserServer(settings: LaunchSettings = {}): Promise<BrowserServer> {
  // By number: a bare machine may not know the name localhost.
  return chromium.launchServer({ ...(await launchOptions(settings)), host: '127.0.0.1' });
}

async function launchOptions({
  gpu = 'software',
  args = [],
  headed = false,
}: LaunchSettings): Promise<LaunchOptions> {
  const { executablePath, env } = await findBrowser();
  return {
    executablePath,
    headless: !headed,
    // The sandbox cannot start as root, as in most containers, and every page is our own.
    chromiumSandbox: false,
    env: { ...definedOf(process.env), ...env },
    args: [...gpuFlags[gpu], ...quietFlags, ...args],
  };
}

const definedOf = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
