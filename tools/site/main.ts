import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { WingOrder } from '#plan';
import { buildSite } from './build';
import { readOrigin } from './headers/read-origin';

const usage = `Builds the site into dist/: one complete HTML file for every place in every language. What has not changed
since the last build into the same folder is left as it is.
  --url URL     where it will live, https://host/path/: links then carry full addresses, search engines get a
                sitemap, sites that embed get oEmbed and libraries get IIIF. Or HEMICYCLE_URL.
  --base PATH   the path that 404.html is served below, "/" unless told by --url
  --out DIR     where to write it, "dist" unless told; what is there and is no part of the site is removed
  --public DIR  the exhibition's own files, "public" unless told
  --allow-catalog ORIGIN  exhibitions of another site may be shown by ?catalog=https://…/catalog/….json: https://host,
                as often as needed; none unless told
  --pseudo      two more languages that nobody speaks, for tests: texts that are long, and texts from right to left
  --compress    writes .br and .gz beside every text, for servers that send them as they are
  --server-files DIR  writes nginx.conf, Caddyfile and htaccess there, with all headers and types
  --wings BY    how works that the building does not hold at once are laid out over further wings: by "country"
                unless told, "designer" or "edition"`;

const orders: readonly string[] = ['country', 'designer', 'edition'] satisfies readonly WingOrder[];
const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    base: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    public: { type: 'string', default: 'public' },
    wings: { type: 'string', default: 'country' },
    'allow-catalog': { type: 'string', multiple: true, default: [] },
    pseudo: { type: 'boolean', default: false },
    compress: { type: 'boolean', default: false },
    'server-files': { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(usage);
  process.exit(0);
}

const root = join(import.meta.dirname, '../..');
const publicFolder = resolve(root, values.public);
if (!orders.includes(values.wings)) fail(`--wings is one of ${orders.join(', ')}.`);
if (!existsSync(join(publicFolder, 'catalog/exhibition.json')))
  fail(`There is no catalog/exhibition.json in ${values.public}.`);
const origin = originOf(values.url ?? process.env['HEMICYCLE_URL']);
const started = performance.now();
const report = await buildSite({
  root,
  publicFolder,
  dist: resolve(root, values.out),
  origin,
  base: values.base ?? (origin ? new URL(origin).pathname : '/'),
  order: values.wings as WingOrder,
  catalogs: values['allow-catalog'].map(
    (text) =>
      readOrigin(text) ??
      fail(`--allow-catalog takes an origin such as https://museum.example, not ${text}.`),
  ),
  pseudo: values.pseudo,
  compress: values.compress,
  serverFolder: values['server-files'],
  print: (text) => console.log(text),
}).catch((error: unknown) => {
  // What is wrong with a catalog is told by its lines; anything else is a fault of the builder.
  if (error instanceof Error && 'lines' in error)
    fail([error.message, ...(error.lines as string[])].join('\n'));
  throw error;
});
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const memory = Math.round(process.resourceUsage().maxRSS / 1000);
const wings = report.wings > 1 ? ` in ${report.wings} wings` : '';
console.log(
  `${report.works} works${wings}: ${report.pages} pages in ${report.languages} languages, ${report.rendered} of them written anew, ` +
    `${report.files} files in ${values.out}/, ${report.removed} removed. ${seconds} s, ${memory} MB of memory at most.`,
);

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function originOf(url: string | undefined): string | undefined {
  if (!url) return undefined;
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/?$/, '/');
}
