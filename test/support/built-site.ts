import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from '../../tools/browser/launch';
import { buildIfStale } from '../../tools/serve/build-if-stale';
import { builtSite, createSiteServer } from '../../tools/serve/server';
import { headersOf } from '../../tools/site/headers/rules';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, under its Content-Security-Policy. */
    readonly siteUrl: string;
    /** Where tests join the one browser. */
    readonly browserEndpoint: string;
  }
}

/** Builds the site when it is stale, then serves it and starts one browser for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildIfStale();
  const server = await createSiteServer({
    root: builtSite,
    headers: headersOf,
  });
  const browser = await launchBrowserServer();
  project.provide('siteUrl', server.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
