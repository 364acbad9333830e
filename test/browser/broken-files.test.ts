import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { builtSite, createSiteServer, type Fault } from '../../tools/serve/server';
import { chunkOf } from '../support/chunks';
import { drawNothing, shortenWaiting } from '../support/faults';
import { untilWalkable } from '../support/hall';
import { untilState } from '../support/hemicycle';
import { openPage } from '../support/page';

/** What can happen to a file on its way. */
const FAULTS = {
  'is missing': { kind: 'missing' },
  'is cut off': { kind: 'cut', bytes: 300 },
  'is something else': { kind: 'other', body: '<!doctype html><title>Not found</title>' },
  'never arrives': { kind: 'stall' },
} as const satisfies Record<string, Fault>;

const CABINET = { mode: 'hall', catalog: 'catalog/cabinet/exhibition.json' };
const TINY = { width: 200, height: 150 };

/** A site on which whatever the pattern matches fails as told, until it is told otherwise. */
async function createBrokenSite(broken: RegExp) {
  let fault: Fault | undefined;
  const server = await createSiteServer({
    root: builtSite,
    faults: (path) => (broken.test(path) ? fault : undefined),
  });
  onTestFinished(() => server.close());
  return {
    url: server.url,
    failAs(next: Fault | undefined) {
      fault = next;
    },
  };
}

/** Nothing is drawn, which is not what this is about. */
const impatient = async (context: BrowserContext): Promise<void> => {
  await drawNothing(context);
  await shortenWaiting(context);
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const chunk = (source: string): RegExp => new RegExp(`${escaped(chunkOf(source))}$`);

/** Waits until something is told to have failed, in a sentence, with a way to try again; and takes it. */
async function tryAgain(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try again' }).click({ timeout: 60_000 });
}

describe('without a file that a page needs to come alive it says so and stays, and another try goes on', () => {
  it.each([
    ['the catalog in its language', 'never arrives', () => /catalog\/in\/en\.json$/],
    ['the building', 'is cut off', () => /spaak\/venue\.json$/],
    ['the code of the shell', 'is missing', () => chunk('src/app/shell.tsx')],
    ['the words', 'is something else', () => chunk('src/pages/messages/en.json')],
  ] as const)('%s, which %s', async (_what, how, broken) => {
    const site = await createBrokenSite(broken());
    // Where nothing can be drawn, the hall opens at once: with the sentence that says so.
    const { page } = await openPage({ site: site.url, webgl: false, viewport: TINY, prepare: impatient });
    site.failAs(FAULTS[how]);
    await page.locator('[data-enter]').first().click();
    await page.getByRole('alert').waitFor({ timeout: 60_000 });
    expect(await page.locator('h1').isVisible()).toBe(true);
    site.failAs(undefined);
    await tryAgain(page);
    const opened = page.getByRole('heading', { name: 'The hall cannot be opened' });
    // A page that waits so short a time may have to be asked twice on a busy machine.
    const again = page.getByRole('button', { name: 'Try again' });
    await opened.or(again).first().waitFor({ timeout: 60_000 });
    if (!(await opened.isVisible())) await again.click();
    await opened.waitFor({ timeout: 60_000 });
  });
});

describe('without a file that the hall needs it says so, and another try opens it', () => {
  it.each([
    ['the model of the hall', 'is cut off', () => /cabinet\.glb$/],
    ['its floor', 'never arrives', () => /cabinet\.floor\.json$/],
    ['its light', 'is something else', () => /cabinet-day-room(-small)?\.webp$/],
    ['the code of the scene', 'is something else', () => chunk('src/scene/index.ts')],
    ['the code of the works', 'is missing', () => chunk('src/scene/works/works.tsx')],
  ] as const)('%s, which %s', async (_what, how, broken) => {
    const site = await createBrokenSite(broken());
    site.failAs(FAULTS[how]);
    const { page } = await openPage({ site: site.url, query: CABINET, viewport: TINY, prepare: impatient });
    await page.getByRole('heading', { name: 'The hall cannot be opened' }).waitFor({ timeout: 60_000 });
    site.failAs(undefined);
    await tryAgain(page);
    await untilWalkable(page);
    await untilState(page, ({ mode }) => mode === 'walk');
  });
});
