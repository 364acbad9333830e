import { formatPath, formatProblem, type Problem } from '#kit';

const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** How many times each code is among the problems: `missing-text, no-source ×3`. */
function tally(problems: readonly Problem[]): string {
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, times]) => (times > 1 ? `${code} ×${times}` : code)).join(', ');
}

/** One line on all the problems of a catalog. */
export function summarize(problems: readonly Problem[], source: string): string {
  if (problems.length === 0) return `${source}: nothing to complain about.`;
  const parts = (['error', 'warning'] as const).flatMap((severity) => {
    const some = problems.filter((problem) => problem.severity === severity);
    return some.length > 0 ? [`${counted(some.length, severity)} (${tally(some)})`] : [];
  });
  return `${source}: ${parts.join(', ')}.`;
}

/** What a person reads: a line a problem, then the summary. */
export function printedReport(problems: readonly Problem[], source: string): string {
  return [...problems.map(formatProblem), summarize(problems, source)].join('\n');
}

/** What a program reads. Paths are as they are printed: `works[2].title`. */
export function jsonReport(problems: readonly Problem[], source: string): string {
  const told = problems.map(({ path, ...problem }) => ({
    ...problem,
    ...(path && { path: formatPath(path) }),
  }));
  const countOf = (severity: Problem['severity']) =>
    told.filter((problem) => problem.severity === severity).length;
  return JSON.stringify(
    { source, errors: countOf('error'), warnings: countOf('warning'), problems: told },
    null,
    2,
  );
}
