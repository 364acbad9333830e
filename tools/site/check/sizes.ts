import type { Fault } from './page-facts';

/** How much a page is, as it is and as it is sent. */
export interface PageSize {
  readonly file: string;
  readonly bytes: number;
  readonly sent: number;
}

/** Above this a page takes a second on a slow line before anything of it is seen. */
const MOST_SENT = 60_000;

/** A page that is too large to be sent. */
export const checkSize = ({ file, sent }: PageSize): Fault[] =>
  sent > MOST_SENT
    ? [
        {
          file,
          code: 'page-large',
          message: `The page is ${kilobytes(sent)} compressed, of ${kilobytes(MOST_SENT)}.`,
        },
      ]
    : [];

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** What sort of page a file is, by its folder: `fr/works/asyk/index.html` is of `works`. */
const sortOf = (file: string, languages: ReadonlySet<string>): string => {
  const parts = file.split('/').filter((part) => !languages.has(part));
  return parts.length < 2 ? 'first page' : (parts[0] ?? '');
};

/** A line for each sort of page: how many, how large the middle one and the largest. */
export function formatSizes(sizes: readonly PageSize[], languages: ReadonlySet<string>): string {
  const sorts = new Map<string, PageSize[]>();
  for (const size of sizes) {
    const sort = sortOf(size.file, languages);
    const known = sorts.get(sort);
    if (known) known.push(size);
    else sorts.set(sort, [size]);
  }
  const lines = [...sorts].map(([sort, pages]) => {
    const sorted = pages.toSorted((a, b) => a.sent - b.sent);
    const middle = sorted[Math.floor(sorted.length / 2)];
    const largest = sorted.at(-1);
    return [
      sort.padEnd(12),
      String(pages.length).padStart(5),
      kilobytes(middle?.sent ?? 0).padStart(9),
      `${kilobytes(largest?.sent ?? 0).padStart(9)} of ${kilobytes(largest?.bytes ?? 0)}  ${largest?.file}`,
    ].join('  ');
  });
  return ['page          count   median    largest (compressed, of how much, which)', ...lines].join('\n');
}
