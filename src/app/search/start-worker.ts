import workerAddress from './worker?worker&url';

/** What browsers with Trusted Types have; TypeScript does not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/** The one policy that the site's pages may have: no script but the worker's may be named by a text. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('hemicycle', {
  createScriptURL(address) {
    if (address !== workerAddress) throw new TypeError('No script is loaded from there.');
    return address;
  },
});

/** A worker that searches an index. @throws where none can be had, as in a sandboxed frame */
export const startWorker = (index: string): Worker =>
  new Worker(policy?.createScriptURL(workerAddress) ?? workerAddress, { type: 'module', name: index });
