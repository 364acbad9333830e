import { describe, expect, it } from 'vitest';
import { type BrokenSite, createBrokenSite, FAULTS } from '../support/broken-site';
import { chunkPattern } from '../support/chunks';
import { untilWalkable } from '../support/hall';
import { hemicycle, untilState } from '../support/hemicycle';
import { type OpenedPage, openPage, type PageSettings } from '../support/page';
import { tryAgain, untilFailed, untilOpen } from '../support/try-again';
import { createWaiting } from '../support/waiting';

const CABINET = { mode: 'hall', catalog: 'catalog/cabinet/exhibition.json' };

interface Visited extends OpenedPage {
  readonly site: BrokenSite;
  /**
   * One fault after the other: each is asked for anew, told in a sentence, and leaves something on the page. In the end the file
   * is as it should be.
   * @param begin what asks for it the first time, where the page itself does not
   */
  failInTurn(begin?: () => Promise<unknown>): Promise<void>;
}

/** Opens a page as one visitor whose network breaks what the pattern matches, one way after the other. */
async function visitBroken(broken: RegExp, settings: PageSettings): Promise<Visited> {
  const site = await createBrokenSite(broken);
  const waiting = createWaiting();
  const faults = Object.entries(FAULTS);
  if (settings.query) site.failAs(faults[0]?.[1]);
  const opened = await openPage({
    ...settings,
    site: site.url,
    viewport: { width: 200, height: 150 },
    prepare: waiting.watch,
  });
  const { page } = opened;
  return {
    ...opened,
    site,
    async failInTurn(begin = async () => {}) {
      for (const [index, [how, fault]] of faults.entries()) {
        site.failAs(fault);
        const before = index === 0 && settings.query ? 0 : site.asked();
        await (index === 0 ? begin() : tryAgain(page));
        await untilFailed(page, fault.kind === 'stall' ? () => waiting.end(page, broken) : undefined);
        expect(site.asked(), `asked for what ${how}`).toBeGreaterThan(before);
        expect(await page.getByRole('alert').innerText(), how).toMatch(/\w/);
      }
      site.failAs(undefined);
    },
  };
}

describe('without a file that a page needs to come alive it says so and stays, and another try goes on', () => {
  it.each([
    ['the catalog in its language', () => /catalog\/in\/en\.json$/],
    ['the list of models', () => /models\/manifest\.json$/],
    ['the building', () => /spaak\/venue\.json$/],
    ['the code of the shell', () => chunkPattern('src/app/shell.tsx')],
    ['the code of what stands around the hall', () => chunkPattern('src/pages/hall/hall.tsx')],
    ['the words', () => chunkPattern('src/pages/messages/en.json')],
  ] as const)('%s', async (_what, broken) => {
    // Where nothing can be drawn, the hall opens at once: with the sentence that says so.
    const { page, failInTurn } = await visitBroken(broken(), { webgl: false });
    await failInTurn(() => page.locator('[data-enter]').first().click());
    await expect.poll(() => page.locator('h1').isVisible()).toBe(true);
    await untilOpen(page, () => page.getByRole('heading', { name: 'The hall cannot be opened' }).isVisible());
  });
});

describe('without a file that the hall needs it says so, and another try opens it', () => {
  it.each([
    ['the model of the hall', () => /cabinet\.glb$/],
    ['its floor', () => /cabinet\.floor\.json$/],
    ['its light', () => /cabinet-day-room(-small)?\.webp$/],
    ['the code of the scene', () => chunkPattern('src/scene/index.ts')],
    ['the code of the works', () => chunkPattern('src/scene/works/works.tsx')],
  ] as const)('%s', async (_what, broken) => {
    const { page, failInTurn } = await visitBroken(broken(), { query: CABINET });
    await failInTurn();
    const { getState } = hemicycle(page);
    await untilOpen(page, () =>
      getState().then(
        ({ ready }) => ready,
        // It is on its way to another page, or fails once more.
        () => false,
      ),
    );
    await untilWalkable(page);
    await untilState(page, ({ mode }) => mode === 'walk');
  });
});

it('what comes late but whole is waited for without a word of failure', async () => {
  const site = await createBrokenSite(/\.(json|js|glb|webp)$/);
  site.failAs({ kind: 'delay', seconds: 0.5 });
  const { page } = await openPage({
    site: site.url,
    query: CABINET,
    viewport: { width: 200, height: 150 },
    async prepare(context) {
      await context.addInitScript(() => {
        const alarms: string[] = [];
        Object.assign(window, { alarms });
        new MutationObserver(() => {
          const alarm = document.querySelector<HTMLElement>('[role=alert]')?.innerText;
          if (alarm) alarms.push(alarm);
        }).observe(document, { childList: true, subtree: true });
      });
    },
  });
  await untilWalkable(page);
  expect(await page.evaluate(() => (window as unknown as { alarms: string[] }).alarms)).toEqual([]);
});
