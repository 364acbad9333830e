import { describe, expect, it } from 'vitest';
import type { OfflinePlan } from '../../../src/app/offline/plan';
import { storeNames } from '../../../src/app/offline/stores';
import { createAnswers } from '../../../src/app/offline/worker/answer';
import { install } from '../../../src/app/offline/worker/install';
import { type Asked, kindOf } from '../../../src/app/offline/worker/kind-of';
import { isOfBuild, keepSeen, readSeen } from '../../../src/app/offline/worker/seen';
import { createShelf } from '../../../src/app/offline/worker/shelf';
import { tidy } from '../../../src/app/offline/worker/tidy';
import { createCaches } from '../../support/caches';

const scope = 'https://museum.example/forum/';
const plan: OfflinePlan = {
  build: 'two',
  named: ['assets/index-b.js', 'assets/shell-b.js', 'assets/style-a.css'],
  code: ['assets/shell-b.js'],
  least: ['assets/style-a.css', 'assets/index-b.js'],
  pages: [
    { folder: '', file: 'offline/en.html', words: 'assets/en-b.js' },
    { folder: 'fr/', file: 'offline/fr.html' },
  ],
};
const asked = (path: string, more: Partial<Asked> = {}): Asked => ({
  url: scope + path,
  method: 'GET',
  mode: 'cors',
  headers: new Headers(),
  ...more,
});
const page = (path: string): Asked => asked(path, { mode: 'navigate' });

