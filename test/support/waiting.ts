import type { BrowserContext, Page, Request } from 'playwright-core';

declare global {
  interface Window {
    /** Ends what the page waits for for long. */
    endWaiting?: () => void;
  }
}

/** From how many milliseconds on a wait is a long one: for something that may never come. */
const LONG = 8000;
/** Milliseconds after which is known here whether what waits has asked for something. */
const KNOWN = 1000;

/** What pages wait for for long, without anybody having to wait so long. */
export interface Waiting {
  /** For `prepare`: remembers what is on its way and what waits for it. Nothing is hurried by that. */
  watch(context: BrowserContext): Promise<void>;
  /**
   * Ends every long wait of a page, if there is nothing on its way any more but what never arrives: a slow machine gets the
   * time it needs, and nobody else waits.
   */
  end(page: Page, never: RegExp): Promise<void>;
}

export function createWaiting(): Waiting {
  const coming = new Set<Request>();
  return {
    async watch(context) {
      const gone = (request: Request) => void coming.delete(request);
      context.on('requestfinished', gone);
      context.on('requestfailed', gone);
      context.on('request', (request) => {
        // With another page nothing of the one before is wanted any more.
        if (request.isNavigationRequest()) coming.clear();
        if (request.url().startsWith('http')) coming.add(request);
      });
      await context.addInitScript(rememberWaits, { long: LONG, known: KNOWN });
    },
    async end(page, never) {
      const paths = [...coming].map((request) => new URL(request.url()).pathname);
      if (paths.length === 0 || !paths.every((path) => never.test(path))) return;
      // On its way to another page it waits for nothing.
      await page.evaluate(() => window.endWaiting?.()).catch(() => {});
    },
  };
}

/** Runs in the page. */
function rememberWaits({ long, known }: { readonly long: number; readonly known: number }): void {
  const { setTimeout: wait, clearTimeout: clear } = window;
  const waits = new Map<number, { readonly end: () => void; readonly since: number }>();
  // Who leaves waits for the next page alone, and must not give that up.
  let leaving = false;
  addEventListener('beforeunload', () => {
    leaving = true;
  });
  Object.assign(window, {
    setTimeout(run: (...given: unknown[]) => void, time = 0, ...given: unknown[]) {
      const end = (): void => {
        waits.delete(id);
        run(...given);
      };
      const id = wait(end, time);
      if (time >= long) waits.set(id, { end, since: performance.now() });
      return id;
    },
    clearTimeout(id: number) {
      waits.delete(id);
      clear(id);
    },
    endWaiting() {
      if (leaving) return;
      for (const [id, { end, since }] of [...waits]) {
        if (performance.now() - since < known) continue;
        clear(id);
        end();
      }
    },
  });
}
