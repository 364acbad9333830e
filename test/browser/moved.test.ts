import { expect, it } from 'vitest';
import { openPage } from '../support/page';

it('an earlier address leads on, and takes along what else it says', async () => {
  const { page, assertQuiet } = await openPage({ path: 'fr/tours/first-walk/?stop=2' });
  await expect.poll(() => new URL(page.url()).pathname).toBe('/fr/tours/twelve-stands/');
  expect(new URL(page.url()).search).toBe('?stop=2');
  assertQuiet();
});

it('an earlier address leads on without script', async () => {
  const { page } = await openPage({ path: 'tours/first-walk/', javaScript: false });
  await expect.poll(() => new URL(page.url()).pathname).toBe('/tours/twelve-stands/');
  expect(await page.locator('h1').count()).toBe(1);
});
