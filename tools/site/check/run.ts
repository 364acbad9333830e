import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkEmbeds } from './embeds';
import { type Ground, groundOf } from './ground';
import { checkIdentity, checkImages } from './identity';
import { checkLanguages } from './languages';
import { checkBlock, checkLinkedData } from './linked-data';
import { checkLinks } from './links';
import { checkJson, checkSitemap } from './other-files';
import { type Fault, isHidden, type PageFacts, readPage } from './page-facts';
import { formatSizes, type PageSize } from './sizes';
import { createValidator } from './validity';

export interface SiteReport {
  readonly faults: readonly Fault[];
  readonly pages: number;
  /** Pages that only lead on, and the one for unknown addresses. */
  readonly hidden: number;
  readonly links: number;
  readonly ground: Ground;
  readonly sizes: string;
}

/** Checks a built site as it lies in a folder: every page for itself, then what pages say of each other. */
export async function checkSite(folder: string, { validity = true } = {}): Promise<SiteReport> {
  const files = new Set(await filesBelow(folder));
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const validate = validity ? createValidator() : undefined;
  const pages = new Map<string, PageFacts>();
  const sizes: PageSize[] = [];
  const faults: Fault[] = [];
  for (const file of [...files].filter((each) => each.endsWith('.html')).sort()) {
    const html = await read(file);
    const page = readPage(file, html);
    pages.set(file, page);
    if (!isHidden(page)) sizes.push({ file, bytes: page.bytes, sent: gzipSync(html).length });
    if (validate) faults.push(...(await validate(file, html)));
  }
  const home = pages.get('index.html');
  if (!home) throw new Error(`There is no built site in ${folder}. Build one with "npm run build".`);
  const ground = groundOf(files, home, files.has('404.html') ? await read('404.html') : undefined);
  faults.push(
    ...checkIdentity(ground, pages),
    ...checkLanguages(ground, pages),
    ...checkImages(pages),
    ...checkLinkedData(ground, pages),
    ...checkLinks(ground, pages),
    ...checkEmbeds(ground, pages),
  );
  for (const file of files) faults.push(...(await checkOther(ground, file, read)));
  const sitemaps = [...files].filter((file) => /^sitemap.*\.xml$/.test(file));
  if (sitemaps.length > 0) faults.push(...checkSitemap(ground, pages, await Promise.all(sitemaps.map(read))));
  const shown = [...pages.values()].filter((page) => !isHidden(page));
  const languages = new Set(shown.flatMap(({ language }) => language ?? []));
  return {
    faults,
    pages: shown.length,
    hidden: pages.size - shown.length,
    links: shown.reduce((all, page) => all + page.addresses.size, 0),
    ground,
    sizes: formatSizes(sizes, languages),
  };
}

/** What of the files for programs points at others. */
async function checkOther(
  ground: Ground,
  file: string,
  read: (file: string) => Promise<string>,
): Promise<readonly Fault[]> {
  if (/(^|\/)catalog\.jsonld$/.test(file)) return checkBlock(ground, file, await read(file));
  if (/(^|\/)(oembed\.json|manifest\.webmanifest)$|^iiif\//.test(file))
    return checkJson(ground, file, await read(file));
  return [];
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    );
}
