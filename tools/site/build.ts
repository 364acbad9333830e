import { readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EMPTY_PLAN, FIRST_WING, layOutWings, type WingOrder } from '#plan';
import type { Place } from '#visit';
import type * as Prerender from '../../src/app/prerender';
import { builtTemplate } from './built-template';
import { bundle } from './bundle/bundle';
import { writeEmbedClient } from './embed/client';
import { builtEmbedTemplate } from './embed/pages';
import { drawIcons } from './files/icons';
import { MOVED_SCRIPT, redirectsOf } from './files/redirects';
import { robotsTxt } from './files/robots';
import { sitemapsOf } from './files/sitemap';
import { compressFolder } from './headers/compress';
import { writeHosting } from './headers/write-hosting';
import { writeLibrary } from './library';
import { createTeller } from './linked/teller';
import { messagesIn } from './messages-in';
import { notFoundPages } from './not-found';
import { writeOffline } from './offline/write-offline';
import { renderAll } from './pages/crew';
import type { Unit } from './pages/render-unit';
import { type Part, partsOf } from './parts';
import { pseudoPages } from './pseudo';
import { readFrom } from './read-public';
import { createStamps, fingerprint } from './stamps';
import { copyChanged, filesBelow, removeFiles } from './tree';
import { createWriter } from './write';

export interface BuildOptions {
  /** The folder of the product. */
  readonly root: string;
  /** The folder with the exhibition's own files. */
  readonly publicFolder: string;
  readonly dist: string;
  /** `https://host/path/`, when the site knows where it will live. */
  readonly origin?: string | undefined;
  /** The path that 404.html is served below. */
  readonly base: string;
  readonly order: WingOrder;
  /** Origins whose exhibitions `?catalog=` may name; none unless told. */
  readonly catalogs: readonly string[];
  /** Two more languages that nobody speaks, for tests. */
  readonly pseudo: boolean;
  /** Writes compressed copies beside every text. */
  readonly compress: boolean;
  /** Where the files of servers go, if anywhere. */
  readonly serverFolder?: string | undefined;
  readonly print: (text: string) => void;
}

export interface BuildReport {
  readonly works: number;
  readonly languages: number;
  readonly wings: number;
  /** Pages of the site, and those of them that were rendered now. */
  readonly pages: number;
  readonly rendered: number;
  readonly files: number;
  readonly removed: number;
}

/** More pictures than this take longer than anybody waits: then works and designers have one in all languages. */
const MOST_PICTURES = 20_000;

