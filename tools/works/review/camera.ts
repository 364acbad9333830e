import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { bundlePage } from '../../browser/bundle-page';
import { launchBrowser } from '../../browser/launch';
import type { Shot } from '../shot';

/** A photographer: loads models by their file and takes pictures as PNG. */
export interface Photographer {
  load(file: string): Promise<void>;
  shoot(shot: Shot): Promise<Buffer>;
  dispose(): Promise<void>;
}

const ORIGIN = 'http://studio.invalid';

/** The venue in whose hall works are photographed. */
const VENUE = 'public/models/venues/spaak';

/** Starts a browser with the studio's page in it; nothing is fetched from anywhere but this repository. */
export async function createPhotographer(root: string): Promise<Photographer> {
  const folder = join(root, 'tools/works/review');
  const script = await bundlePage(join(folder, 'page.ts'));
  const browser = await launchBrowser({ args: ['--ignore-gpu-blocklist'] });
  const page = await browser.newPage({ viewport: { width: 1200, height: 1200 } });
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  let model: Buffer = Buffer.alloc(0);
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/page.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    if (pathname.startsWith('/model-'))
      return route.fulfill({ contentType: 'model/gltf-binary', body: model });
    if (pathname.startsWith('/venue/'))
      return route.fulfill({ body: await readFile(join(root, VENUE, basename(pathname))) });
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html', body: await readFile(join(folder, 'page.html')) });
    return route.fulfill({ status: 404, body: '' });
  });
  await page.goto(`${ORIGIN}/`);
  await page
    .waitForFunction(() => 'studio' in window, undefined, { timeout: 120_000 })
    .catch((error: unknown) => {
      throw new Error(`the studio's page did not start: ${failures.join('; ')}`, { cause: error });
    });
  let loads = 0;
  return {
    async load(file) {
      model = await readFile(file);
      await page.evaluate((address) => window.studio.load(address), `/model-${loads++}.glb`);
    },
    async shoot(shot) {
      const picture = await page.evaluate((wish) => window.studio.shoot(wish), shot);
      return Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64');
    },
    dispose: () => browser.close(),
  };
}
