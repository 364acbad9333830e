import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../browser/launch';
import { buildIfStale } from '../../serve/build-if-stale';
import { builtSite } from '../../serve/server';
import { groundOf } from '../check/ground';
import { readPage } from '../check/page-facts';
import { filesBelow } from '../tree';
import { type Preview, readPreview } from './preview';
import { type CardSize, sheetOf, type Theme } from './sheet';

const usage = `Draws links to pages of the built site as a chat would show them, in every language, by nothing but what the pages
themselves say, into .cache/previews/: cards with a large picture and with a small one, by day and by night.
Says which titles and descriptions are cut there.
  --dir DIR     another built site than dist/, which is built when it is stale
  --pages LIST  the pages, by their folders in the first language: "works/tumor/,catalogue/"`;

/** A work with a long name, a garment, somebody, a country, a tour and what there is once. */
const PAGES =
  ',works/asyk/,works/saukele/,designers/,countries/uz/,tours/twelve-stands/,catalogue/,programme/';
const OUT = '.cache/previews';

const { values } = parseArgs({
  options: {
    dir: { type: 'string' },
    pages: { type: 'string', default: PAGES },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else await draw(values.dir, values.pages.split(','));

async function draw(dir: string | undefined, wanted: readonly string[]): Promise<void> {
  if (!dir) await buildIfStale();
  const folder = resolve(dir ?? builtSite);
  const files = await filesBelow(folder);
  const first = readPage('index.html', await readFile(join(folder, 'index.html'), 'utf8'));
  const ground = groundOf(new Set(files), first, undefined);
  const languages = first.alternates.map(({ language }) => language).filter((tag) => tag !== 'x-default');
  const pages = wanted.flatMap((page) => pageOf(files, page) ?? []);
  const rows: Preview[][] = [];
  for (const tag of languages) {
    const prefix = tag === first.language ? '' : `${tag}/`;
    const row = pages.map((page) => readPreview(folder, ground, `${prefix}${page}`));
    rows.push(await Promise.all(row));
  }
  await mkdir(OUT, { recursive: true });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 340 * pages.length, height: 900 } });
  for (const size of ['large', 'small'] satisfies CardSize[]) {
    for (const theme of ['light', 'dark'] satisfies Theme[]) {
      await page.setContent(sheetOf(rows, size, theme));
      const file = join(OUT, `${size}-${theme}.png`);
      await writeFile(file, await page.screenshot({ fullPage: true }));
      console.log(relative('', file));
    }
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-cut]')]
        .map((words, at) => ({ words, at }))
        .filter(({ words }) => words.scrollHeight > words.clientHeight + 1)
        .map(({ words, at }) => ({ what: words.dataset['cut'], at, text: words.innerText })),
    );
    const all = rows.flat().flatMap(({ file }) => [file, file]);
    for (const { what, at, text } of cut)
      console.log(`${size}: ${all[at]} ${what} is cut (${text.length}): ${text}`);
  }
  await browser.close();
}

/** The file of a folder; of a folder of many, its first page. */
function pageOf(files: readonly string[], folder: string): string | undefined {
  const file = `${folder}index.html`;
  return files.includes(file) ? file : files.filter((each) => each.startsWith(folder)).sort()[0];
}
