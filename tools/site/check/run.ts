import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '../tree';
import { checkCard, isLongTitle } from './cards';
import { checkEmbeds, type EmbedFacts } from './embeds';
import { type Ground, groundOf } from './ground';
import { checkImages, createIdentityCheck } from './identity';
import { createLanguageCheck } from './languages';
import { checkBlock, checkLinkedData } from './linked-data';
import { createLinkCheck } from './links';
import { checkJson, checkSitemap, listedIn } from './other-files';
import { type Fault, isHidden, readPage } from './page-facts';
import { checkSize, formatSizes, type PageSize } from './sizes';
import { createValidator } from './validity';

export interface SiteReport {
  readonly faults: readonly Fault[];
  readonly pages: number;
  /** Pages that only lead on, and the one for unknown addresses. */
  readonly hidden: number;
  /** Pages that HTML's standard was asked of. */
  readonly validated: number;
  readonly links: number;
  /** Pages whose title a chat may cut. */
  readonly longTitles: readonly string[];
  readonly ground: Ground;
  readonly sizes: string;
}

/** HTML's standard takes most of the time: of a large site so many pages are asked, evenly. */
const MOST_VALIDATED = 4000;

/**
 * Checks a built site as it lies in a folder: every page for itself, then what pages say of each other. Of each page little
 * is kept, so that memory does not grow by what pages say.
 */
export async function checkSite(folder: string, { validity = true } = {}): Promise<SiteReport> {
  const files = new Set(await filesBelow(folder));
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  if (!files.has('index.html'))
    throw new Error(`There is no built site in ${folder}. Build one with "npm run build".`);
  const home = readPage('index.html', await read('index.html'));
  const ground = groundOf(files, home, files.has('404.html') ? await read('404.html') : undefined);
  const html = [...files].filter((each) => each.endsWith('.html')).sort();
  const validate = validity ? createValidator() : undefined;
  const every = Math.ceil(html.length / MOST_VALIDATED);
  const identity = createIdentityCheck(ground);
  const languages = createLanguageCheck(ground);
  const links = createLinkCheck(ground);
  const tags = new Set<string>();
  const sizes: PageSize[] = [];
  const briefs = new Map<string, EmbedFacts>();
  const faults: Fault[] = [];
  const longTitles: string[] = [];
  let linked = 0;
  for (const [at, file] of html.entries()) {
    const text = await read(file);
    const page = readPage(file, text);
    faults.push(
      ...identity(page),
      ...languages.check(page),
      ...checkImages(page),
      ...checkCard(page),
      ...checkLinkedData(ground, page),
      ...links.check(page),
    );
    if (validate && at % every === 0) faults.push(...(await validate(file, text)));
    const { headings, canonicals, language, metas } = page;
    const robots = new Map([['robots', metas.get('robots') ?? []]]);
    briefs.set(file, { file, headings, canonicals, language, metas: robots });
    if (isLongTitle(page)) longTitles.push(file);
    if (isHidden(page)) continue;
    const size = { file, bytes: page.bytes, sent: gzipSync(text).length };
    sizes.push(size);
    faults.push(...checkSize(size));
    linked += page.addresses.size;
    if (page.language) tags.add(page.language);
  }
  for (const fault of languages.compare()) faults.push(fault);
  faults.push(...checkEmbeds(ground, briefs));
  for (const file of links.targets())
    faults.push(...links.checkFragments(file, readPage(file, await read(file)).ids));
  for (const file of files) faults.push(...(await checkOther(ground, file, read)));
  const sitemaps = [...files].filter((file) => /^sitemap.*\.xml$/.test(file));
  const listed = new Set<string>();
  for (const file of sitemaps) for (const address of listedIn(await read(file))) listed.add(address);
  const shown = sizes.map(({ file }) => file);
  if (sitemaps.length > 0) faults.push(...checkSitemap(ground, shown, listed));
  return {
    faults,
    pages: shown.length,
    hidden: html.length - shown.length,
    validated: validate ? Math.ceil(html.length / every) : 0,
    links: linked,
    longTitles,
    ground,
    sizes: formatSizes(sizes, tags),
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
