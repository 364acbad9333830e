import type { BoardWriting } from '../types';
import type { Measure, Style } from '../writing/letters';
import { shorten, wordsOf, wrap } from '../writing/wrap';

/** A line of a column, or the space before a paragraph (which says nothing). */
export interface Row {
  readonly text: string;
  readonly strong: boolean;
  readonly height: number;
  /** Whether the next row must stand in the same column. */
  readonly holds: boolean;
}

/** By the em of the text. */
const LEADING = 1.46;
const SPACE = 0.62;

/** Paragraphs as rows of a column. */
export function rowsOf(
  paragraphs: BoardWriting['paragraphs'],
  size: number,
  width: number,
  measure: Measure,
): readonly Row[] {
  const write = (text: string, strong: boolean): Row[] => {
    const style: Style = { family: 'sans', weight: strong ? 600 : 400, size };
    const fits = (part: string): boolean => measure(part, style) <= width;
    const lines = wrap(text, fits).map((line) => shorten(line, fits));
    return lines.map((line, at) => ({
      text: line,
      strong,
      height: LEADING * size,
      // A strong line belongs to what follows; short paragraphs stay whole, and no line of a long one stands alone.
      holds: strong || (at < lines.length - 1 && (lines.length < 4 || at === 0 || at === lines.length - 2)),
    }));
  };
  return paragraphs.flatMap(({ strong, text }, at) => [
    ...(at > 0 ? [{ text: '', strong: false, height: SPACE * size, holds: true }] : []),
    ...(strong ? write(strong, true) : []),
    ...(text ? write(text, false) : []),
  ]);
}

/** Letters of other sizes are as wide to within this; less is surely no more than they take. */
const SURELY = 0.97;
/** Em at which words are measured, metres. */
const REFERENCE = 0.05;

/**
 * What paragraphs take at the very least at a size, in columns of a width: their words are measured once, so that sizes at
 * which they cannot fit need not be laid out.
 */
export function leastHeightOf(
  paragraphs: BoardWriting['paragraphs'],
  measure: Measure,
): (size: number, width: number) => number {
  const emsOf = (text: string, weight: Style['weight']): readonly number[] =>
    wordsOf(text)
      // A dot at the end of a line is not written.
      .filter((word) => word !== '·')
      .map((word) => (SURELY * measure(word, { family: 'sans', weight, size: REFERENCE })) / REFERENCE);
  const texts = paragraphs.flatMap(({ strong, text }) => [
    ...(strong ? [emsOf(strong, 600)] : []),
    ...(text ? [emsOf(text, 400)] : []),
  ]);
  return (size, width) => {
    // A word that is wider than the column is cut to it.
    const linesOf = (words: readonly number[]): number =>
      Math.max(
        1,
        Math.ceil(words.reduce((sum, word) => sum + Math.min(word * size, width), 0) / width - 1e-6),
      );
    return texts.reduce((sum, words) => sum + linesOf(words), 0) * LEADING * size;
  };
}

/**
 * Parts rows into columns of about equal height, none higher than `height`. Undefined when they do not fit, unless they
 * must: then the last row that fits ends with an ellipsis.
 */
export function flow(
  rows: readonly Row[],
  count: number,
  height: number,
  must: boolean,
): readonly (readonly Row[])[] | undefined {
  const whole = heightOf(rows);
  const step = Math.max(...rows.map((row) => row.height), 1e-3) / 2;
  // Whole sections side by side where they find room, else paragraphs go on in the next column.
  for (const tried of [keepSections(rows), rows]) {
    for (let even = whole / count; even < height; even += step) {
      const columns = fill(tried, even);
      if (columns.length > count || columns.some((column) => heightOf(column) > height)) continue;
      if (tried === rows || columns.length === count) return columns;
    }
  }
  const columns = fill(rows, height);
  if (columns.length <= count && columns.every((column) => heightOf(column) <= height)) return columns;
  return must ? cut(columns, count, height) : undefined;
}

/** The same rows with breaks only where a strong line opens a section. */
const keepSections = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row, at) => ({ ...row, holds: !(rows[at + 1]?.text === '' && rows[at + 2]?.strong) }));

const heightOf = (column: readonly Row[]): number => column.reduce((sum, row) => sum + row.height, 0);

function fill(rows: readonly Row[], height: number): Row[][] {
  const columns: Row[][] = [[]];
  let used = 0;
  for (let at = 0; at < rows.length; ) {
    let end = at + 1;
    while (rows[end - 1]?.holds && end < rows.length) end += 1;
    const together = rows.slice(at, end);
    const column = columns[columns.length - 1] ?? [];
    const need = heightOf(together);
    if (used + need > height + 1e-9 && column.length > 0) {
      // A column does not begin with the space between paragraphs.
      const opening = together[0]?.text === '' ? together.slice(1) : together;
      columns.push(opening);
      used = heightOf(opening);
    } else {
      column.push(...together);
      used += need;
    }
    at = end;
  }
  return columns;
}

function cut(columns: readonly Row[][], count: number, height: number): Row[][] {
  const kept = columns.slice(0, count).map((column) => {
    let used = 0;
    return column.filter(({ height: own }) => {
      used += own;
      return used <= height + 1e-9;
    });
  });
  const column = kept[kept.length - 1];
  const last = column?.findLastIndex(({ text }) => text !== '') ?? -1;
  const row = column?.[last];
  if (column && row)
    column.splice(last, column.length, { ...row, text: `${row.text.replace(/[\s.,;:]+$/, '')}…` });
  return kept;
}
