import { EMPTY_MANIFEST, parseManifest } from '#assets';
import { type Catalog, createCatalogIndex, loadParser, readChecked } from '#catalog';
import type { Parsed, Problem } from '#kit';
import type { PagesData } from '#pages';
import { resolvePlan } from '#plan';
import { parseVenue, type Venue } from '#venue';
import { DataError } from './fetch-data';

/** The exhibition that a site shows unless the address names another. */
export const DEFAULT_CATALOG = 'catalog/exhibition.json';
export const MANIFEST = 'models/manifest.json';

/** Everything that pages and hall are made from, and what was wrong with it but could be lived with. */
export interface Exhibition {
  readonly pages: PagesData;
  readonly venue: Venue;
  readonly problems: readonly Problem[];
}

/** Reads one file of the site by its path below the root: by network in a browser, from disk at build. */
export type ReadFile = (path: string) => Promise<string>;

/** Makes a catalog of a text, by the file that it is from. */
export type ParseText = (text: string, file: string) => Parsed<Catalog> | Promise<Parsed<Catalog>>;

/** The site's own catalog was checked when its pages were written; any other, and any doubt, asks for the whole parser. */
const parseWhenInDoubt: ParseText = async (text, file) => {
  const value = file === DEFAULT_CATALOG ? readChecked(text) : undefined;
  return value ? { value, problems: [] } : (await loadParser())(text, { file });
};

/**
 * Reads catalog, venue and manifest and hangs the exhibition.
 * @throws DataError when the catalog or the venue cannot be used; a missing manifest only leaves placeholders.
 */
export async function loadExhibition(
  read: ReadFile,
  catalogPath = DEFAULT_CATALOG,
  parse = parseWhenInDoubt,
): Promise<Exhibition> {
  const [catalogText, manifest] = await Promise.all([read(catalogPath), loadManifest(read)]);
  const { value: catalog, problems } = await parse(catalogText, catalogPath);
  if (!catalog) throw DataError.of(catalogPath, problems);
  const { value: venue, problems: venueProblems } = parseVenue(await read(catalog.venue));
  if (!venue) throw DataError.of(catalog.venue, venueProblems);
  const plan = resolvePlan(catalog, venue, manifest.value);
  return {
    pages: { catalog, index: createCatalogIndex(catalog), manifest: manifest.value, plan },
    venue,
    problems: [...problems, ...venueProblems, ...manifest.problems, ...plan.problems],
  };
}

async function loadManifest(read: ReadFile) {
  try {
    const { value = EMPTY_MANIFEST, problems } = parseManifest(JSON.parse(await read(MANIFEST)));
    return { value, problems };
  } catch (error) {
    const message = `The list of models did not come (${String(error)}).`;
    const problem: Problem = { severity: 'warning', code: 'manifest-missing', message };
    return { value: EMPTY_MANIFEST, problems: [problem] };
  }
}
