import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_MANIFEST, type Manifest, parseManifest } from '#assets';
import type { Catalog, CheckContext } from '#catalog';
import { errorAt, formatProblem, type Problem } from '#kit';
import { resolvePlan } from '#plan';
import { parseVenue } from '#venue';

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
  if (venue) return resolvePlan(catalog, venue, manifest).problems;
  const first = problems[0] ? ` (${formatProblem(problems[0])})` : '';
  return [
    errorAt('bad-venue', `The building "${catalog.venue}" cannot be read${first}; build it again.`, [
      'venue',
    ]),
  ];
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
