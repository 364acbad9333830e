/** What the dialog says, in the language of the page; the button that opens it carries it (`pages/about/keep-section`). */
export type KeepWords = Readonly<Record<string, string>>;

/** A text with its gaps filled: `{size}`. */
export const fill = (text: string | undefined, values: Readonly<Record<string, string>>): string =>
  Object.entries(values).reduce((said, [gap, value]) => said.replace(`{${gap}}`, value), text ?? '');

/** Bytes as people read them: `12.3 MB`. */
export function sizeIn(words: KeepWords, bytes: number): string {
  const digits = bytes < 10_000_000 ? 1 : 0;
  const value = new Intl.NumberFormat(words['figures'], { maximumFractionDigits: digits }).format(
    bytes / 1e6,
  );
  return fill(words['megabytes'], { value });
}

/** A day, in figures. */
export const dayIn = (words: KeepWords, time: number): string =>
  new Intl.DateTimeFormat(words['figures'], { year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    time,
  );
