import { errorAt, hasErrors, type Parsed, type Problem, warningAt, withinStack } from '#kit';
import { checkCatalog, MOST_TOLD } from './check/check';
import { createPlaces, utf8Length } from './json/lines';
import { locateProblems } from './json/locate';
import { checkStructure, isHopeless } from './json/structure';
import { explainSyntax } from './json/syntax';
import { migrate } from './migrations';
import { isObject, type Json } from './migrations/json';
import { CATALOG_VERSION, type Catalog, catalog as schema } from './schema/catalog';
import { tellIssues } from './telling/issues';
import { describeFound } from './telling/words';

/** Bytes that a catalog has at most unless the caller expects more: sixty works in nine languages have two and a half million. */
const MOST_BYTES = 8_000_000;

export interface ParseCatalogOptions {
  /** The name to print before each problem's line and column. */
  readonly file?: string;
  /** Bytes of UTF-8 that are read at most. */
  readonly maxBytes?: number;
}

const fault = (code: string, sentence: string): Parsed<Json> => ({ problems: [errorAt(code, sentence, [])] });

/** JSON text as an object, or why it is none. Problems have their places already. */
function readJson(text: string, maxBytes: number): Parsed<Json> {
  if (utf8Length(text, maxBytes) > maxBytes) {
    const sentence = `The file is larger than ${maxBytes / 1_000_000} MB; pictures and models stand beside the catalog, not in it.`;
    return { problems: [{ ...errorAt('too-large', sentence), line: 1, column: 1 }] };
  }
  if (text.trim() === '') {
    return {
      problems: [
        { ...errorAt('empty-file', 'The file is empty; a catalog is an object { … }.'), line: 1, column: 1 },
      ],
    };
  }
  const placeOf = createPlaces(text);
  const structure = checkStructure(text, placeOf);
  if (structure.some(isHopeless)) return { problems: structure };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problems: [...structure, ...explainSyntax(text, placeOf)] };
  }
  return isObject(value)
    ? { value, problems: structure }
    : fault('not-an-object', `A catalog is an object { … }; found ${describeFound(value)}.`);
}

/** The value in the newest version of the format, or why it cannot be brought there. */
function readVersion(value: Json): Parsed<Json> {
  const version = value['version'];
  if (typeof version !== 'number' || version === CATALOG_VERSION) return { value, problems: [] };
  if (version > CATALOG_VERSION) {
    const sentence = `The catalog is in version ${version} of the format, but this Hemicycle knows none after ${CATALOG_VERSION}; get a newer Hemicycle.`;
    return { problems: [errorAt('future-version', sentence, ['version'])] };
  }
  if (!Number.isInteger(version) || version < 0) {
    return {
      problems: [
        errorAt('bad-version', `The versions of the format are whole numbers; write ${CATALOG_VERSION}.`, [
          'version',
        ]),
      ],
    };
  }
  const sentence = `The catalog is in version ${version} of the format and was read as version ${CATALOG_VERSION}; write it anew when you next change it.`;
  return { value: migrate(value, version), problems: [warningAt('old-version', sentence, ['version'])] };
}

function readCatalog(json: Json): Parsed<Catalog> {
  const current = readVersion(json);
  if (!current.value) return { problems: current.problems };
  const checked = withinStack(() => schema.safeParse(current.value));
  if (!checked) {
    const sentence =
      'So much of the catalog is wrong that it cannot be told; was it damaged, or is it another file?';
    return { problems: [...current.problems, errorAt('too-many', sentence, [])] };
  }
  if (!checked.success) {
    // Whoever mends these will see the next ones.
    const issues = checked.error.issues.slice(0, MOST_TOLD);
    return { problems: [...current.problems, ...tellIssues(schema, current.value, issues)] };
  }
  return { value: checked.data, problems: [...current.problems, ...checkCatalog(checked.data)] };
}

/**
 * Reads a catalog: JSON, any known version of the format, and everything that must hold within it. Never throws;
 * every problem that can be told at once is told, with its line and column. The value is there when no problem is an
 * error, and then all its references lead somewhere.
 */
export function parseCatalog(text: string, options: ParseCatalogOptions = {}): Parsed<Catalog> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const read = readJson(json, options.maxBytes ?? MOST_BYTES);
  const parsed: Parsed<Catalog> = read.value ? readCatalog(read.value) : { problems: [] };
  const found: readonly Problem[] = [...read.problems, ...parsed.problems];
  const problems = locateProblems(json, found, options.file);
  return parsed.value && !hasErrors(problems) ? { value: parsed.value, problems } : { problems };
}
