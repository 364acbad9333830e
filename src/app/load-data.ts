import { EMPTY_MANIFEST, type Manifest, parseManifest } from '#assets';
import { type Catalog, createCatalogIndex, loadParser, readChecked } from '#catalog';
import type { Parsed, Problem } from '#kit';
import type { PagesData } from '#pages';
import { EMPTY_PLAN, resolvePlan } from '#plan';
import { parseVenue, type Venue } from '#venue';
import { type ExhibitionFiles, SITE_FILES } from './exhibition-files';
import { DataError } from './fetch-data';

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

/** The site's own catalogs were checked when its pages were written; any other, and any doubt, asks for the whole parser. */
const parseWhenInDoubt: ParseText = async (text, file) => {
  const isOwn = file === SITE_FILES.catalog || /^catalog\/(in|parts|lists)\//.test(file);
  const value = isOwn ? readChecked(text) : undefined;
  return value ? { value, problems: [] } : parseInDoubt(text, file);
};

/** The whole parser, for what nobody here has checked. */
export const parseInDoubt: ParseText = async (text, file) => (await loadParser())(text, { file });

/**
 * Reads catalog, venue and manifest and hangs the exhibition. In the list of all works of a large one nothing hangs.
 * @throws DataError when the catalog or the venue cannot be used, or the manifest, unless the exhibition can do without.
 */
export async function loadExhibition(
  read: ReadFile,
  files = SITE_FILES,
  parse = parseWhenInDoubt,
): Promise<Exhibition> {
  const { catalog, venue, manifest, problems } = await loadUnhung(read, files, parse);
  const isList = catalog.part !== undefined && catalog.part.wing === undefined;
  const plan = isList ? EMPTY_PLAN : resolvePlan(catalog, venue, manifest);
  return {
    pages: { catalog, index: createCatalogIndex(catalog), manifest, plan },
    venue,
    problems: [...problems, ...plan.problems],
  };
}

interface Unhung {
  readonly catalog: Catalog;
  readonly venue: Venue;
  readonly manifest: Manifest;
  readonly problems: readonly Problem[];
}

/** What an exhibition is made of, before anything of it is hung. @throws DataError as `loadExhibition` */
export async function loadUnhung(read: ReadFile, files: ExhibitionFiles, parse: ParseText): Promise<Unhung> {
  const [catalogText, manifest] = await Promise.all([read(files.catalog), loadManifest(read, files)]);
  const { value: catalog, problems } = await parse(catalogText, files.catalog);
  if (!catalog) throw DataError.of(files.catalog, problems);
  const { value: venue, problems: venueProblems } = parseVenue(await read(catalog.venue));
  if (!venue) throw DataError.of(catalog.venue, venueProblems);
  return {
    catalog,
    venue,
    manifest: manifest.value,
    problems: [...problems, ...venueProblems, ...manifest.problems],
  };
}

async function loadManifest(read: ReadFile, { manifest: file, canLackManifest = false }: ExhibitionFiles) {
  try {
    const text = await read(file);
    const { value, problems } = parseManifest(readJson(text, file));
    if (!value) throw DataError.of(file, problems);
    return { value, problems };
  } catch (error) {
    if (!canLackManifest) throw error;
    const message = `The list of models did not come (${String(error)}).`;
    const problem: Problem = { severity: 'warning', code: 'manifest-missing', message };
    return { value: EMPTY_MANIFEST, problems: [problem] };
  }
}

function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DataError(`${file} is not JSON.`, [`${file}: ${String(error)}`]);
  }
}
