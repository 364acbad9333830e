import { describe, expect, it, onTestFinished } from 'vitest';
import { builtSite, createSiteServer, type Fault } from '../../tools/serve/server';
import { chunkOf } from '../support/chunks';
import { openHall, untilWalkable } from '../support/hall';
import { hemicycle, untilState } from '../support/hemicycle';
import { openPage } from '../support/page';
import { createWaiting } from '../support/waiting';

const CABINET = { catalog: 'catalog/cabinet/exhibition.json' };
const TINY = { width: 320, height: 240 };
/** The browser tells of every request that failed. */
const NETWORK = /Failed to load resource|ERR_|net::/;

/** Models of works, pictures of works and of surfaces, silks and boards: what a visit can do without. */
const OPTIONAL = [
  /models\/works\/[^/]+\/(room|inspect)\.glb$/,
  /still[^/]*\.(webp|jpg)$/,
  /venues\/cabinet\/(oak|boards|felt|metal|lacquer)[^/]*\.webp$/,
];

describe('a visit goes on without all that it can do without', () => {
  it.each([
    ['is missing', { kind: 'missing' }],
    ['is cut off', { kind: 'cut', bytes: 400 }],
    ['is something else', { kind: 'other', body: '<!doctype html><title>Not found</title>' }],
    ['never arrives', { kind: 'stall' }],
  ] as const satisfies readonly (readonly [string, Fault])[])('which %s', async (_how, fault) => {
    const files = [...OPTIONAL, new RegExp(`${chunkOf('src/scene/hangings/hangings.tsx')}$`)];
    const optional = new RegExp(files.map(({ source }) => source).join('|'));
    const server = await createSiteServer({
      root: builtSite,
      faults: (path) => (optional.test(path) ? fault : undefined),
    });
    onTestFinished(() => server.close());
    const waiting = createWaiting();
    const { page, assertQuiet } = await openPage({
      site: server.url,
      query: { mode: 'hall', ...CABINET },
      viewport: TINY,
      prepare: waiting.watch,
    });
    const patience = { timeout: 100_000, interval: 500 };
    // Pictures that never arrive are not waited for for ever.
    await expect
      .poll(async () => {
        await waiting.end(page, optional);
        return (await hemicycle(page).getState()).ready;
      }, patience)
      .toBe(true);
    await untilWalkable(page);
    await hemicycle(page).open({ work: 'asyk', motion: 'reduced' });
    await untilState(page, ({ work }) => work === 'asyk');
    // Somebody is told what did not come, and of which work.
    await expect
      .poll(async () => {
        await waiting.end(page, optional);
        return (await hemicycle(page).stats()).problems.join();
      }, patience)
      .toMatch(/asyk/);
    await hemicycle(page).open({ work: 'kubok', motion: 'reduced' });
    await untilState(page, ({ work }) => work === 'kubok');
    assertQuiet(NETWORK);
  });

  it('which the network no longer brings, and has it again when the network is back', async () => {
    const { page, context } = await openHall({ query: CABINET, viewport: TINY });
    await context.setOffline(true);
    await hemicycle(page).open({ work: 'kubok', motion: 'reduced' });
    await untilState(page, ({ work }) => work === 'kubok');
    await context.setOffline(false);
    await hemicycle(page).open({ work: 'tumor', motion: 'reduced' });
    await untilState(page, ({ work, mode }) => work === 'tumor' && mode === 'inspect');
  });
});

it('a page is as ever where what says how it is installed is broken', async () => {
  for (const fault of [
    { kind: 'missing' },
    { kind: 'cut', bytes: 40 },
    { kind: 'other', body: '<!doctype html><title>Not found</title>' },
  ] as const satisfies readonly Fault[]) {
    const server = await createSiteServer({
      root: builtSite,
      faults: (path) => (path.endsWith('.webmanifest') ? fault : undefined),
    });
    onTestFinished(() => server.close());
    const { page, context, assertQuiet } = await openPage({ site: server.url, viewport: 'small' });
    const session = await context.newCDPSession(page);
    await session.send('Page.getAppManifest').catch(() => {});
    expect(server.log.some(({ path }) => path.endsWith('.webmanifest'))).toBe(true);
    await hemicycle(page).open({ country: 'kz' });
    expect((await hemicycle(page).getState()).address).toContain('countries/kz');
    assertQuiet(NETWORK, /[Mm]anifest/);
  }
});
