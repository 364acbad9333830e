import workerAddress from './worker?worker&url';

/** What browsers with Trusted Types have; TypeScript does not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/** Made once, for a page may have one policy of a name: no script but the worker's may be named by a text. */
const policy = createPolicy();

function createPolicy() {
  try {
    return (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('hemicycle-search', {
      createScriptURL(address) {
        if (address !== workerAddress) throw new TypeError('No script is loaded from there.');
        return address;
      },
    });
  } catch {
    // A host with a policy of its own may allow none: then there is no worker.
    return undefined;
  }
}

/** A worker that searches an index. @throws where none can be had, as in a sandboxed frame */
export const startWorker = (index: string): Worker =>
  new Worker(policy?.createScriptURL(workerAddress) ?? workerAddress, { type: 'module', name: index });
