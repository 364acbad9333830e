import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../browser/launch';
import { createSiteServer } from '../../serve/server';
import { headersOf } from '../../site/headers/rules';
import { quantile } from '../statistics';
import { watchWorkers } from './watch';

const usage = `Types into the search of a built exhibition that is large enough to be split (npm run catalog:generate), as a visitor
would, and prints how long answers of its worker and of the page take.
  --dir DIR     the built site
  --words LIST  what is typed, letter by letter; words with commas between them
  --pause MS    between two letters, 90 unless told`;

const WORDS =
  'silver,study 0001,kazakhstan,maker 000,carnelian ring,filigre,gilt,bracelet,silvr,zzz,tumar,turkmen silver';

const { values } = parseArgs({
  options: {
    dir: { type: 'string' },
    words: { type: 'string', default: WORDS },
    pause: { type: 'string', default: '90' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || !values.dir) console.log(usage);
else await measure(resolve(values.dir), values.words.split(','), Number(values.pause));

async function measure(root: string, words: readonly string[], pause: number): Promise<void> {
  const server = await createSiteServer({ root, headers: headersOf });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(watchWorkers);
    await page.goto(`${server.url}catalogue/`);
    await type(page, words, pause);
    const { answers, tasks, delays } = await page.evaluate(() => window.searchWatch);
    if (answers.length === 0)
      throw new Error(
        'The page asked no worker: the exhibition is small, or was built before there were any.',
      );
    const times = answers.map(({ took }) => took);
    const line = (list: readonly number[]) =>
      `${quantile(list, 0.5).toFixed(0)} ms in the middle, ${quantile(list, 0.95).toFixed(0)} ms at 95 %, ${Math.max(...list).toFixed(0)} ms at most`;
    console.log(`${answers.length} answers to ${words.length} searches: ${line(times)}`);
    console.log(`keys waited for the page: ${delays.length > 0 ? line(delays) : 'never 16 ms'}`);
    console.log(
      `tasks of the page above 50 ms: ${tasks.length}${tasks.length > 0 ? `, ${line(tasks)}` : ''}`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

async function type(page: Page, words: readonly string[], pause: number): Promise<void> {
  const field = page.locator('#page input[name=q]');
  await field.click();
  await page.evaluate(() => window.hemicycle.hello());
  // What coming alive took is not what typing takes.
  await page.waitForTimeout(3000);
  await page.evaluate(() => window.searchWatch.forget());
  for (const word of words) {
    await field.fill('');
    await page.waitForTimeout(250);
    await field.pressSequentially(word, { delay: pause });
    await page.waitForTimeout(400);
  }
}
