import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../browser/launch';
import { buildIfStale } from '../serve/build-if-stale';
import { builtSite, createSiteServer } from '../serve/server';
import { measure } from './measure';
import { formatSoak, replaceSoak } from './report';
import { growthOf, type Taken } from './verdict';
import { oneVisit, openKiosk, secondsOf } from './visitors';
import { type KioskWindow, takeTheClock } from './warp';

const usage = `Lets a kiosk stand for hours in minutes: its clock is moved by this tool, one visitor after the other
comes, and what it takes of memory is told for every half-hour. Fails when it takes more and more.
  --hours N   4 unless told
  --write     writes the table into docs/kiosk.md`;

const HALF_HOUR = 1800;
const DOCUMENT = join(import.meta.dirname, '../../docs/kiosk.md');

const { values } = parseArgs({
  options: {
    hours: { type: 'string', default: '4' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else await soak(Number(values.hours));

async function soak(hours: number): Promise<void> {
  if (!(hours >= 0.5 && hours <= 48)) throw new Error('--hours is from 0.5 to 48.');
  await buildIfStale();
  const started = performance.now();
  const server = await createSiteServer({ root: builtSite });
  const browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 400, height: 240 },
    hasTouch: true,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  // What runs these tools names functions by a helper that pages do not have.
  await context.addInitScript('globalThis.__name ??= (named) => named;');
  await context.addInitScript(takeTheClock);
  const page = await context.newPage();
  // The page asks whether its server is there before it loads itself anew; here it would only hide what it takes.
  let renewals = 0;
  await page.route('**/*', async (route) => {
    if (route.request().method() !== 'HEAD') return route.fallback();
    renewals += 1;
    await route.fulfill({ status: 503 });
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const works = await openKiosk(page, server.url);
  const taken: Taken[] = [];
  const losses = [Math.floor(hours * 2.5), Math.floor(hours * 6)];
  for (let visits = 0; taken.length < hours * 2; ) {
    const trouble = await oneVisit(page, visits, works);
    if (trouble) errors.push(trouble);
    visits += 1;
    console.log(`visitor ${visits}, ${((await secondsOf(page)) / 60).toFixed(1)} min`);
    if (losses.includes(visits))
      await page.evaluate(() => (window as unknown as KioskWindow).kioskClock.loseContexts());
    if ((await secondsOf(page)) < HALF_HOUR * (taken.length + 1)) continue;
    const now = await measure(page, session, visits);
    taken.push(now);
    console.log(JSON.stringify(now));
  }
  await browser.close();
  await server.close();
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  const report = `${formatSoak(taken)}\n\n${hours} hours of a kiosk in ${minutes} minutes, ${taken.at(-1)?.visits} visitors; it wanted to be loaded anew ${renewals} times.`;
  console.log(report);
  for (const error of errors) console.error(error);
  if (values.write) await writeFile(DOCUMENT, replaceSoak(await readFile(DOCUMENT, 'utf8'), report));
  if (errors.length > 0 || growthOf(taken)?.some(({ grows }) => grows)) process.exitCode = 1;
}
