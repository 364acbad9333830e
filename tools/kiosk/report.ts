import { formatTable } from '../bench/table';
import { type Growth, growthOf, type Measure, type Taken } from './verdict';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
const COLUMNS: readonly (readonly [title: string, measure: Measure, tell: (value: number) => string])[] = [
  ['scripts, MB', 'heap', megabytes],
  ['graphics, MB', 'gpu', megabytes],
  ['nodes', 'nodes', String],
  ['listeners', 'listeners', String],
  ['contexts', 'contexts', String],
];

/** The soak as a table and its verdict, for people. */
export function formatSoak(taken: readonly Taken[]): string {
  const growth = growthOf(taken);
  const rows = taken.map((each) => [
    `${Math.round(each.minutes)} min`,
    String(each.visits),
    ...COLUMNS.map(([, measure, tell]) => tell(each[measure])),
  ]);
  const table = formatTable(['after', 'visits', ...COLUMNS.map(([title]) => title)], rows);
  return `${table}\n\n${growth ? tellVerdict(growth) : 'Too short to tell whether anything grows.'}`;
}

function tellVerdict(growth: readonly Growth[]): string {
  const grows = growth.filter((each) => each.grows);
  return grows.length === 0 ? 'Nothing grows.' : `What grows: ${grows.map(tellGrowth).join(', ')}.`;
}

function tellGrowth({ measure, before, after }: Growth): string {
  const [title = measure, , tell = String] = COLUMNS.find(([, each]) => each === measure) ?? [];
  return `${title} from ${tell(before)} to ${tell(after)}`;
}

const BEGIN = '<!-- soak: begin -->';
const END = '<!-- soak: end -->';

/** A text with the soak's part replaced. @throws when it has no place for it */
export function replaceSoak(text: string, report: string): string {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`The document has no lines "${BEGIN}" and "${END}".`);
  return `${text.slice(0, from + BEGIN.length)}\n\n${report.trim()}\n\n${text.slice(to)}`;
}
