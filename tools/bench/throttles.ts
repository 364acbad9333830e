import type { BrowserContext, Page } from 'playwright-core';

/** A network and a processor by name, as browsers' own tools have them. */
export interface Throttle {
  readonly title: string;
  /** Bits a second from the server, and to it. */
  readonly down: number;
  readonly up: number;
  /** Milliseconds that every answer waits. */
  readonly latency: number;
  /** How many times slower the page's own processor is; the one that draws is as it was. */
  readonly cpu: number;
}

export const throttles = {
  '4g': { title: '4G: 9 Mbit/s, 60 ms, processor 4× slower', down: 9e6, up: 2e6, latency: 60, cpu: 4 },
  '3g': {
    title: 'fast 3G: 1.6 Mbit/s, 150 ms, processor 4× slower',
    down: 1.6e6,
    up: 75e4,
    latency: 150,
    cpu: 4,
  },
} as const satisfies Readonly<Record<string, Throttle>>;

export type ThrottleName = keyof typeof throttles;

/** Slows a page down before it begins. */
export async function slowDown(context: BrowserContext, page: Page, throttle: Throttle): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: throttle.latency,
    downloadThroughput: throttle.down / 8,
    uploadThroughput: throttle.up / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle.cpu });
}
