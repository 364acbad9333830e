import type { Vec2 } from '#kit';
import type { BoardWriting } from '../types';
import type { Line, Measure, Style } from '../writing/letters';
import { wrap } from '../writing/wrap';
import { flow, leastHeightOf, type Row, rowsOf } from './columns';

/** A text laid out on a board, with the hairline below its heading. */
export interface BoardLayout {
  readonly lines: readonly Line[];
  readonly rule?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Em of the text in metres: as large as fits between these. */
export interface Sizes {
  readonly largest: number;
  readonly smallest: number;
}

const STEP = 0.965;
/** By the em of the text. */
const HEADING = 2;
/** A line of this length, in ems, is read easily; a wider board has columns. */
const WIDEST = 34;
const BETWEEN_COLUMNS = 2.4;

/**
 * Lays a text out as large as it fits, in columns where the board is wide. A text that is too long for the smallest
 * letters does without its last paragraphs; what is too long even then ends with an ellipsis.
 */
export function layoutBoard(
  writing: BoardWriting,
  [width, height]: Vec2,
  { largest, smallest }: Sizes,
  measure: Measure,
): BoardLayout {
  const margin = Math.min(0.085 * width, 0.06 * height + 0.022);
  const inner = width - 2 * margin;
  const leastHeight = leastHeightOf(writing.paragraphs, measure);
  for (let size = largest; ; size = Math.max(smallest, size * STEP)) {
    const last = size <= smallest;
    const heading = headingLines(writing.heading, inner, size, measure);
    const headingSize = heading[0]?.size ?? 0;
    const headingBottom = margin + headingSize * (0.78 + 1.12 * (heading.length - 1));
    const rule = {
      x: margin,
      y: headingBottom + 0.8 * size,
      width: inner,
      height: Math.max(0.0012, 0.045 * size),
    };
    const top = rule.y + 1.15 * size;
    const gap = BETWEEN_COLUMNS * size;
    const count = Math.max(1, Math.ceil((inner + gap) / (WIDEST * size + gap)));
    const column = (inner - (count - 1) * gap) / count;
    if (!last && leastHeight(size, column) > count * (height - margin - top)) continue;
    const rows = rowsOf(writing.paragraphs, size, column, measure);
    const shorter = last ? withoutLastParagraph(writing) : undefined;
    const columns = flow(rows, count, height - margin - top, last && !shorter);
    if (!columns && shorter) return layoutBoard(shorter, [width, height], { largest, smallest }, measure);
    if (!columns) continue;
    return {
      rule,
      lines: [
        ...heading.map((line, at) => ({
          ...line,
          x: margin,
          y: margin + headingSize * (0.74 + 1.12 * at),
          tone: 1,
        })),
        ...columns.flatMap((rowsInColumn, at) =>
          writeColumn(rowsInColumn, margin + at * (column + gap), top, size),
        ),
      ],
    };
  }
}

/** The same text without the last paragraph that only goes on with what the one before began; undefined without such. */
function withoutLastParagraph({ heading, paragraphs }: BoardWriting): BoardWriting | undefined {
  const at = paragraphs.findLastIndex(({ strong }, index) => index > 0 && strong === undefined);
  return at < 0 ? undefined : { heading, paragraphs: paragraphs.toSpliced(at, 1) };
}

function headingLines(
  text: string,
  width: number,
  size: number,
  measure: Measure,
): (Style & { text: string })[] {
  const style: Style = { family: 'serif', weight: 400, size: HEADING * size };
  const lines = wrap(text, (part) => measure(part, style) <= width);
  const widest = Math.max(width, ...lines.map((line) => measure(line, style)));
  // A single word that is wider than the board makes the heading smaller.
  const fitted = { ...style, size: (style.size * width) / widest };
  return lines.map((line) => ({ ...fitted, text: line }));
}

function writeColumn(rows: readonly Row[], x: number, top: number, size: number): Line[] {
  let y = top;
  return rows.flatMap(({ text, strong, height }) => {
    y += height;
    const style: Style = { family: 'sans', weight: strong ? 600 : 400, size };
    return text === '' ? [] : [{ ...style, text, x, y: y - 0.42 * size, tone: strong ? 1 : 0.9 }];
  });
}
