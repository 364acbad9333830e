import type { SiteServer } from '../../serve/server';
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
  const after: Figures[] = [];
  for (let lap = 0; lap < laps; lap += 1) {
    await visitor.page.evaluate(walkThroughAll);
    await settle(visitor, server);
    after.push(await visitor.memory());
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
