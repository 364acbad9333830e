import { parseArgs } from 'node:util';
import { hasErrors, type Problem } from '#kit';
import { checkText } from './check-text';
import { isAddress, readSource } from './read-source';
import { jsonReport, printedReport } from './report';

const USAGE = `npm run catalog:check -- [FILE|URL] [--json] [--site FOLDER]

Reads a catalog and prints everything that is wrong with it, a line a problem: file:line:column, code, what to do.
  FILE|URL  the catalog; the one of this exhibition if none is named
  --json    the same for programs
  --site    the folder that the catalog's files, models and building stand in (public); not asked for a URL
Ends with 1 if there is an error, with 0 if there are warnings alone.`;

/** What the command has around it. */
export interface Surroundings {
  readonly catalog: string;
  readonly site: string;
  readonly print: (text: string) => void;
}

/** Runs the command and returns the status that it ends with. */
export async function runCheck(
  given: readonly string[],
  { catalog, site, print }: Surroundings,
): Promise<0 | 1> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(given);
  } catch (error) {
    print(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 1;
  }
  const { values, positionals } = parsed;
  if (values.help || positionals.length > 1) {
    print(USAGE);
    return values.help ? 0 : 1;
  }
  const source = positionals[0] ?? catalog;
  const read = await readSource(source);
  const folder = isAddress(source) ? undefined : (values.site ?? site);
  const problems: readonly Problem[] =
    read.value === undefined ? read.problems : checkText(read.value, source, folder);
  print(values.json ? jsonReport(problems, source) : printedReport(problems, source));
  return hasErrors(problems) ? 1 : 0;
}

const parse = (given: readonly string[]) =>
  parseArgs({
    args: [...given],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, site: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
