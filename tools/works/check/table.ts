import type { Verdict } from './judge';

const HEAD = ['', 'work', 'mm', 'room', 'kB', 'calls', 'close', 'kB', 'phone', 'kB', 'usdz', 'still'];

/** Columns that hold words and not numbers. */
const WORDS = 3;

/** All works in one table: triangles and kilobytes of each derivative; what is wrong stands below its work. */
export function formatVerdicts(verdicts: readonly Verdict[]): string {
  const rows = [HEAD, ...verdicts.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column < WORDS ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
  const [head, ...rest] = lines;
  const body = verdicts.flatMap(({ breaches }, index) => [
    rest[index] ?? '',
    ...breaches.map((breach) => `      ${breach}`),
  ]);
  return [head, ...body].join('\n');
}

function rowOf({ id, record, breaches }: Verdict): string[] {
  const { room, inspect, ar, still } = record?.derivatives ?? {};
  const millimetres = record?.box.millimetres.map(Math.round).join(' × ') ?? '';
  return [
    breaches.length ? 'BROKEN' : 'ok',
    id,
    millimetres,
    count(room?.triangles),
    kilobytes(room?.bytes),
    count(room?.drawCalls),
    count(inspect?.triangles),
    kilobytes(inspect?.bytes),
    count(ar?.glb.triangles),
    kilobytes(ar?.glb.bytes),
    kilobytes(ar?.usdz.bytes),
    kilobytes(still?.bytes),
  ];
}

const count = (value: number | undefined): string => (value === undefined ? '–' : String(value));

const kilobytes = (bytes: number | undefined): string =>
  bytes === undefined ? '–' : String(Math.round(bytes / 1000));