/** Builds the site into a folder: what is there and still right stays, what no longer belongs is removed. */
export async function buildSite(options: BuildOptions): Promise<BuildReport> {
  const { root, publicFolder, dist, origin, catalogs, print } = options;
  const cache = join(root, 'node_modules/.cache');
  // React renders several times slower by its build for development.
  process.env['NODE_ENV'] = 'production';
  const { client, prerender: folder, entry, worker } = await bundle(root);
  const prerender = (await import(pathToFileURL(entry).href)) as typeof Prerender;
  const whole = await prerender.loadWhole(readFrom(publicFolder));
  const { venue, manifest } = whole;
  const spoken = whole.catalog;
  const catalog = options.pseudo
    ? pseudoPages({
        catalog: spoken,
        index: prerender.createCatalogIndex(spoken),
        manifest,
        plan: EMPTY_PLAN,
      }).catalog
    : spoken;
  const { wings } = layOutWings(catalog, venue, manifest, options.order);
  const isSplit = wings.length > 1;
  const places = prerender.allPlaces(catalog);
  const languages = catalog.languages.map(({ tag }) => tag);
  const sharedPictures = places.length * languages.length > MOST_PICTURES;
  const template = await builtTemplate(client);
  const embedTemplate = await builtEmbedTemplate(client);

  const strays = new Set(await filesBelow(dist));
  const isThere = (file: string) => strays.has(file) || claimed.has(file);
  const claimed = new Set<string>();
  const claim = (files: Iterable<string>) => {
    for (const file of files) {
      strays.delete(file);
      claimed.add(file);
    }
  };

  const unshipped = new Set(isSplit ? Object.values(prerender.SITE_FILES) : []);
  // These two are the templates of all pages.
  await copyTree(client, dist, (file) => file !== 'index.html' && file !== 'embed.html', claim);
  await copyTree(publicFolder, dist, (file) => !unshipped.has(file), claim);
  // The two that tell whether a build is older than its sources are touched by every build: first the one, last the other.
  await touch(join(dist, '.vite/manifest.json'));

  const stamps = createStamps(join(cache, 'site', fingerprint(dist)));
  const sources = fingerprint(
    ...(await contents(folder)),
    ...(await contents(join(root, 'tools/site'))),
    template,
    embedTemplate,
    JSON.stringify({ origin, catalogs, sharedPictures, pseudo: options.pseudo }),
  );
  const ownFiles = await Promise.all(
    Object.values(prerender.SITE_FILES).map((file) => readFile(join(publicFolder, file))),
  );
  const wholePrint = fingerprint(...ownFiles);

  const keys = new Map<string, string>();
  const firstWing = `parts/${FIRST_WING}`;
  const firstPages = new Set<string>();
  let rendered = 0;
  async function* stale(): AsyncGenerator<Unit> {
    for (const [at, part] of partsOf({ catalog, manifest, wings, places }).entries()) {
      const partPrint = part.files ? await writePart(prerender, part, dist, claim) : wholePrint;
      const unit: Unit = {
        id: part.name?.replaceAll('/', '-') ?? `pages-${at}`,
        ...(part.name !== undefined && { part: part.name }),
        places: part.places,
        languages: part.languages ?? languages,
      };
      const inputs = fingerprint(sources, partPrint, JSON.stringify(unit));
      const kept = await stamps.fresh(unit.id, inputs, isThere);
      if (kept) {
        claim(kept);
        if (part.name === firstWing) for (const file of kept) firstPages.add(file);
        continue;
      }
      keys.set(unit.id, inputs);
      yield unit;
    }
  }
  await renderAll(
    stale(),
    {
      root,
      publicFolder,
      dist,
      template,
      embedTemplate,
      origin,
      catalogs,
      sharedPictures,
      prerender: entry,
      pseudo: options.pseudo,
    },
    async (unit, { pages, files }) => {
      rendered += pages;
      claim(files);
      if (unit.part === firstWing) for (const file of files) firstPages.add(file);
      await stamps.write(unit.id, { inputs: keys.get(unit.id) ?? '', files });
    },
  );

  for (const tag of isSplit ? languages : []) {
    const file = prerender.searchFileOf(`lists/${tag}`);
    const unit = `search-${tag}`;
    const inputs = fingerprint(sources, wholePrint, file);
    if (!(await stamps.fresh(unit, inputs, isThere))) {
      await createWriter(dist).write(file, prerender.writeListIndex(catalog, tag));
      await stamps.write(unit, { inputs, files: [file] });
    }
    claim([file]);
  }

  const exhibition: Prerender.Exhibition = {
    pages: { catalog, index: prerender.createCatalogIndex(catalog), manifest, plan: EMPTY_PLAN },
    venue,
    problems: [],
  };
  const inputs = fingerprint(sources, wholePrint, options.base);
  const kept = await stamps.fresh('whole', inputs, isThere);
  if (kept) claim(kept);
  else {
    const writer = createWriter(dist);
    await writeWhole({ ...options, prerender, exhibition, template, places, isSplit, write: writer.write });
    claim(writer.files);
    await stamps.write('whole', { inputs, files: writer.files });
  }
  if (!origin) print('No sitemap.xml, oEmbed and IIIF: they need full addresses. Tell them with --url.');
  const { write, files: hosting } = createWriter(dist);
  const folders = places.flatMap((place) =>
    languages.map((tag) => prerender.folderOf(exhibition, place, tag).split('/')[0] ?? ''),
  );
  await writeHosting(write, {
    folders: [...new Set(folders)].filter(Boolean).toSorted(),
    languages: languages.slice(1),
    serverFolder: options.serverFolder,
    catalogs,
  });
  claim(hosting);
  const offline = createWriter(dist);
  const [wing] = wings;
  await writeOffline({
    prerender,
    exhibition,
    template,
    dist,
    worker,
    catalogs,
    write: offline.write,
    files: [...claimed],
    ...(isSplit &&
      wing && {
        part: { name: firstWing, works: new Set(wing.works.map(({ id }) => id)), pages: firstPages },
      }),
  });
  claim(offline.files);
  await removeFiles(dist, strays);
  if (options.compress) print(`Wrote ${await compressFolder(dist)} compressed copies.`);
  await touch(join(dist, 'index.html'));
  return {
    works: catalog.works.length,
    languages: languages.length,
    wings: wings.length,
    pages: places.length * languages.length,
    rendered,
    files: claimed.size,
    removed: strays.size,
  };
}

