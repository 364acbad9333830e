import { expect, it } from 'vitest';
import { hemicycle } from '../support/hemicycle';
import { openPage, shot } from '../support/page';

it.each(['desktop', 'phone'] as const)('the entrance is complete and quiet on a %s', async (viewport) => {
  const opened = await openPage({ viewport });
  expect(opened.status).toBe(200);
  expect(await opened.page.locator('h1').count()).toBe(1);
  await shot(opened.page, `entrance-${viewport}`);
  opened.assertQuiet();
});

it('is complete without any script', async () => {
  const withScript = await openPage();
  const without = await openPage({ javaScript: false });
  const lines = async (opened: typeof without) => (await opened.page.locator('main').innerText()).split('\n');
  const still = await lines(without);
  expect((await lines(withScript)).filter((line) => !still.includes(line))).toEqual([]);
  without.assertQuiet();
});

it('has the page API from the start', async () => {
  const opened = await openPage({ viewport: 'small' });
  const hello = await hemicycle(opened.page).hello();
  expect(hello.protocol).toBe(1);
  expect(hello.state.mode).toBe('page');
  const works = await hemicycle(opened.page).list({ kind: 'works' });
  expect(works.length).toBeGreaterThan(0);
  opened.assertQuiet();
});
