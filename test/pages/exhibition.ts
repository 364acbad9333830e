import { readFileSync } from 'node:fs';
import { EMPTY_MANIFEST, parseManifest } from '#assets';
import { createCatalogIndex, parseCatalog } from '#catalog';
import type { PagesData, Site } from '#pages';
import { loadMessages } from '#pages';
import { resolvePlan } from '#plan';
import { parseVenue } from '#venue';
import { formatAddress } from '#visit';

const read = (path: string): string => readFileSync(new URL(`../../public/${path}`, import.meta.url), 'utf8');

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the test needs ${what}`);
  return value;
}

/** The exhibition that ships with the product, hung in its hall. */
export function readExhibition(): PagesData {
  const catalog = must(parseCatalog(read('catalog/exhibition.json')).value, 'a catalog that parses');
  const venue = must(parseVenue(read(catalog.venue)).value, 'a venue that parses');
  const manifest = parseManifest(JSON.parse(read('models/manifest.json'))).value ?? EMPTY_MANIFEST;
  return {
    catalog,
    index: createCatalogIndex(catalog),
    manifest,
    plan: resolvePlan(catalog, venue, manifest),
  };
}

/** A site as the build writes it, with a note of every address that it handed out. */
export async function createTestSite(
  data: PagesData,
  language: string,
): Promise<{ site: Site; handedOut: Set<string> }> {
  const handedOut = new Set<string>();
  const space = { base: '/sub/', languages: data.catalog.languages.map(({ tag }) => tag) };
  const site: Site = {
    base: space.base,
    root: space.base,
    messages: await loadMessages(language),
    language,
    data,
    visit: null,
    hrefOf(place, options) {
      const href = formatAddress(
        {
          place,
          language: options?.language ?? language,
          ...(options?.mode ? { mode: options.mode } : {}),
          ...(options?.wing ? { wing: options.wing } : {}),
          ...(options?.find ? { find: options.find } : {}),
        },
        space,
      );
      handedOut.add(href);
      return href;
    },
    navigate() {},
    enter() {},
  };
  return { site, handedOut };
}