type Claim = (files: Iterable<string>) => void;

async function copyTree(
  from: string,
  to: string,
  wanted: (file: string) => boolean,
  claim: Claim,
): Promise<void> {
  for (const file of await filesBelow(from)) {
    if (!wanted(file)) continue;
    await copyChanged(join(from, file), join(to, file));
    claim([file]);
  }
}

/** Writes the two files that browsers load for a part, and says what is in them. */
async function writePart(
  prerender: typeof Prerender,
  part: Part,
  dist: string,
  claim: Claim,
): Promise<string> {
  const made = part.files?.();
  if (!made || part.name === undefined) return '';
  const files = prerender.filesOfPart(part.name);
  const { write } = createWriter(dist);
  const [catalog, manifest] = [JSON.stringify(made.catalog), JSON.stringify(made.manifest)];
  await write(files.catalog, catalog);
  await write(files.manifest, manifest);
  claim([files.catalog, files.manifest]);
  return fingerprint(catalog, manifest);
}

interface WholeParts extends BuildOptions {
  readonly prerender: typeof Prerender;
  readonly exhibition: Prerender.Exhibition;
  readonly template: string;
  readonly places: readonly Place[];
  readonly isSplit: boolean;
  readonly write: ReturnType<typeof createWriter>['write'];
}

/** Writes what there is once: the catalog for libraries, icons, what search engines read and the page for no address. */
async function writeWhole(parts: WholeParts): Promise<void> {
  const { prerender, exhibition, origin, places, write } = parts;
  const { catalog } = exhibition.pages;
  const languages = catalog.languages.map(({ tag }) => tag);
  const folderOf = (place: Place, tag: string) => prerender.folderOf(exhibition, place, tag);
  const messages = new Map(
    await Promise.all(languages.map(async (tag) => [tag, await messagesIn(prerender, tag)] as const)),
  );
  await writeLibrary(write, {
    data: exhibition.pages,
    messages,
    origin,
    folderOf,
    tellerIn: (language) =>
      createTeller({
        data: exhibition.pages,
        language,
        messages: messages.get(language) ?? {},
        origin,
        up: '../'.repeat(folderOf({ kind: 'home' }, language).split('/').length - 1),
        folderOf,
      }),
  });
  if (!parts.isSplit) {
    for (const tag of languages)
      await write(prerender.filesOfLanguage(tag).catalog, JSON.stringify(prerender.inLanguage(catalog, tag)));
  }
  for (const [file, bytes] of await drawIcons(await readFile(join(parts.publicFolder, 'favicon.svg'))))
    await write(file, bytes);
  if (redirectsOf(catalog).length > 0) await write(MOVED_SCRIPT.file, MOVED_SCRIPT.text);
  await write('robots.txt', robotsTxt(origin));
  if (origin) {
    const translations = places.map((place) => ({
      alternates: languages.map((tag) => ({ language: tag, path: folderOf(place, tag) })),
    }));
    for (const { file, text } of sitemapsOf(origin, translations)) await write(file, text);
  }
  for (const { file, text } of await notFoundPages(parts)) await write(file, text);
  const { integrity } = await writeEmbedClient(write, parts.root);
  parts.print(`embed.js: integrity="${integrity}"`);
}

const touch = (file: string): Promise<void> => utimes(file, new Date(), new Date());

async function contents(folder: string): Promise<Buffer[]> {
  const files = (await filesBelow(folder)).sort();
  return Promise.all(files.map((file) => readFile(join(folder, file))));
}
