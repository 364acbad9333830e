import type { BenchPage } from '../pages/room';
import type { PathPoint } from '../pages/walk-path';
import type { ProbedWindow } from '../probe/types';
import { usageOfBrowser } from '../processes';
import type { Figures } from '../statistics';
import type { Visitor } from '../visitor';

/** Opens the page of another engine and waits for its first picture, and for all of its models. */
async function load(visitor: Visitor, path: string, whole: boolean): Promise<Figures> {
  const before = await usageOfBrowser();
  await visitor.go(path);
  await visitor.page.waitForFunction(
    (all) => {
      const { benchProbe } = window as unknown as ProbedWindow;
      return benchProbe.first !== null && (!all || benchProbe.complete !== null);
    },
    whole,
    { polling: 50 },
  );
  const after = await usageOfBrowser();
  const { first, complete } = await visitor.page.evaluate(() => {
    const { benchProbe } = window as unknown as ProbedWindow;
    return { first: benchProbe.first?.at ?? 0, complete: benchProbe.complete };
  });
  const picture = await visitor.sent(first);
  const all = complete === null ? null : await visitor.sent(Math.max(first, complete));
  return {
    pictureMs: first,
    pictureBytes: picture.bytes,
    pictureRequests: picture.requests,
    // Whoever can see the room can walk in it.
    walkableMs: first,
    walkableBytes: picture.bytes,
    walkableRequests: picture.requests,
    // Some say that a model is there before they show it.
    sharpMs: complete && Math.max(first, complete),
    sharpBytes: all?.bytes ?? null,
    sharpRequests: all?.requests ?? null,
    loadCpuMs: before && after && after.cpuMs - before.cpuMs,
  };
}

/** Visits the room as another engine shows it, on the way that was walked with us. @param held also tells what it holds at rest */
export async function visitPeerRoom(
  visitor: Visitor,
  file: string,
  path: readonly PathPoint[],
  held: boolean,
): Promise<Figures> {
  const loaded = await load(visitor, file, path.length > 0);
  if (path.length === 0) return loaded;
  const walked = await visitor.phase('walk', () =>
    visitor.page.evaluate((way) => (window as unknown as { benchPage: BenchPage }).benchPage.walk(way), path),
  );
  return { ...loaded, ...walked, ...(await visitor.uploads()), ...(held ? await atRest(visitor) : {}) };
}

/** Looks at single works in another engine's viewer, which turns them by itself. @param held also tells what it holds at rest */
export async function visitPeerWork(
  visitor: Visitor,
  file: string,
  frames: number,
  held: boolean,
): Promise<Figures> {
  const loaded = await load(visitor, file, true);
  const turned = await visitor.phase('hand', () => {
    return visitor.page.evaluate(async (wanted) => {
      const { benchProbe } = window as unknown as ProbedWindow;
      const end = benchProbe.frames.length + wanted;
      const late = performance.now() + 20_000;
      while (benchProbe.frames.length < end && performance.now() < late)
        await new Promise((done) => setTimeout(done, 10));
    }, frames);
  });
  return { ...loaded, ...turned, ...(await visitor.uploads()), ...(held ? await atRest(visitor) : {}) };
}

const atRest = async (visitor: Visitor): Promise<Figures> => ({
  ...(await visitor.memory()),
  restFrames: await visitor.rest(2),
});
