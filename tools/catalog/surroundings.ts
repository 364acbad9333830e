import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_MANIFEST, type Manifest, parseManifest } from '#assets';
import type { Catalog, CheckContext } from '#catalog';
import { errorAt, formatProblem, type Problem, warningAt } from '#kit';
import { layOutWings, resolvePlan } from '#plan';
import { parseVenue, type Venue } from '#venue';

const MANIFEST = 'models/manifest.json';

/** The text of a file of the site; `undefined` when it is not there. */
function readSite(site: string, path: string): string | undefined {
  const file = join(site, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

interface ManifestRead {
  /** Missing as long as no model has been made, and then none is missed. */
  readonly manifest?: Manifest;
  readonly problems: readonly Problem[];
}

function readManifest(site: string): ManifestRead {
  const text = readSite(site, MANIFEST);
  if (text === undefined) return { problems: [] };
  try {
    const { value, problems } = parseManifest(JSON.parse(text));
    return {
      ...(value && { manifest: value }),
      problems: problems.map(({ path: _, ...problem }) => problem),
    };
  } catch {
    const sentence = `"${MANIFEST}" is not JSON; build the models again with npm run works:build.`;
    return { problems: [errorAt('manifest-invalid', sentence)] };
  }
}

/** What the planner says of the catalog in its building, when the building can be read. */
function planIn(site: string, catalog: Catalog, manifest: Manifest): readonly Problem[] {
  const text = readSite(site, catalog.venue);
  if (text === undefined) return [];
  const { value: venue, problems } = parseVenue(text);
  if (venue) return hungIn(catalog, venue, manifest);
  const first = problems[0] ? ` (${formatProblem(problems[0])})` : '';
  return [
    errorAt('bad-venue', `The building "${catalog.venue}" cannot be read${first}; build it again.`, [
      'venue',
    ]),
  ];
}

/** What does not fit into the building once stands in further wings, which a curator may not have meant. */
function hungIn(catalog: Catalog, venue: Venue, manifest: Manifest): readonly Problem[] {
  const { wings, problems } = layOutWings(catalog, venue, manifest);
  if (wings.length === 1) return resolvePlan(catalog, venue, manifest).problems;
  const further = catalog.works.length - (wings[0]?.works.length ?? 0);
  const sentence = `"${venue.id}" does not hold all works at once: ${further} of them stand in ${wings.length - 1} further wings of the same building.`;
  return [warningAt('further-wings', sentence, ['works']), ...problems];
}

/** The world around a catalog, as the folder of a site knows it. */
export function surroundingsOf(site: string, catalog: Catalog): CheckContext {
  const { manifest, problems } = readManifest(site);
  const made = manifest?.works;
  return {
    fileExists: (path) => existsSync(join(site, path)),
    ...(made && { hasModel: (work: string) => made[work]?.derivatives.room !== undefined }),
    planProblems: [...problems, ...planIn(site, catalog, manifest ?? EMPTY_MANIFEST)],
  };
}
