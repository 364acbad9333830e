import { checkCatalog, locateProblems, parseCatalog } from '#catalog';
import type { Problem } from '#kit';
import { surroundingsOf } from './surroundings';

/** Bytes of a catalog that is checked here: more than a page reads, for a museum's whole collection. */
const MOST_BYTES = 64_000_000;

/**
 * Every problem of a catalog's text, in the order of the text. With the folder of a site, also what is missing there
 * and which works its building cannot hold; that is asked only of a catalog that is sound in itself.
 */
export function checkText(text: string, file: string, site?: string): readonly Problem[] {
  const { value, problems } = parseCatalog(text, { file, maxBytes: MOST_BYTES });
  if (!value || site === undefined) return problems;
  const known = new Set(problems.map(keyOf));
  const around = checkCatalog(value, surroundingsOf(site, value)).filter(
    (problem) => !known.has(keyOf(problem)),
  );
  return locateProblems(text, [...problems, ...around], file);
}

const keyOf = ({ code, path }: Problem): string => JSON.stringify([code, path]);
