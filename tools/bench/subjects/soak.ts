import { EYE_HEIGHT } from '#plan';
import type { SiteServer } from '../../serve/server';
import type { BenchPage } from '../pages/room';
import type { PathPoint } from '../pages/walk-path';
import type { Figures } from '../statistics';
import type { Visitor } from '../visitor';
import type { MeasuredWindow } from './page-api';
import { settle } from './settle';

/**
 * A long visit with its waiting left out: every work in every hall is gone to and taken in hand, lap after lap. At half a
 * minute for each work a lap of sixty stands for thirty minutes.
 * @returns what memory was after each lap
 */
export async function soak(visitor: Visitor, server: SiteServer, laps: number): Promise<readonly Figures[]> {
  await visitor.go('?mode=hall');
  await visitor.page.evaluate(async () => {
    const measured = window as unknown as MeasuredWindow;
    while (!measured.hemicycle) await new Promise((done) => setTimeout(done, 5));
    await measured.hemicycle.open({});
    await measured.hemicycle.setMotion('reduced');
  });
  return goRound(visitor, laps, async () => {
    await visitor.page.evaluate(walkThroughAll);
    await settle(visitor, server);
  });
}

/** Frames of a lap of the control at least: it draws each anew whether anything has changed or not. */
const CONTROL_FRAMES = 60;
/** Seconds of a path's time that a frame takes at most. */
const STEP = 0.1;

/**
 * The same works on a plain page that loads them at once and makes nothing anew: what grows there by drawing alone is the
 * browser's. Lap after lap its camera turns once round while it walks through the hall.
 * @returns what memory was after each lap
 */
export async function soakControl(visitor: Visitor, laps: number): Promise<readonly Figures[]> {
  await visitor.go('plain.html');
  await visitor.page.waitForFunction(
    () => (window as unknown as MeasuredWindow).benchProbe.complete !== null,
    undefined,
    { polling: 100 },
  );
  const path = Array.from({ length: CONTROL_FRAMES + 1 }, (_, at): PathPoint => {
    const share = at / CONTROL_FRAMES;
    return [STEP * at, 0, EYE_HEIGHT, 6 - 10 * share, 2 * Math.PI * share, 0];
  });
  return goRound(visitor, laps, () =>
    visitor.page.evaluate((way) => (window as unknown as { benchPage: BenchPage }).benchPage.walk(way), path),
  );
}

async function goRound(visitor: Visitor, laps: number, once: () => Promise<unknown>): Promise<Figures[]> {
  const after: Figures[] = [];
  for (let lap = 0; lap < laps; lap += 1) {
    const before = (await visitor.frames()).length;
    await once();
    const frames = (await visitor.frames()).length - before;
    after.push({ ...(await visitor.memory()), frames });
  }
  return after;
}

async function walkThroughAll(): Promise<void> {
  const { hemicycle, benchProbe } = window as unknown as MeasuredWindow;
  const frames = async (count: number): Promise<void> => {
    const end = benchProbe.frames.length + count;
    const late = performance.now() + 5000;
    while (benchProbe.frames.length < end && performance.now() < late)
      await new Promise((done) => setTimeout(done, 20));
  };
  for (const { id } of await hemicycle.list({ kind: 'works' })) {
    await hemicycle.open({ work: id });
    await frames(2);
  }
  const [first] = await hemicycle.list({ kind: 'halls' });
  if (first) await hemicycle.open({ hall: first.id });
  await frames(1);
}
