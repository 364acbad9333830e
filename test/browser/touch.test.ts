import { expect, it } from 'vitest';
import { openHall, standing, untilStill } from '../support/hall';
import { hemicycle, untilState } from '../support/hemicycle';

it('is toured by touch on a phone', async () => {
  const { page, assertQuiet } = await openHall({ viewport: 'phone' });
  await untilStill(page);
  const start = await standing(page);

  // Beside the rostrum, above the hints.
  await page.touchscreen.tap(345, 565);
  await untilStill(page);
  const walked = await standing(page);
  expect(Math.hypot(walked.x - start.x, walked.z - start.z)).toBeGreaterThan(0.3);

  await hemicycle(page).open({ work: 'asyk' });
  await untilState(page, ({ work }) => work === 'asyk');
  await untilStill(page);
  await page.getByRole('button', { name: 'Close', exact: true }).tap();
  await untilState(page, ({ work }) => work === null);
  assertQuiet();
});
