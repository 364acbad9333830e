import { describe, expect, it } from 'vitest';
import { filesOf, type KeepList, missingOf, readKeepList } from '../../../src/app/offline/keep/keep-list';
import { createKeeper } from '../../../src/app/offline/keep/keeper';
import { createCaches } from '../../support/caches';

const scope = 'https://museum.example/forum/';
const list: KeepList = {
  build: 'one',
  parts: {
    pages: [
      ['assets/a.js', 4, 'p1'],
      ['', 4, 'p2'],
    ],
    hall: [['hall.glb', 4, 'p3']],
    close: [['close.glb', 4, 'p4']],
  },
};

async function createDevice({ most = Number.POSITIVE_INFINITY } = {}) {
  const asked: string[] = [];
  const fate = new Map<string, () => Response>();
  const store = await createCaches({ most }).open('kept');
  const keeper = createKeeper({
    scope,
    store,
    now: () => 1000,
    async fetch(url, { signal }) {
      await Promise.resolve();
      signal?.throwIfAborted();
      const path = url.slice(scope.length);
      asked.push(path);
      return fate.get(path)?.() ?? new Response('four');
    },
  });
  const keep = (more: Partial<Parameters<typeof keeper.keep>[0]> = {}) =>
    keeper.keep({
      list,
      language: 'en',
      parts: ['pages', 'hall'],
      signal: new AbortController().signal,
      progress() {},
      ...more,
    });
  const keys = async () => (await store.keys()).map(({ url }) => url.slice(scope.length)).sort();
  return { keeper, keep, keys, asked, fate };
}

describe('keeping the exhibition', () => {
  it('fetches what was chosen, tells how far it is, and remembers it', async () => {
    const { keeper, keep, keys } = await createDevice();
    const told: (readonly [number, number])[] = [];
    expect(await keep({ progress: (come, all) => void told.push([come, all]) })).toEqual({ kind: 'kept' });
    expect(told).toEqual([0, 4, 8, 12].map((come) => [come, 12]));
    expect(await keys()).toEqual(['', 'assets/a.js', 'hall.glb', 'offline/record']);
    expect(await keeper.record()).toMatchObject({ since: 1000, parts: ['pages', 'hall'], build: 'one' });
  });

  it('goes on where it was stopped', async () => {
    const { keeper, keep: keepAny, asked } = await createDevice();
    const pages = Array.from({ length: 20 }, (_, at) => [`${at}/`, 4, 'p'] as const);
    const keep = (more = {}) => keepAny({ list: { ...list, parts: { ...list.parts, pages } }, ...more });
    const stop = new AbortController();
    const outcome = await keep({
      signal: stop.signal,
      progress: (come: number) => come > 12 && stop.abort(),
    });
    expect(outcome).toEqual({ kind: 'stopped', why: 'cancelled' });
    const before = await keeper.record();
    expect(before?.since).toBeNull();
    const kept = Object.keys(before?.files ?? {});
    expect(kept.length).toBeGreaterThan(0);
    asked.length = 0;
    expect(await keep()).toEqual({ kind: 'kept' });
    expect(asked.filter((path) => kept.includes(path))).toEqual([]);
    expect((await keeper.record())?.since).toBe(1000);
  });

  it('says why it stopped, and keeps what has come', async () => {
    for (const [why, fail] of [
      ['missing', () => new Response('', { status: 404 })],
      [
        'offline',
        () => {
          throw new TypeError('Failed to fetch');
        },
      ],
    ] as const) {
      const { keep, fate, keeper } = await createDevice();
      fate.set('hall.glb', fail);
      expect(await keep()).toEqual({ kind: 'stopped', why });
      expect(Object.keys((await keeper.record())?.files ?? {})).toEqual(['assets/a.js', '']);
    }
    const { keep } = await createDevice({ most: 6 });
    expect(await keep()).toEqual({ kind: 'stopped', why: 'full' });
  });

  it('fetches of a new build what has changed, and lets go what nobody wants any more', async () => {
    const { keep, keys, asked } = await createDevice();
    await keep({ parts: ['pages', 'hall', 'close'] });
    asked.length = 0;
    const next: KeepList = {
      build: 'two',
      parts: {
        ...list.parts,
        pages: [
          ['assets/b.js', 4, 'q1'],
          ['', 4, 'q2'],
        ],
      },
    };
    await keep({ list: next, parts: ['pages', 'hall'] });
    expect(asked.sort()).toEqual(['', 'assets/b.js']);
    expect(await keys()).toEqual(['', 'assets/b.js', 'hall.glb', 'offline/record']);
  });
});

describe('the list of what can be kept', () => {
  it('is read piece by piece', () => {
    expect(readKeepList(JSON.parse(JSON.stringify(list)))).toEqual(list);
    for (const nonsense of [null, 1, [], {}, { build: 'x' }]) expect(readKeepList(nonsense)).toBeNull();
    const parts = {
      pages: [
        ['https://elsewhere.example/', 1, 'x'],
        ['/etc', 1, 'x'],
        ['a/../b', 1, 'x'],
        ['a', Number.NaN, 'x'],
        ['ok', 1, 'x'],
        7,
      ],
      hall: 'x',
    };
    expect(readKeepList({ build: 1, parts })?.parts).toEqual({
      pages: [['ok', 1, 'x']],
      hall: [],
      close: [],
    });
  });

  it('always has the pages, each file once', () => {
    expect(filesOf(list, ['hall', 'hall']).map(([path]) => path)).toEqual(['assets/a.js', '', 'hall.glb']);
    expect(missingOf(filesOf(list, []), null)).toHaveLength(2);
  });
});
