import { EYE_HEIGHT } from '#plan';
import type { SiteServer } from '../../serve/server';
import type { PathPoint } from '../pages/walk-path';
import { usageOfBrowser } from '../processes';
import type { Figures } from '../statistics';
import type { Visitor } from '../visitor';
import type { MeasuredWindow } from './page-api';
import { type Presses, press } from './press';
import { settle } from './settle';

/**
 * How far a visit goes: until the hall can be walked, until everything near is sharp and a walk, what it then holds, and a
 * work in hand.
 */
export type Depth = 'walkable' | 'walk' | 'held' | 'hand';

export interface HallVisit {
  readonly figures: Figures;
  /** The way that the eyes went in the walk; empty when there was none. */
  readonly path: readonly PathPoint[];
  /** What the page itself complains of. */
  readonly problems: readonly string[];
}

/** Forward, a look to the left, and forward again; as many seconds as told. */
const walkOf = (seconds: number): Presses => [
  ['KeyW', 0.5 * seconds],
  ['ArrowLeft', 0.2 * seconds],
  ['KeyW', 0.3 * seconds],
];

/** Once a little round, and nearer. */
const turnOf = (seconds: number): Presses => [
  ['ArrowLeft', 0.7 * seconds],
  ['Equal', 0.3 * seconds],
];

/** Comes straight into the hall and visits it, through what a visitor or another page could do. */
export async function visitHall(
  visitor: Visitor,
  server: SiteServer,
  { depth, walkSeconds }: { readonly depth: Depth; readonly walkSeconds: number },
): Promise<HallVisit> {
  const { page } = visitor;
  const reaches = (wanted: Depth): boolean => DEPTHS.indexOf(depth) >= DEPTHS.indexOf(wanted);
  let path: readonly PathPoint[] = [];
  let figures = await enter(visitor);
  const add = (more: Figures): void => {
    figures = { ...figures, ...more };
  };
  if (reaches('walk')) {
    add(await sharpen(visitor, server));
    add({ wholeMs: await page.evaluate(whenWhole) });
    add(
      await visitor.phase('walk', async () => {
        path = await press(page, walkOf(walkSeconds), EYE_HEIGHT);
      }),
    );
    add(await visitor.uploads());
  }
  if (reaches('held')) {
    await settle(visitor, server);
    add({ restFrames: await visitor.rest(2), ...(await visitor.memory()), ...(await ownAccount(visitor)) });
  }
  if (reaches('hand')) {
    await page.evaluate(openCountry);
    await settle(visitor, server);
    add({ restPanelFrames: await visitor.rest(2) });
    add(await visitor.phase('approach', () => page.evaluate(openWork)));
    await settle(visitor, server);
    add(await visitor.phase('hand', () => press(page, turnOf(walkSeconds), EYE_HEIGHT)));
    await settle(visitor, server);
    add({ restHandFrames: await visitor.rest(2) });
  }
  const { problems } = await page.evaluate(() => (window as unknown as MeasuredWindow).hemicycle.stats());
  return { figures, path, problems };
}

const DEPTHS: readonly Depth[] = ['walkable', 'walk', 'held', 'hand'];

async function enter(visitor: Visitor): Promise<Figures> {
  const before = await usageOfBrowser();
  await visitor.go('?mode=hall');
  const readyMs = await visitor.page.evaluate(async () => {
    const measured = window as unknown as MeasuredWindow;
    while (!measured.hemicycle) await new Promise((done) => setTimeout(done, 5));
    const { hemicycle, benchProbe } = measured;
    await new Promise<void>((done, fail) => {
      hemicycle.subscribe(['ready'], () => done()).catch(fail);
    });
    const ready = performance.now();
    // Walkable is what can be seen, too.
    while (!benchProbe.first) await new Promise(requestAnimationFrame);
    return Math.max(ready, benchProbe.first.at);
  });
  const after = await usageOfBrowser();
  const { pictureMs, paintMs } = await visitor.page.evaluate(() => ({
    pictureMs: (window as unknown as MeasuredWindow).benchProbe.first?.at ?? 0,
    paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
  }));
  const picture = await visitor.sent(pictureMs);
  const walkable = await visitor.sent(readyMs);
  return {
    paintMs,
    pictureMs,
    pictureBytes: picture.bytes,
    pictureRequests: picture.requests,
    walkableMs: readyMs,
    walkableBytes: walkable.bytes,
    walkableRequests: walkable.requests,
    loadCpuMs: before && after && after.cpuMs - before.cpuMs,
  };
}

/** Waits for rest, after which everything near is sharp. Whoever does not come to it in time has no such figures. */
export async function sharpen(visitor: Visitor, server: SiteServer): Promise<Figures> {
  const sharpMs = await settle(visitor, server);
  if (sharpMs === null) return { sharpMs, sharpBytes: null, sharpRequests: null };
  const { bytes, requests } = await visitor.sent(sharpMs);
  return { sharpMs, sharpBytes: bytes, sharpRequests: requests };
}

async function ownAccount({ page }: Visitor): Promise<Figures> {
  const stats = await page.evaluate(() => (window as unknown as MeasuredWindow).hemicycle.stats());
  return { statsGpuBytes: stats.gpuBytes, statsTextures: stats.textures, statsGeometries: stats.geometries };
}

/** When the hall was asked to be drawn with all that it reflects and holds, and no more as a first sight. */
const whenWhole = (): number | null => performance.getEntriesByName('hemicycle-whole')[0]?.startTime ?? null;

/** Opens what is told of a country beside the hall: a panel, and the markers around it. */
async function openCountry(): Promise<void> {
  const { hemicycle } = window as unknown as MeasuredWindow;
  const [country] = await hemicycle.list({ kind: 'countries' });
  await hemicycle.setMotion('reduced');
  if (country) await hemicycle.open({ country: country.id });
  await hemicycle.setMotion('full');
}

/** Goes to a work on foot and takes it in hand. */
async function openWork(): Promise<void> {
  const { hemicycle } = window as unknown as MeasuredWindow;
  const [work] = await hemicycle.list({ kind: 'works' });
  if (work) await hemicycle.open({ work: work.id });
}
