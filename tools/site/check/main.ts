import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../serve/build-if-stale';
import { builtSite } from '../../serve/server';
import { checkSite } from './run';

const usage = `Checks every page of the built site: links and fragments, languages that name each other, canonical
addresses, titles, what chats show of a link, pictures and their texts, linked data, the sitemap, and HTML by its standard. Prints how large pages are.
  --dir DIR   another built site than dist/, which is built when it is stale
  --quick     leaves the HTML standard out, which takes most of the time; of a large site some thousand pages are asked
  --most N    prints so many faults at most, 50 unless told`;

const { values } = parseArgs({
  options: {
    dir: { type: 'string' },
    quick: { type: 'boolean', default: false },
    most: { type: 'string', default: '50' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(usage);
  process.exit(0);
}
if (!values.dir) await buildIfStale();
const folder = resolve(values.dir ?? builtSite);
const started = performance.now();
const report = await checkSite(folder, { validity: !values.quick });
const most = Number(values.most);
for (const { file, code, message } of report.faults.slice(0, most)) console.log(`${file} ${code} ${message}`);
if (report.faults.length > most) console.log(`… and ${report.faults.length - most} more.`);
console.log(report.sizes);
const [long] = report.longTitles;
if (long) console.log(`Chats may cut the title of ${report.longTitles.length} pages, such as ${long}.`);
if (!report.ground.known)
  console.log('The site was built without --url: no sitemap, oEmbed or IIIF to check.');
if (report.validated > 0 && report.validated < report.pages)
  console.log(`The HTML standard was asked of ${report.validated} pages, evenly among all.`);
const memory = Math.round(process.resourceUsage().maxRSS / 1000);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${relative('', folder) || '.'}: ${report.pages} pages, ${report.hidden} for frames, that lead on or are for unknown addresses, ` +
    `${report.links} links and files; ${report.faults.length} faults. ${seconds} s, ${memory} MB of memory at most.`,
);
if (report.faults.length > 0) process.exitCode = 1;
