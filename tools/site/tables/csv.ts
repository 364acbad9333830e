/** Spreadsheets take a cell that begins so for a formula, and run it. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Tells spreadsheets that the file is UTF-8; without it Excel reads Cyrillic as noise. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One cell by RFC 4180. A text that a spreadsheet would run as a formula begins with an apostrophe, which spreadsheets
 * take for "what follows is text". Numbers are written as they are, a minus before them included.
 */
export function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /["\r\n,;\t]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line with its end. */
export const line = (values: readonly (string | number | undefined)[]): string =>
  `${values.map(cell).join(',')}\r\n`;
