import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pickText } from '#kit';
import type { Place } from '#visit';
import { buildClient, buildPrerender } from './build-bundles';
import { builtTemplate } from './built-template';
import { describe } from './describe';
import { writeEmbedClient } from './embed/client';
import { writeEmbedPages } from './embed/pages';
import { drawIcons } from './files/icons';
import { MOVED_SCRIPT, movedPage, redirectsOf } from './files/redirects';
import { robotsTxt } from './files/robots';
import { sitemapsOf } from './files/sitemap';
import { webManifestOf } from './files/web-manifest';
import { headOfPage, iconLinks } from './head';
import { writeHosting } from './headers/write-hosting';
import { writeLibrary } from './library';
import { writeLinkPicture } from './link-pictures';
import { createTeller } from './linked/teller';
import { PSEUDO_LANGUAGES, pseudoMessages, pseudoPages } from './pseudo';
import { readPublic } from './read-public';
import { escapeHtml, fillTemplate } from './template';
import { createWriter } from './write';

const usage = `Builds the site into dist/: one complete HTML file for every place in every language.
  --url URL    where it will live, https://host/path/: links then carry full addresses, search engines get a
               sitemap, sites that embed get oEmbed and libraries get IIIF. Or HEMICYCLE_URL.
  --base PATH  the path that 404.html is served below, "/" unless told by --url
  --pseudo     two more languages that nobody speaks, for tests: texts that are long, and texts from right to left
  --out DIR    where to write it, "dist" unless told; what is there is replaced
  --compress   writes .br and .gz beside every text, for servers that send them as they are
  --server-files DIR  writes nginx.conf, Caddyfile and htaccess there, with all headers and types`;

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    base: { type: 'string' },
    pseudo: { type: 'boolean', default: false },
    out: { type: 'string', default: 'dist' },
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
const dist = resolve(root, values.out);
const origin = originOf(values.url ?? process.env['HEMICYCLE_URL']);
const base = values.base ?? (origin ? new URL(origin).pathname : '/');
const started = performance.now();

await buildClient(root, dist);
const prerender = await buildPrerender(root);
const loaded = await prerender.loadExhibition(readPublic(root));
const exhibition = values.pseudo ? { ...loaded, pages: pseudoPages(loaded.pages) } : loaded;
const { catalog } = exhibition.pages;
const template = await builtTemplate(dist);

const write = createWriter(dist);
const places = prerender.allPlaces(catalog);
const redirects = redirectsOf(catalog);
const folderOf = (place: Place, tag: string) => prerender.folderOf(exhibition, place, tag);
const languages = catalog.languages.map(({ tag }) => tag);
const messages = new Map(
  await Promise.all(languages.map(async (tag) => [tag, await prerender.loadMessages(tag)] as const)),
);
if (values.pseudo) {
  const english = await prerender.loadMessages('en');
  for (const { tag } of PSEUDO_LANGUAGES) messages.set(tag, pseudoMessages(english, tag));
}
const tellerIn = (language: string, up: string) =>
  createTeller({
    data: exhibition.pages,
    language,
    messages: messages.get(language) ?? {},
    origin,
    up,
    folderOf,
  });

let written = 0;
for (const tag of languages) {
  const siteName = pickText(catalog.title, [tag]).text;
  const home = folderOf({ kind: 'home' }, tag);
  const webManifest = `${home}manifest.webmanifest`;
  for (const place of places) {
    const page = await prerender.renderPage(exhibition, place, tag, origin, messages.get(tag));
    const said = describe({ teller: tellerIn(tag, page.up), origin, home }, place, page);
    const head = headOfPage(page, { origin, siteName, webManifest, ...said });
    await write(`${page.path}index.html`, fillTemplate(template, { ...page, site: origin, head }));
    for (const { path, text } of said.files) await write(path, text);
    await writeLinkPicture(exhibition, place, page, { root, dist });
    written += 1;
    for (const { from } of redirects.filter(({ to }) => to.kind === place.kind && to.id === place.id)) {
      await write(`${folderOf(from, tag)}index.html`, movedPage({ page, origin }));
    }
    if (place.kind !== 'home') continue;
    const { description } = page.head;
    const says = webManifestOf({ name: siteName, description, language: tag, up: page.up });
    await write(webManifest, JSON.stringify(says));
  }
}
await writeLibrary(write, {
  data: exhibition.pages,
  messages,
  origin,
  folderOf,
  tellerIn: (tag) => tellerIn(tag, '../'.repeat(folderOf({ kind: 'home' }, tag).split('/').length - 1)),
});
for (const [file, bytes] of await drawIcons(await readFile(join(root, 'public/favicon.svg')))) {
  await write(file, bytes);
}
const embeds = await writeEmbedPages({ prerender, exhibition, dist, origin, write });
const { integrity } = await writeEmbedClient(write, root);
if (redirects.length > 0) await write(MOVED_SCRIPT.file, MOVED_SCRIPT.text);
await write('robots.txt', robotsTxt(origin));
if (origin) await writeSitemaps(origin);
else console.log('No sitemap.xml, oEmbed and IIIF: they need full addresses. Tell them with --url.');
await writeNotFound();
console.log(`Wrote ${embeds} pages for frames. embed.js: integrity="${integrity}"`);
await writeHosting(write, {
  dist,
  folders: [
    ...new Set(places.flatMap((place) => languages.map((tag) => folderOf(place, tag).split('/')[0] ?? ''))),
  ]
    .filter(Boolean)
    .toSorted(),
  serverFolder: values['server-files'],
  compress: values.compress,
});
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `Wrote ${written} pages in ${catalog.languages.length} languages to ${values.out}/ in ${seconds} s.`,
);

async function writeNotFound(): Promise<void> {
  const { title, body, words } = await prerender.renderNotFound(exhibition, base);
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
      site: origin,
      head,
      body,
      words,
      unknown: true,
    }),
  );
}

async function writeSitemaps(origin: string): Promise<void> {
  const translations = places.map((place) => ({
    alternates: languages.map((tag) => ({ language: tag, path: folderOf(place, tag) })),
  }));
  for (const { file, text } of sitemapsOf(origin, translations)) await write(file, text);
}

function originOf(url: string | undefined): string | undefined {
  if (!url) return undefined;
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/?$/, '/');
}
