import { siteBase } from '../base';
import { WORKER_FILE } from './plan';

/** The part of Trusted Types that is needed here; browsers without them take the text as it is. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** The address of the worker's script as the page's policy wants it: nothing else passes. */
function scriptAddress(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  const policy = trustedTypes?.createPolicy('hemicycle', {
    createScriptURL(url) {
      if (url !== address) throw new TypeError(`${url} is not the worker's script.`);
      return url;
    },
  });
  return (policy ? policy.createScriptURL(address) : address) as string;
}

/**
 * Lets the site's worker keep what is seen, and tells it what this page consists of, so that the first visit counts.
 * Where there can be none (a private window, a host that has no such file) nothing is different.
 */
export async function registerWorker(): Promise<void> {
  const { serviceWorker } = navigator;
  const scope = siteBase();
  await serviceWorker.register(scriptAddress(scope + WORKER_FILE), { scope });
  await serviceWorker.ready;
  if (!serviceWorker.controller)
    await new Promise((done) => serviceWorker.addEventListener('controllerchange', done, { once: true }));
  const parts = performance.getEntriesByType('resource').map(({ name }) => name);
  const urls = [location.href, ...parts].filter((url) => url.startsWith(location.origin));
  serviceWorker.controller?.postMessage({ type: 'seen', urls });
}
