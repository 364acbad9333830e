import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { errorAt, formatProblem, hasErrors, type Problem } from '#kit';
import { parseVenue } from '#venue';
import type { HallFigures } from './figures';
import { judgeVenue } from './judge';
import { gatherEvidence } from './read';
import { formatFigures } from './table';

const USAGE = `npm run venue:check -- [FILE|ID …]

Reads venues with their models, floors, light and pictures, prints what their halls cost, and everything that is wrong
with them, a line a problem: file, code, what is wrong and what to do.
  FILE  a venue.json, or its folder
  ID    a venue of this exhibition; all of them if none is named
Ends with 1 if there is an error, with 0 if there are warnings alone.`;

/** What the command has around it. */
export interface Surroundings {
  /** The folder whose folders are venues. */
  readonly venues: string;
  readonly print: (text: string) => void;
}

interface Checked {
  readonly id: string;
  readonly figures: readonly HallFigures[];
  readonly problems: readonly Problem[];
}

/** Runs the command and returns the status that it ends with. */
export async function runCheck(given: readonly string[], { venues, print }: Surroundings): Promise<0 | 1> {
  let asked: readonly string[];
  try {
    const { positionals, values } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      print(USAGE);
      return 0;
    }
    asked = positionals;
  } catch (error) {
    print(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 1;
  }
  const files = asked.length > 0 ? asked.map((name) => fileOf(name, venues)) : listVenues(venues);
  const checked: Checked[] = [];
  for (const file of files) checked.push(await checkVenue(file));
  const problems = checked.flatMap((venue) => venue.problems);
  print(formatFigures(checked));
  for (const problem of problems) print(formatProblem(problem));
  print(summarize(checked.length, problems));
  return hasErrors(problems) ? 1 : 0;
}

const listVenues = (venues: string): string[] =>
  readdirSync(venues)
    .map((id) => join(venues, id, 'venue.json'))
    .filter((file) => existsSync(file));

function fileOf(name: string, venues: string): string {
  const isFolder = statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isFolder) return join(name, 'venue.json');
  return name.endsWith('.json') ? name : join(venues, name, 'venue.json');
}

async function checkVenue(file: string): Promise<Checked> {
  const told = relative(process.cwd(), file);
  const folder = dirname(file);
  const id = basename(folder);
  const placed = (problems: readonly Problem[]) => problems.map((problem) => ({ ...problem, file: told }));
  if (!existsSync(file)) {
    const missing = errorAt('venue-missing', 'there is no such file: name a venue.json or a venue.');
    return { id, figures: [], problems: placed([missing]) };
  }
  const { value: venue, problems } = parseVenue(readFileSync(file, 'utf8'));
  if (!venue) return { id, figures: [], problems: placed(problems) };
  const verdict = judgeVenue(await gatherEvidence(venue, folder));
  return { id: venue.id, figures: verdict.figures, problems: placed(verdict.problems) };
}

function summarize(venues: number, problems: readonly Problem[]): string {
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `${counted(venues, 'venue')}, ${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}.`;
}
