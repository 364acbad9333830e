import { expect, it, onTestFinished } from 'vitest';
import type { HemicycleEmbedElement } from '../../src/embed/client/public';
import { builtSite, createSiteServer, type Fault } from '../../tools/serve/server';
import { FAULTS } from '../support/broken-site';
import { openMuseum } from '../support/museum';
import { openPage, shot, violations } from '../support/page';
import { createWaiting } from '../support/waiting';

/** One frame for each way to fail; the last one is held on its way until it is let come. */
const FAILING: Readonly<Record<string, Fault>> = {
  asyk: FAULTS['is missing'],
  kubok: FAULTS['is cut off'],
  tumor: FAULTS['is something else'],
};
const HELD = 'gulyaka';

it('a frame that does not come is told in its place with a way to the exhibition, and comes when it can', async () => {
  let broken = true;
  const server = await createSiteServer({
    root: builtSite,
    faults: (path) => (broken ? FAILING[/embed\/works\/([\w-]+)\/$/.exec(path)?.[1] ?? ''] : undefined),
  });
  onTestFinished(() => server.close());
  const museum = await openMuseum(server.url);
  onTestFinished(() => museum.close());
  const embedOf = (id: string, inside = '') =>
    `<hemicycle-embed id="${id}" title="Piece ${id}" src="https://forum.example/embed/works/${id}/?ui=minimal">${inside}</hemicycle-embed>`;
  museum.page(
    'broken.html',
    `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Musée</title>
    <link rel="icon" href="icon.svg"><link rel="stylesheet" href="museum.css"><link rel="stylesheet" href="broken.css">
    <script type="module" src="https://forum.example/embed.js" crossorigin></script><main><h1>Musée</h1>
    ${embedOf('asyk')}${embedOf('kubok')}${embedOf('tumor', '<a href="#own">Our own page of it</a>')}${embedOf(HELD)}</main>`,
  );
  museum.page('broken.css', 'hemicycle-embed { aspect-ratio: auto; min-block-size: 0; block-size: 14rem }');
  let letCome = (): void => {};
  const held = new Promise<void>((done) => {
    letCome = done;
  });
  const never = new RegExp(`embed/works/${HELD}/$`);
  const waiting = createWaiting();
  const { page, assertQuiet } = await openPage({
    site: museum.url,
    path: 'broken.html',
    viewport: { width: 390, height: 1100 },
    until: 'domcontentloaded',
    async prepare(context) {
      await waiting.watch(context);
      await context.route(
        ({ pathname }) => never.test(pathname),
        async (route) => {
          await held;
          await route.continue();
        },
      );
    },
  });
  const notice = (id: string) => page.locator(`#${id}`).getByRole('alert');
  for (const id of [...Object.keys(FAILING), HELD]) {
    await expect
      .poll(
        async () => {
          // None of them comes, however long it is waited for.
          await page.evaluate(() => window.endWaiting?.());
          return notice(id).isVisible();
        },
        { message: id },
      )
      .toBe(true);
    expect(await notice(id).innerText()).toMatch(new RegExp(`Piece ${id}\\s+L’exposition n’est pas arrivée`));
  }
  expect(
    await notice('asyk')
      .getByRole('link')
      .evaluate((link: HTMLAnchorElement) => link.href),
  ).toBe(`${server.url}works/asyk/`);
  // What the museum wrote for such a case comes before what we would say.
  expect(await notice('tumor').getByRole('link').count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Our own page of it' }).isVisible()).toBe(true);
  expect(await violations(page)).toEqual([]);
  await shot(page, 'embed-broken-phone');

  letCome();
  const connected = (id: string) =>
    page.evaluate(
      (name) =>
        (document.getElementById(name) as HemicycleEmbedElement).gallery?.connected.then(
          ({ view }) => view,
          () => '',
        ),
      id,
    );
  await expect.poll(() => notice(HELD).count()).toBe(0);
  expect(await connected(HELD)).toBe('poster');
  // Once more in vain, and then not.
  await notice('asyk').getByRole('button', { name: 'Réessayer' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('asyk');
  broken = false;
  await notice('kubok').getByRole('button', { name: 'Réessayer' }).click();
  expect(await notice('kubok').count()).toBe(0);
  await expect.poll(() => connected('kubok')).toBe('poster');
  await expect.poll(() => page.locator('#kubok').getAttribute('showing')).toBe('poster');
  assertQuiet(/Failed to load|ERR_|foreign request/);
});
