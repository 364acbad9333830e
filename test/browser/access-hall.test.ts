import { expect, it } from 'vitest';
import { misset, spaceOut } from '../support/access/misset';
import { faintSigns, unmarkedFocus } from '../support/access/pixels';
import { openHall } from '../support/hall';
import { shot } from '../support/page';

it('keeps its words, signs and focus where a reader spaces text or has colours of their own', async () => {
  const { page } = await openHall({
    path: 'countries/uz/',
    reducedMotion: true,
    drawn: true,
    viewport: { width: 800, height: 500 },
  });
  await page.getByRole('region', { name: 'Opened', exact: true }).waitFor();
  const unspaced = await spaceOut(page);
  expect(await misset(page)).toEqual([]);
  await unspaced();
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    faults.push(...(await faintSigns(page)));
    await shot(page, `forced-${colorScheme}-hall`);
  }
  await page.keyboard.press('Escape');
  faults.push(...(await unmarkedFocus(page, 30)));
  expect(faults).toEqual([]);
});
