import { EYE_HEIGHT } from '#plan';
import type { SiteServer } from '../../serve/server';
import type { SeenFrame } from '../probe/types';
import { usageOfBrowser } from '../processes';
import type { Figures } from '../statistics';
import type { Visitor } from '../visitor';
import { sharpen } from './hall';
import type { MeasuredWindow } from './page-api';
import { press } from './press';
import { settle } from './settle';

/** Milliseconds after which the hall is no longer waited for. */
const LONGEST = 120_000;

/**
 * Opens the page of one work and takes the work in hand as soon as the page can be asked to.
 * @param held also tells what it holds at rest
 */
export async function visitWork(
  visitor: Visitor,
  server: SiteServer,
  { work, triangles }: { readonly work: string; readonly triangles: number },
  held: boolean,
): Promise<Figures> {
  const before = await usageOfBrowser();
  await visitor.go(`works/${work}/`);
  const handMs = await visitor.page.evaluate(
    async ([id, fine]) => {
      const measured = window as unknown as MeasuredWindow;
      while (!measured.hemicycle) await new Promise((done) => setTimeout(done, 5));
      const { hemicycle, benchProbe } = measured;
      // Both at once: who asks for a work does not wait for anything before.
      await Promise.all([hemicycle.open({ work: id }), hemicycle.setMotion('reduced')]);
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
  // The hall around it comes behind the work's back.
  await visitor.page.waitForFunction(
    async () => (await (window as unknown as MeasuredWindow).hemicycle.getState()).ready,
    undefined,
    { timeout: LONGEST, polling: 500 },
  );
  const sharp = await sharpen(visitor, server);
  // Arrows move the panel as long as somebody reads there.
  await visitor.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const turned = await visitor.phase('hand', () => press(visitor.page, [['ArrowLeft', 2]], EYE_HEIGHT));
  const made = {
    pictureMs: handMs,
    pictureBytes: bytes,
    pictureRequests: requests,
    ...sharp,
    loadCpuMs: before && after && after.cpuMs - before.cpuMs,
    ...turned,
    ...(await visitor.uploads()),
  };
  if (!held) return made;
  await settle(visitor, server);
  return { ...made, ...(await visitor.memory()), restFrames: await visitor.rest(2) };
}
