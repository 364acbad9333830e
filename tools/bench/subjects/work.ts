import { EYE_HEIGHT } from '#plan';
import type { SiteServer } from '../../serve/server';
import type { SeenFrame } from '../probe/types';
import { usageOfBrowser } from '../processes';
import type { Figures } from '../statistics';
import type { Visitor } from '../visitor';
import type { MeasuredWindow } from './page-api';
import { press } from './press';
import { settle } from './settle';

/** Opens the page of one work and takes the work in hand as soon as the page can be asked to. */
export async function visitWork(
  visitor: Visitor,
  server: SiteServer,
  { work, triangles }: { readonly work: string; readonly triangles: number },
): Promise<Figures> {
  const before = await usageOfBrowser();
  await visitor.go(`works/${work}/`);
  const handMs = await visitor.page.evaluate(
    async ([id, fine]) => {
      const measured = window as unknown as MeasuredWindow;
      while (!measured.hemicycle) await new Promise((done) => setTimeout(done, 5));
      const { hemicycle, benchProbe } = measured;
      await hemicycle.setMotion('reduced');
      await hemicycle.open({ work: id });
      while ((await hemicycle.getState()).mode !== 'inspect') {
        await hemicycle.open({ work: id });
        await new Promise(requestAnimationFrame);
      }
      // The fine model and little else: what is in hand is drawn before a picture of the hall.
      const from = benchProbe.frames.length;
      const isFine = (frame: SeenFrame): boolean =>
        frame.triangles > 0.9 * fine && frame.triangles < 1.3 * fine;
      for (;;) {
        const seen = benchProbe.frames.slice(from).find(isFine);
        if (seen) return seen.to;
        await new Promise(requestAnimationFrame);
      }
    },
    [work, triangles] as const,
  );
  const after = await usageOfBrowser();
  const { bytes, requests } = await visitor.sent(handMs);
  const sharpMs = await settle(visitor, server);
  const sharp = await visitor.sent(sharpMs);
  const turned = await visitor.phase('hand', () => press(visitor.page, [['ArrowLeft', 2]], EYE_HEIGHT));
  await settle(visitor, server);
  return {
    pictureMs: handMs,
    pictureBytes: bytes,
    pictureRequests: requests,
    sharpMs,
    sharpBytes: sharp.bytes,
    sharpRequests: sharp.requests,
    loadCpuMs: before && after && after.cpuMs - before.cpuMs,
    ...turned,
    ...(await visitor.memory()),
    restFrames: await visitor.rest(2),
  };
}
