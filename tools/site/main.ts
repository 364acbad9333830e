import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pickText } from '#kit';
import { buildClient, buildPrerender } from './build-bundles';
import { describe } from './describe';
import { drawIcons } from './files/icons';
import { MOVED_SCRIPT, movedPage, redirectsOf } from './files/redirects';
import { robotsTxt } from './files/robots';
import { sitemapsOf } from './files/sitemap';
import { webManifestOf } from './files/web-manifest';
import { headOfPage, iconLinks } from './head';
import { writeLinkPicture } from './link-pictures';
import { readPublic } from './read-public';
import { escapeHtml, fillTemplate } from './template';
import { createWriter } from './write';

const usage = `Builds the site into dist/: one complete HTML file for every place in every language.
  --url URL    where it will live, https://host/path/: links then carry full addresses, search engines get a
               sitemap and sites that embed get oEmbed. Or HEMICYCLE_URL.
  --base PATH  the path that 404.html is served below, "/" unless told by --url
  --out DIR    where to write it, "dist" unless told; what is there is replaced`;

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    base: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(usage);
  process.exit(0);
}

const root = join(import.meta.dirname, '../..');
const dist = resolve(root, values.out);
const origin = originOf(values.url ?? process.env['HEMICYCLE_URL']);
const base = values.base ?? (origin ? new URL(origin).pathname : '/');
const started = performance.now();

await buildClient(root, dist);
const prerender = await buildPrerender(root);
const exhibition = await prerender.loadExhibition(readPublic(root));
const { catalog } = exhibition.pages;
const template = await builtTemplate();

const write = createWriter(dist);
const places = prerender.allPlaces(catalog);
const redirects = redirectsOf(catalog);
let written = 0;
for (const { tag } of catalog.languages) {
  const messages = await prerender.loadMessages(tag);
  const siteName = pickText(catalog.title, [tag]).text;
  const home = prerender.folderOf(exhibition, { kind: 'home' }, tag);
  const webManifest = `${home}manifest.webmanifest`;
  for (const place of places) {
    const page = await prerender.renderPage(exhibition, place, tag, origin);
    const parts = { prerender, exhibition, origin, language: tag, messages };
    const { graph, files } = describe(parts, place, page);
    const head = headOfPage(page, { origin, siteName, webManifest, graph, otherForms: files });
    await write(`${page.path}index.html`, fillTemplate(template, { ...page, head }));
    for (const { path, text } of files) await write(path, text);
    if (page.head.image) await writeLinkPicture(exhibition, place, tag, page.head.image, { root, dist });
    written += 1;
    for (const { from } of redirects.filter(({ to }) => to.kind === place.kind && to.id === place.id)) {
      await write(`${prerender.folderOf(exhibition, from, tag)}index.html`, movedPage({ page, origin }));
    }
    if (place.kind !== 'home') continue;
    const { description } = page.head;
    const says = webManifestOf({ name: siteName, description, language: tag, up: page.up });
    await write(webManifest, JSON.stringify(says));
  }
}
for (const [file, bytes] of await drawIcons(await readFile(join(root, 'public/favicon.svg')))) {
  await write(file, bytes);
}
if (redirects.length > 0) await write(MOVED_SCRIPT.file, MOVED_SCRIPT.text);
await write('robots.txt', robotsTxt(origin));
if (origin) await writeSitemaps(origin);
else console.log('No sitemap.xml and no oEmbed: they need full addresses. Tell them with --url.');
await writeNotFound();
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `Wrote ${written} pages in ${catalog.languages.length} languages to ${values.out}/ in ${seconds} s.`,
);

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
  const head = [
    `<title>${escapeHtml(title)}</title>`,
    '<meta name="robots" content="noindex" />',
    ...iconLinks(base),
  ].join('\n    ');
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

async function writeSitemaps(origin: string): Promise<void> {
  const translations = places.map((place) => ({
    alternates: catalog.languages.map(({ tag }) => ({
      language: tag,
      path: prerender.folderOf(exhibition, place, tag),
    })),
  }));
  for (const { file, text } of sitemapsOf(origin, translations)) await write(file, text);
}

function originOf(url: string | undefined): string | undefined {
  if (!url) return undefined;
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/?$/, '/');
}
