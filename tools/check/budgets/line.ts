/** One budget and what was measured against it. */
export interface BudgetLine {
  readonly name: string;
  readonly used: number;
  readonly limit: number;
  readonly unit: 'kB gzip' | 'kB brotli' | 'kB' | 'MB' | 'MiB' | 'triangles';
}

export const isOver = ({ used, limit }: BudgetLine): boolean => used > limit;

const decimals = (unit: BudgetLine['unit'], value: number): string =>
  unit === 'triangles' ? String(Math.round(value)) : value.toFixed(unit.startsWith('M') ? 2 : 1);

/** A table for people; breaches are marked and come with a share of what is allowed. */
export function formatBudgets(lines: readonly BudgetLine[]): string {
  const rows = lines.map((line) => [
    isOver(line) ? 'OVER' : 'ok',
    line.name,
    decimals(line.unit, line.used),
    `of ${line.limit} ${line.unit}`,
    `${Math.round((line.used / line.limit) * 100)} %`,
  ]);
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 2 || column === 4 ? cell.padStart(width(column)) : cell.padEnd(width(column)),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The largest of many, under one name: `the largest room model (tumor)`. */
export function worst(
  name: string,
  unit: BudgetLine['unit'],
  limit: number,
  all: Readonly<Record<string, number>>,
): BudgetLine[] {
  const [largest] = Object.entries(all).sort(([, a], [, b]) => b - a);
  return largest ? [{ name: `${name} (${largest[0]})`, unit, limit, used: largest[1] }] : [];
}
