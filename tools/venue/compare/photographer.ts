import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { bundlePage } from '../../browser/bundle-page';
import { launchBrowser } from '../../browser/launch';
import type { HallView } from './view';

/** Takes pictures of a venue's halls as the site draws them, without works, labels and interface. */
export interface HallPhotographer {
  open(hall: string, hour: string): Promise<void>;
  /** A PNG. */
  look(view: HallView): Promise<Buffer>;
  dispose(): Promise<void>;
}

const ORIGIN = 'http://hall.invalid';

/** A hall of software takes its time. */
const PATIENCE = 180_000;

/** Starts a browser with the hall's page in it; nothing is fetched but from the venue's folder. */
export async function createHallPhotographer(venue: string): Promise<HallPhotographer> {
  const script = await bundlePage(join(import.meta.dirname, 'page.ts'));
  const paper = await readFile(join(import.meta.dirname, 'page.html'));
  const browser = await launchBrowser({ args: ['--ignore-gpu-blocklist'] });
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: paper });
    if (pathname === '/page.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    const file = pathname.startsWith('/venue/') ? join(venue, basename(pathname)) : undefined;
    const body = file && (await readFile(file).catch(() => undefined));
    return body ? route.fulfill({ body }) : route.fulfill({ status: 404, body: '' });
  });
  await page.goto(`${ORIGIN}/`);
  await page
    .waitForFunction(() => 'hallStudio' in window)
    .catch((error: unknown) => {
      throw new Error(`the hall's page did not start: ${failures.join('; ')}`, { cause: error });
    });
  return {
    open: (hall, hour) =>
      page.evaluate((which) => window.hallStudio.open(which.hall, which.hour), { hall, hour }),
    async look(view) {
      const picture = await page.evaluate((wish) => window.hallStudio.look(wish), view);
      return Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64');
    },
    dispose: () => browser.close(),
  };
}
