import type { SceneOptions } from '../types';

/** Asks for files, unless somebody has asked for them before: then their answer is taken, and heeds the signal all the same. */
export function createEarlyFetch({
  base,
  early,
}: Pick<SceneOptions, 'base' | 'early'>): (
  url: string,
  init: { readonly signal: AbortSignal },
) => Promise<Response> {
  return async (url, { signal }) => {
    const asked = url.startsWith(base) ? early?.(url.slice(base.length)) : undefined;
    if (!asked) return fetch(url, { signal });
    const answer = await unlessAborted(asked, signal);
    return new Response(answer.body?.pipeThrough(new TransformStream(), { signal }) ?? null, answer);
  };
}

const unlessAborted = <Value>(coming: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    coming.then(resolve, reject);
  });