/** A site on a server that can be gone, slow or emptied, and what a device keeps of it. */
function createSite(files: Readonly<Record<string, string>>, { room = 1e9 } = {}) {
  const network = {
    files: { ...files } as Record<string, string>,
    down: false,
    slow: false,
    log: [] as string[],
  };
  const caches = createCaches();
  const shelf = createShelf({
    scope,
    caches,
    estimate: async () => ({ quota: room, usage: 0 }),
    now: () => 0,
  });
  const fetch = async (url: string): Promise<Response> => {
    const path = url.slice(scope.length).replace(/[?#].*/, '');
    network.log.push(path);
    if (network.slow) await new Promise(() => {});
    if (network.down) throw new TypeError('Failed to fetch');
    const body = network.files[path];
    const html = path === '' || path.endsWith('/') || path.endsWith('.html');
    return new Response(body ?? 'nothing', {
      status: body === undefined ? 404 : 200,
      headers: { 'content-type': html ? 'text/html' : 'text/plain', etag: `"${body}"` },
    });
  };
  const answers = createAnswers({
    scope,
    plan,
    shelf,
    ask: ({ url }) => fetch(url),
    patience: { page: 10, other: 10 },
  });
  const answer = async (request: Asked): Promise<Response> => {
    const kind = kindOf(request, scope);
    if (!kind) throw new Error('not answered');
    const work: Promise<unknown>[] = [];
    const answered = await answers.answer(request, kind, (later) => void work.push(later));
    await Promise.all(work);
    return answered;
  };
  const textOf = async (request: Asked) => (await answer(request)).text();
  const keysOf = async (store: 'named' | 'seen' | 'kept') =>
    (await (await caches.open(storeNames(scope)[store])).keys()).map(({ url }) => url.slice(scope.length));
  return { network, shelf, fetch, answer, textOf, keysOf, caches };
}

describe('which requests the worker answers', () => {
  it('are those for the site itself, and none that changes, frames or keeps anything', () => {
    expect(kindOf(page('works/asyk/?mode=hall'), scope)).toBe('page');
    expect(kindOf(asked('assets/index-b.js'), scope)).toBe('named');
    expect(kindOf(asked('models/manifest.json'), scope)).toBe('other');
    expect(kindOf(asked('media/a.mp3', { headers: new Headers({ range: 'bytes=0-' }) }), scope)).toBe(
      'range',
    );
    for (const not of [
      asked('', { method: 'POST' }),
      asked('', { method: 'HEAD' }),
      { ...asked(''), url: 'https://museum.example/other/' },
      { ...asked(''), url: 'https://elsewhere.example/forum/' },
      page('embed/works/asyk/'),
      asked('embed.js'),
      asked('sw.js'),
      asked('index.html', { headers: new Headers({ 'x-hemicycle-keeping': '1' }) }),
    ])
      expect(kindOf(not, scope), `${not.method} ${not.url}`).toBeNull();
  });
});

describe('answers', () => {
  it('are the network’s while there is one, and the last ones when it is gone', async () => {
    const { network, textOf, answer } = createSite({ '': 'home', 'data.json': 'one' });
    expect(await textOf(page('?q=a'))).toBe('home');
    expect(await textOf(asked('data.json'))).toBe('one');
    network.files['data.json'] = 'two';
    expect(await textOf(asked('data.json'))).toBe('two');
    network.down = true;
    expect(await textOf(page('index.html?mode=hall#x'))).toBe('home');
    expect(await textOf(asked('data.json'))).toBe('two');
    await expect(answer(asked('other.json'))).rejects.toThrow('Failed to fetch');
  });

  it('do not wait for ever, nor pass on that a server is broken', async () => {
    const { network, textOf } = createSite({ '': 'home' });
    await textOf(page(''));
    network.slow = true;
    expect(await textOf(page(''))).toBe('home');
  });

  it('say in the language of the address that a page is not kept, with links from where it is shown', async () => {
    const { network, fetch, shelf, answer } = createSite({
      'offline/en.html': '<a href="../works/">',
      'offline/fr.html': '<html data-base="../"><a href="../fr/">',
      'assets/style-a.css': 'a',
      'assets/index-b.js': 'b',
      'assets/shell-b.js': 'c',
    });
    await install({ scope, plan, shelf, fetch, sparing: false });
    network.down = true;
    const french = await answer(page('fr/works/asyk/'));
    expect(french.status).toBe(503);
    expect(await french.text()).toBe('<html data-base="/forum/"><a href="/forum/fr/">');
    expect(await (await answer(page('works/a/b/'))).text()).toBe('<a href="/forum/works/">');
  });

  it('lead from a path without its slash to the page that is kept', async () => {
    const { network, answer } = createSite({ 'works/asyk/': 'Asyk' });
    await answer(page('works/asyk/'));
    network.down = true;
    const { status, headers } = await answer(page('works/asyk'));
    expect([status, headers.get('location')]).toEqual([302, `${scope}works/asyk/`]);
  });

  it('keep the files of an earlier build though the server has others by now', async () => {
    const { network, textOf } = createSite({ 'assets/shell-a.js': 'old' });
    await textOf(asked('assets/shell-a.js'));
    network.files = {};
    expect(await textOf(asked('assets/shell-a.js'))).toBe('old');
    expect(network.log).toHaveLength(1);
  });

  it('cut pieces from what is kept whole, and store no piece', async () => {
    const range = (text: string) => asked('media/a.mp3', { headers: new Headers({ range: text }) });
    const { network, answer, keysOf } = createSite({ 'media/a.mp3': '0123456789' });
    await answer(range('bytes=0-3'));
    expect(await keysOf('seen')).toEqual([]);
    await answer(asked('media/a.mp3'));
    network.down = true;
    for (const [text, status, body, told] of [
      ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
      ['bytes=7-', 206, '789', 'bytes 7-9/10'],
      ['bytes=-2', 206, '89', 'bytes 8-9/10'],
      ['bytes=10-', 416, '', 'bytes */10'],
      ['bytes=0-1,4-5', 200, '0123456789', null],
    ] as const) {
      const piece = await answer(range(text));
      expect([piece.status, await piece.text(), piece.headers.get('content-range')]).toEqual([
        status,
        body,
        told,
      ]);
    }
  });

  it('are not stored when they are no success, opaque, led here from elsewhere, or when room is short', async () => {
    const { shelf, keysOf } = createSite({});
    for (const fields of [{ status: 404 }, { type: 'opaque', status: 0 }, { redirected: true }] as const) {
      const answer = new Response('x');
      for (const [name, value] of Object.entries(fields)) Object.defineProperty(answer, name, { value });
      await shelf.put(`${scope}x`, 'other', answer);
    }
    expect(await keysOf('seen')).toEqual([]);
    const full = createSite({ '': 'home' }, { room: 10_000_000 });
    await full.textOf(page(''));
    expect(await full.keysOf('seen')).toEqual([]);
  });
});

describe('installing', () => {
  const files = {
    'offline/en.html': 'en',
    'offline/fr.html': 'fr',
    'assets/style-a.css': 'a',
    'assets/index-b.js': 'b',
    'assets/shell-b.js': 'c',
  };
  it('takes all code, or the least where data are to be spared', async () => {
    const all = createSite(files);
    await install({ scope, plan, shelf: all.shelf, fetch: all.fetch, sparing: false });
    expect((await all.keysOf('named')).sort()).toEqual(Object.keys(files).sort());
    const least = createSite(files);
    await install({ scope, plan, shelf: least.shelf, fetch: least.fetch, sparing: true });
    expect(await least.keysOf('named')).not.toContain('assets/shell-b.js');
    const full = createSite(files, { room: 1_000_000 });
    await install({ scope, plan, shelf: full.shelf, fetch: full.fetch, sparing: false });
    expect(await full.keysOf('named')).not.toContain('assets/shell-b.js');
  });

  it('fails when half of the code does not come', async () => {
    const { 'assets/shell-b.js': _, ...half } = files;
    const site = createSite(half);
    const parts = { scope, plan, shelf: site.shelf, fetch: site.fetch, sparing: false };
    await expect(install(parts)).rejects.toThrow('assets/shell-b.js: 404');
  });
});

describe('the first visit', () => {
  it('counts: what the page loaded before there was a worker is kept', async () => {
    const { fetch, shelf, keysOf } = createSite({
      'works/asyk/': 'Asyk',
      'assets/index-b.js': 'b',
      'assets/en-b.js': 'words',
      'a.webp': 'a',
    });
    const urls = ['works/asyk/?note=x', 'assets/index-b.js', 'a.webp', 'gone.webp', 'embed.js'].map(
      (p) => scope + p,
    );
    const message = readSeen({ type: 'seen', urls: [...urls, 'https://elsewhere.example/', 7] });
    if (!message) throw new Error('not read');
    await keepSeen(message, { scope, plan, shelf, fetch });
    expect(await keysOf('seen')).toEqual(['works/asyk/', 'a.webp']);
    // With what the page says in its own language once it is alive.
    expect(await keysOf('named')).toEqual(['assets/index-b.js', 'assets/en-b.js']);
    for (const nonsense of [null, 1, 'seen', {}, { type: 'other' }]) expect(readSeen(nonsense)).toBeNull();
    expect(readSeen({ type: 'seen', urls: 'x' })?.urls).toEqual([]);
  });
});

describe('tidying', () => {
  const old = '<script src="../assets/index-a.js">';
  const fresh = '<script src="../assets/index-b.js">';

  async function afterAnUpdate(network: Readonly<Record<string, string>>) {
    const site = createSite({
      'works/a/': old,
      'works/b/': old,
      'assets/index-a.js': 'a',
      'assets/index-b.js': 'b',
    });
    for (const request of [
      page('works/a/'),
      page('works/b/'),
      asked('assets/index-a.js'),
      asked('assets/index-b.js'),
    ])
      await site.textOf(request);
    site.network.files = { ...network };
    return site;
  }

  it('fetches pages of an earlier build anew, and then lets its files go', async () => {
    const { fetch, shelf, keysOf, network, textOf } = await afterAnUpdate({ 'works/a/': fresh });
    expect(await tidy({ scope, plan, shelf, fetch })).toBe(true);
    // A page that is no more has gone with them.
    expect(await keysOf('seen')).toEqual(['works/a/']);
    expect(await keysOf('named')).toEqual(['assets/index-b.js']);
    network.down = true;
    expect(await textOf(page('works/a/'))).toBe(fresh);
  });

  it('leaves everything while a page cannot be had anew', async () => {
    const { fetch, shelf, keysOf, network } = await afterAnUpdate({});
    network.down = true;
    expect(await tidy({ scope, plan, shelf, fetch })).toBe(false);
    expect(await keysOf('named')).toEqual(['assets/index-a.js', 'assets/index-b.js']);
    expect(await keysOf('seen')).toHaveLength(2);
  });

  it('is for pages of this build alone', () => {
    const named = new Set(plan.named);
    const seen = (...paths: string[]) => ({ type: 'seen' as const, urls: paths.map((path) => scope + path) });
    expect(isOfBuild(seen('', 'assets/index-b.js', 'a.webp'), scope, named)).toBe(true);
    expect(isOfBuild(seen('', 'assets/index-a.js'), scope, named)).toBe(false);
  });
});
