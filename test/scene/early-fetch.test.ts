import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEarlyFetch } from '../../src/scene/loading/early-fetch';
import { fetchBytes } from '../../src/scene/loading/fetch-bytes';

const never = new AbortController().signal;
const bytes = (url: string, early: (path: string) => Promise<Response> | undefined, patience = 20) =>
  fetchBytes(url, {
    signal: never,
    patience,
    retries: 0,
    fetch: createEarlyFetch({ base: '/site/', early }),
  });

describe('a file that was asked for before', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is taken from there, by its path below the root; all else is fetched', async () => {
    const fetched = vi.fn(async () => new Response('late'));
    vi.stubGlobal('fetch', fetched);
    const early = (path: string) =>
      path === 'models/a.glb' ? Promise.resolve(new Response('early')) : undefined;
    const text = async (url: string) => new TextDecoder().decode(await bytes(url, early));
    expect(await text('/site/models/a.glb')).toBe('early');
    expect(await text('/site/models/b.glb')).toBe('late');
    expect(await text('/models/a.glb')).toBe('late');
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('is refused as always when it is not there', async () => {
    await expect(
      bytes('/site/a', () => Promise.resolve(new Response('', { status: 404 }))),
    ).rejects.toMatchObject({ code: 'missing' });
  });

  it.each([
    ['never answers', () => new Promise<Response>(() => {})],
    ['stops coming', () => Promise.resolve(new Response(new ReadableStream()))],
  ])('is given up when it %s', async (_, early) => {
    await expect(bytes('/site/a', early, 0.05)).rejects.toMatchObject({ code: 'stalled' });
  });
});
