import type { Page } from 'playwright-core';
import type { PageApi } from '#visit';

declare global {
  interface Window {
    hemicycle: PageApi;
  }
}

/** The page API as a test calls it from outside; events, which carry functions, are left out. */
export type RemotePageApi = Omit<PageApi, 'subscribe' | 'unsubscribe'>;

/** The exhibition's own interface (`window.hemicycle`) of an open page. */
export function hemicycle(page: Page): RemotePageApi {
  const call = <Name extends keyof RemotePageApi>(name: Name) =>
    (async (...args: unknown[]) => {
      await page.waitForFunction(() => 'hemicycle' in window);
      return page.evaluate(
        ([method, given]) => (window.hemicycle[method] as (...all: unknown[]) => unknown)(...given),
        [name, args] as const,
      );
    }) as RemotePageApi[Name];
  return {
    hello: call('hello'),
    getState: call('getState'),
    list: call('list'),
    open: call('open'),
    tour: call('tour'),
    setLanguage: call('setLanguage'),
    setMotion: call('setMotion'),
    setHour: call('setHour'),
    reset: call('reset'),
    stats: call('stats'),
  };
}

/** Waits until the visit is as wanted, asking five times a second; fails with the last state. */
export async function untilState(
  page: Page,
  wanted: (state: Awaited<ReturnType<PageApi['getState']>>) => boolean,
  seconds = 60,
): Promise<void> {
  const api = hemicycle(page);
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const state = await api.getState();
    if (wanted(state)) return;
    if (Date.now() > end) throw new Error(`Still after ${seconds} s: ${JSON.stringify(state)}`);
    await page.waitForTimeout(200);
  }
}
