/** The parts of `docs/performance.md` that the benchmark writes, by what stands in the lines around them. */
export type Part = 'bench' | 'soak';

const lines = (part: Part) => ({ begin: `<!-- ${part}: begin -->`, end: `<!-- ${part}: end -->` });

/** A text with one measured part replaced. @throws Error when the text has no place for it */
export function replaceReport(text: string, part: Part, report: string): string {
  const { begin, end } = lines(part);
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(`docs/performance.md has no lines "${begin}" and "${end}" to write between.`);
  return `${text.slice(0, from + begin.length)}\n\n${report.trim()}\n\n${text.slice(to)}`;
}
