/** Between these lines of `docs/performance.md` stands what the benchmark writes. */
const BEGIN = '<!-- bench: npm run bench -- --write -->';
const END = '<!-- bench: end -->';

/** A text with its measured part replaced. @throws Error when the text has no place for it */
export function replaceReport(text: string, report: string): string {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from)
    throw new Error(`docs/performance.md has no lines "${BEGIN}" and "${END}" to write between.`);
  return `${text.slice(0, from + BEGIN.length)}\n\n${report.trim()}\n\n${text.slice(to)}`;
}
