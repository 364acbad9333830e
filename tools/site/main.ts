import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildClient, buildPrerender } from './build-bundles';
import { writeLinkPicture } from './link-pictures';
import { readPublic } from './read-public';
import { escapeHtml, fillTemplate, headOfPage } from './template';

const usage = `Builds the site into dist/: one complete HTML file for every place in every language.
  --url URL    where it will live, https://host/path/: links then carry full addresses. Or HEMICYCLE_URL.
  --base PATH  the path that 404.html is served below, "/" unless told by --url`;

const { values } = parseArgs({
  options: { url: { type: 'string' }, base: { type: 'string' }, help: { type: 'boolean', default: false } },
});

if (values.help) {
  console.log(usage);
  process.exit(0);
}

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const origin = originOf(values.url ?? process.env['HEMICYCLE_URL']);
const base = values.base ?? (origin ? new URL(origin).pathname : '/');
const started = performance.now();

await buildClient(root);
const prerender = await buildPrerender(root);
const exhibition = await prerender.loadExhibition(readPublic(root));
const { catalog } = exhibition.pages;
const template = await builtTemplate();

let written = 0;
for (const { tag } of catalog.languages) {
  for (const place of prerender.allPlaces(catalog)) {
    const page = await prerender.renderPage(exhibition, place, tag, origin);
    const siteName = catalog.title[tag] ?? catalog.id;
    const head = headOfPage(page, { siteName, ...(origin ? { origin } : {}) });
    await write(`${page.path}index.html`, fillTemplate(template, { ...page, head }));
    if (page.head.image) await writeLinkPicture(exhibition, place, tag, page.head.image, { root, dist });
    written += 1;
  }
}
await writeNotFound();
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Wrote ${written} pages in ${catalog.languages.length} languages to dist/ in ${seconds} s.`);

/** The built `index.html` with its style sheet, which pages need before any script has come. */
async function builtTemplate(): Promise<string> {
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { file: string }
  >;
  const styles = manifest['style.css']?.file;
  if (!styles) throw new Error('The build has no style sheet: see vite.config.ts, cssCodeSplit.');
  if (html.includes(styles)) return html;
  return html.replace('</head>', `  <link rel="stylesheet" href="./${styles}" />\n  </head>`);
}

async function writeNotFound(): Promise<void> {
  const { title, body } = await prerender.renderNotFound(exhibition, base);
  const head = `<title>${escapeHtml(title)}</title>\n    <meta name="robots" content="noindex" />`;
  await write(
    '404.html',
    fillTemplate(template, {
      language: catalog.languages[0]?.tag ?? 'en',
      up: base,
      head,
      body,
      unknown: true,
    }),
  );
}

async function write(path: string, text: string): Promise<void> {
  const file = join(dist, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function originOf(url: string | undefined): string | undefined {
  if (!url) return undefined;
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/?$/, '/');
}
