import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

/** How long the visitor waited after a loss, milliseconds. */
export interface Loss {
  /** Until they are told. */
  readonly told: number;
  /** Until there is another canvas with a context of its own. */
  readonly context: number;
  /** Until the picture is there again, and the words are gone; NaN when nobody waited for it. */
  readonly picture: number;
}

/**
 * Takes the graphics context away, as a driver does that begins anew.
 * @param until what is waited for: while a hall is on its way there is no picture to come back
 */
export async function loseContext(
  page: Page | Frame,
  until: 'context' | 'picture' = 'picture',
): Promise<Loss> {
  return page.evaluate(
    (wanted) =>
      new Promise<Loss>((done, fail) => {
        const find = () => [
          ...document.querySelectorAll<HTMLCanvasElement>('.stage > canvas:not([aria-hidden])'),
        ];
        const [lost] = find();
        const start = performance.now();
        const since = (): number => performance.now() - start;
        let told = Number.NaN;
        let context = Number.NaN;
        const look = (): void => {
          const alarm = document.querySelector('[role="alert"]') !== null;
          if (alarm && Number.isNaN(told)) told = since();
          const now = find().find((canvas) => canvas !== lost && canvas.width > 0);
          if (now && Number.isNaN(context)) context = since();
          const isThere =
            now !== undefined && (wanted === 'context' || (now.style.opacity === '1' && !alarm));
          if (isThere) done({ told, context, picture: wanted === 'context' ? Number.NaN : since() });
          else if (since() > 60_000) fail(new Error('The picture has not come back in a minute.'));
          else setTimeout(look, 5);
        };
        lost?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
        look();
      }),
    until,
  );
}

/** What a page holds in memory; by the browser's own account, after it has tidied up. */
export interface Held {
  /** Graphics contexts, those that are lost among them. */
  readonly contexts: number;
  readonly canvases: number;
  readonly listeners: number;
  readonly nodes: number;
  /** Bytes of script objects. */
  readonly heap: number;
}

/** Weighs what a page holds. */
export async function weigh(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Performance.enable');
    await session.send('HeapProfiler.collectGarbage');
    const [contexts, canvases] = [
      await countObjects(session, 'WebGL2RenderingContext'),
      await countObjects(session, 'HTMLCanvasElement'),
    ];
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      contexts,
      canvases,
      listeners: of('JSEventListeners'),
      nodes: of('Nodes'),
      heap: of('JSHeapUsedSize'),
    };
  } finally {
    await session.detach();
  }
}

type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;

/** How many objects of a class there are that something still holds on to. */
async function countObjects(session: Session, name: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', { expression: `${name}.prototype` });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup: 'weighed',
  });
  const { result: count } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'weighed' });
  return Number(count.value);
}

/** Nothing that a page holds has become more, but for what a heap breathes. */
export function expectNoGrowth(before: Held, after: Held): void {
  const { heap: heapBefore, ...countedBefore } = before;
  const { heap, ...counted } = after;
  for (const [what, count] of Object.entries(counted))
    expect(count, what).toBeLessThanOrEqual(countedBefore[what as keyof typeof counted]);
  expect((heap - heapBefore) / 1e6, 'megabytes of the heap').toBeLessThan(4);
}
