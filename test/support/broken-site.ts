import { onTestFinished } from 'vitest';
import { builtSite, createSiteServer, type Fault } from '../../tools/serve/server';

/** What can happen to a file on its way, in the order in which it happens to it. */
export const FAULTS = {
  'is missing': { kind: 'missing' },
  'is cut off': { kind: 'cut', bytes: 300 },
  'is something else': { kind: 'other', body: '<!doctype html><title>Not found</title>' },
  'never arrives': { kind: 'stall' },
} as const satisfies Record<string, Fault>;

export interface BrokenSite {
  /** The address. */
  readonly url: string;
  /** How often what is broken has been asked for. */
  asked(): number;
  /** From now on it fails like that, or not at all. */
  failAs(fault: Fault | undefined): void;
}

/** The built site, on which whatever the pattern matches fails as told; at first nothing does. */
export async function createBrokenSite(broken: RegExp): Promise<BrokenSite> {
  let fault: Fault | undefined;
  let asked = 0;
  const server = await createSiteServer({
    root: builtSite,
    faults(path) {
      if (!broken.test(path)) return undefined;
      asked += 1;
      return fault;
    },
  });
  onTestFinished(() => server.close());
  return {
    url: server.url,
    asked: () => asked,
    failAs(next) {
      fault = next;
    },
  };
}
