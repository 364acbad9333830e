import { type Coverage, coverageOf, type Share, totalOf } from './coverage';
import { checkMessages, type MessageFault, type Messages } from './messages';

/** What stands with one language. */
export interface LanguageReport {
  readonly tag: string;
  readonly name: string;
  readonly reviewed: { readonly messages: boolean; readonly catalog: boolean };
  readonly messages: Share;
  readonly catalog: Share;
  /** Share of each field of the catalog, `works.title`. */
  readonly fields: Readonly<Record<string, Share>>;
  readonly faults: readonly MessageFault[];
}

interface CatalogFile {
  readonly languages: readonly { readonly tag: string; readonly name: string; readonly unreviewed?: true }[];
}

/** Compares every language with the first one. `files` are the interface's messages by language. */
export function reportOn(catalog: CatalogFile, files: Readonly<Record<string, Messages>>): LanguageReport[] {
  const tags = [...new Set([...catalog.languages.map(({ tag }) => tag), ...Object.keys(files)])];
  const coverage: Coverage = coverageOf(catalog, tags);
  const first = files[tags[0] ?? 'en'] ?? {};
  return tags.map((tag) => {
    const language = catalog.languages.find((each) => each.tag === tag);
    const messages = files[tag] ?? {};
    return {
      tag,
      name: language?.name ?? tag,
      reviewed: {
        messages: messages['language.status'] === 'reviewed',
        catalog: language !== undefined && !language.unreviewed,
      },
      messages: {
        done: Object.keys(first).filter((id) => messages[id]).length,
        all: Object.keys(first).length,
      },
      catalog: totalOf(coverage, tag),
      fields: Object.fromEntries(
        [...coverage].map(([field, shares]) => [field, shares.get(tag) ?? { done: 0, all: 0 }]),
      ),
      faults: checkMessages(first, messages),
    };
  });
}

const percent = ({ done, all }: Share): string => (all === 0 ? '–' : `${Math.floor((done / all) * 100)} %`);

/** The report as a table of languages, and one of fields where anything is missing. */
export function formatReport(report: readonly LanguageReport[]): string {
  const head = ['language', '', 'messages', 'read over', 'catalog', 'read over'];
  const languages = report.map(({ tag, name, reviewed, messages, catalog }) => [
    tag,
    name,
    `${messages.done} of ${messages.all}`,
    reviewed.messages ? 'yes' : 'no',
    `${catalog.done} of ${catalog.all}, ${percent(catalog)}`,
    reviewed.catalog ? 'yes' : 'no',
  ]);
  const fields = Object.keys(report[0]?.fields ?? {});
  const gaps = fields
    .map((field) => report.map(({ fields: shares }) => shares[field] ?? { done: 0, all: 0 }))
    .map((shares, at) => [fields[at] ?? '', String(shares[0]?.all ?? 0), ...shares.map(percent)])
    .filter((row) => row.slice(2).some((share) => share !== '100 %'));
  const faults = report.flatMap(({ tag, faults: own }) =>
    own.map(({ code, message }) => `${tag}.json ${code} ${message}`),
  );
  return [
    table([head, ...languages]),
    gaps.length > 0
      ? table([['field of the catalog', 'texts', ...report.map(({ tag }) => tag)], ...gaps])
      : 'Every text of the catalog exists in every language.',
    faults.length > 0 ? faults.join('\n') : 'Every message asks for what the first language asks for.',
  ].join('\n\n');
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
