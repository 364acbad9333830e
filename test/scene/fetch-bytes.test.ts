import { describe, expect, it, vi } from 'vitest';
import { fetchBytes } from '../../src/scene/loading/fetch-bytes';

const signal = new AbortController().signal;
const answer = (...pieces: number[][]) =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(new Uint8Array(piece));
        controller.close();
      },
    }),
  );

/** A fetch that answers, fails or stalls as told, in turn. */
function scripted(...answers: (() => Response | Promise<Response>)[]) {
  return vi.fn(async () => (answers.shift() ?? (() => Promise.reject(new TypeError('no more'))))());
}

const failing = () => Promise.reject(new TypeError('connection reset'));

describe('fetchBytes', () => {
  it('joins what comes and tells how much', async () => {
    const seen: number[] = [];
    const bytes = await fetchBytes('a.glb', {
      signal,
      fetch: scripted(() => answer([1, 2], [3])),
      onBytes: (count) => seen.push(count),
    });
    expect([...bytes]).toEqual([1, 2, 3]);
    expect(seen).toEqual([2, 1]);
  });

  it('tries again after a network error, and not for ever', async () => {
    const twice = scripted(failing, failing, () => answer([7]));
    expect([...(await fetchBytes('a.glb', { signal, fetch: twice, pause: 0 }))]).toEqual([7]);
    const dead = scripted(failing, failing, failing, () => answer([7]));
    await expect(fetchBytes('a.glb', { signal, fetch: dead, pause: 0 })).rejects.toMatchObject({
      code: 'network',
    });
    expect(dead).toHaveBeenCalledTimes(3);
  });

  it('takes back the progress of an attempt that broke', async () => {
    const broken = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            if (!broken.sent) controller.enqueue(new Uint8Array(5));
            else controller.error(new TypeError('cut off'));
            broken.sent = true;
          },
        }),
      );
    broken.sent = false;
    let loaded = 0;
    await fetchBytes('a.glb', {
      signal,
      pause: 0,
      fetch: scripted(broken, () => answer([1])),
      onBytes: (count) => {
        loaded += count;
      },
    });
    expect(loaded).toBe(1);
  });

  it('does not ask twice for what is not there or refused', async () => {
    const missing = scripted(() => new Response('', { status: 404 }));
    await expect(fetchBytes('a.glb', { signal, fetch: missing })).rejects.toMatchObject({ code: 'missing' });
    expect(missing).toHaveBeenCalledTimes(1);
    const refused = scripted(() => new Response('', { status: 403 }));
    await expect(fetchBytes('a.glb', { signal, fetch: refused })).rejects.toMatchObject({ code: 'refused' });
  });

  it('gives up what stops coming', async () => {
    const stalling: typeof fetch = (_url, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });
    const stalled = fetchBytes('a.glb', { signal, fetch: stalling, patience: 0.02 });
    await expect(stalled).rejects.toMatchObject({ code: 'stalled' });
  });

  it('refuses more than its limit', async () => {
    const large = scripted(() => answer([1, 2, 3, 4], [5]));
    await expect(fetchBytes('a.glb', { signal, fetch: large, limit: 4 })).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  it('says when nobody wants it any more', async () => {
    const controller = new AbortController();
    controller.abort();
    const abortable: typeof fetch = (_url, init) =>
      init?.signal?.aborted
        ? Promise.reject(new DOMException('aborted', 'AbortError'))
        : Promise.resolve(answer([1]));
    await expect(fetchBytes('a.glb', { signal: controller.signal, fetch: abortable })).rejects.toMatchObject({
      code: 'aborted',
    });
  });
});
