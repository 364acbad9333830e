import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAhead } from '../../src/app/ahead';
import { ownFiles, partAskedFor } from '../../src/app/exhibition-files';

describe('what a page asks for before its shell has come', () => {
  const fetched: string[] = [];
  const open = (search: string, dataset: Record<string, string>) => {
    vi.stubGlobal('location', { href: `https://museum.example/hall/${search}`, search });
    vi.stubGlobal('document', { documentElement: { dataset: { base: './', ...dataset } } });
  };
  beforeEach(() => {
    fetched.length = 0;
    vi.stubGlobal('fetch', async (url: string) => {
      fetched.push(url);
      return new Response('{}');
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is the catalog in its language, the list of models and the building, each once', () => {
    open('?mode=hall', { texts: 'fr', venue: 'models/venues/spaak/venue.json' });
    const ahead = createAhead();
    ahead.ask();
    ahead.ask();
    expect(fetched).toEqual([
      '/hall/catalog/in/fr.json',
      '/hall/models/manifest.json',
      '/hall/models/venues/spaak/venue.json',
    ]);
    expect(ahead.take('catalog/in/fr.json')).toBeDefined();
    // A second attempt asks anew.
    expect(ahead.take('catalog/in/fr.json')).toBeUndefined();
  });

  it('is the fine model of the work that the visitor comes for, once the list says where it lies', async () => {
    open('?mode=hall', { texts: 'fr' });
    const models = { works: { ring: { derivatives: { inspect: { file: 'works/ring/inspect.glb' } } } } };
    vi.stubGlobal('fetch', async (url: string) => {
      fetched.push(url);
      return new Response(JSON.stringify(models));
    });
    const ahead = createAhead();
    ahead.askWork('ring');
    ahead.ask();
    for (const work of ['ring', 'cuff', 'constructor']) ahead.askWork(work);
    // Who reads the list whole still can.
    const list = ahead.take('models/manifest.json');
    await vi.waitFor(() => expect(fetched).toContain('/hall/models/works/ring/inspect.glb'));
    expect(await (await list)?.json()).toEqual(models);
    ahead.askFile('models/works/ring/inspect.glb');
    await new Promise((done) => setTimeout(done));
    expect(fetched.filter((url) => url.endsWith('.glb'))).toHaveLength(1);
    expect(ahead.take('models/works/ring/inspect.glb')).toBeDefined();
  });

  it('is the wing that its address names', () => {
    open('?mode=hall&wing=kz-2', { part: 'parts/main' });
    createAhead().ask();
    expect(fetched).toEqual(['/hall/catalog/parts/kz-2.json', '/hall/models/parts/kz-2.json']);
  });

  it('is nothing where it shows another exhibition', () => {
    open('?catalog=catalog/cabinet/exhibition.json', {});
    createAhead().ask();
    expect(fetched).toEqual([]);
  });

  it('is asked for again after it broke off, and nobody is left with an error that none reads', async () => {
    open('', {});
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    const ahead = createAhead();
    ahead.ask();
    await new Promise((done) => setTimeout(done));
    expect(ahead.take('catalog/exhibition.json')).toBeUndefined();
  });
});

it.each([
  ['../../secret', 'parts/main'],
  ['KZ', 'parts/main'],
  ['kz-1', 'parts/kz-1'],
])('a wing called %s leads to %s', (wing, part) => {
  expect(partAskedFor(new URLSearchParams({ wing }), 'parts/main')).toBe(part);
  // Where the exhibition is one file, there are no wings.
  expect(partAskedFor(new URLSearchParams({ wing }), undefined)).toBeUndefined();
  expect(ownFiles(part, undefined).catalog).toBe(`catalog/${part}.json`);
});
