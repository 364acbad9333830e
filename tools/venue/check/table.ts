import type { HallFigures } from './figures';

const HEAD = [
  'venue',
  'hall',
  'calls',
  'triangles',
  'materials',
  'kB',
  'phone kB',
  'hours',
  'slots',
  'views',
];

/** Columns that hold words and not numbers. */
const WORDS = 2;

/** What the halls of venues cost, a line a hall. */
export function formatFigures(
  venues: readonly { readonly id: string; readonly figures: readonly HallFigures[] }[],
): string {
  const rows = [HEAD, ...venues.flatMap(({ id, figures }) => figures.map((each) => rowOf(id, each)))];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column < WORDS ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

const rowOf = (venue: string, figures: HallFigures): string[] => [
  venue,
  figures.hall,
  String(figures.drawCalls),
  String(figures.triangles),
  String(figures.materials),
  kilobytes(figures.desktop),
  kilobytes(figures.phone),
  String(figures.hours),
  String(figures.slots),
  String(figures.viewpoints),
];

const kilobytes = (bytes: number): string => String(Math.round(bytes / 1000));
