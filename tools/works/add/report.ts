import type { Problem } from '#kit';
import type { Budget } from '../budget';
import { BUDGETS } from '../budget';
import { type ModelRecord, stillFiles } from '../manifest';
import type { Added } from './add';
import { sizeInWords } from './publish/entry';
import { bytesInWords, inWords } from './say';

/** What was done, in words and a short table. */
export function reportAdded({ derived, drafted, entryFile }: Added, problems: readonly Problem[]): string {
  const repairs = problems.filter(({ code }) => code === 'repaired').map(({ message }) => `  ${message}`);
  const doubts = problems.filter(({ code }) => code === 'doubtful').map(({ message }) => `  ${message}`);
  const { derivatives, box } = derived.record;
  const { ar, still } = derivatives;
  const rows = [
    ...(['room', 'inspect'] as const).flatMap((name) => modelRow(derivatives[name], BUDGETS[name])),
    ...modelRow(ar?.glb),
    ...[ar?.usdz, ...stillFiles(still)].flatMap((file) =>
      file ? [[file.file, bytesInWords(file.bytes), '', '', '', '']] : [],
    ),
  ];
  return [
    ...section('Repaired', repairs),
    ...section('Please look at', doubts),
    ...section(
      'Notes',
      [...derived.notes, sizeInWords(box.millimetres)].map((note) => `  ${note}`),
    ),
    '',
    ...table([['written', 'bytes', 'triangles', 'draw calls', 'pixels', 'budget'], ...rows]),
    '',
    `Entry: ${entryFile}. Still missing:`,
    ...drafted.missing.map((line) => `  ${line}`),
  ].join('\n');
}

function modelRow(record: ModelRecord | undefined, budget?: Budget): string[][] {
  if (!record) return [];
  const { file, bytes, triangles, drawCalls, texturePixels } = record;
  const isKept = !budget || (bytes <= budget.bytes && triangles <= budget.triangles);
  const counts = [triangles, drawCalls, texturePixels].map(inWords);
  return [[file, bytesInWords(bytes), ...counts, budget ? (isKept ? 'kept' : 'BROKEN') : '']];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length ? [`${title}:`, ...lines] : [];

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  '),
  );
}
