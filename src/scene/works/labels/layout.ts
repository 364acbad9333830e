import { wrapWithin } from '../../writing/wrap';

/** What a label says. */
export interface LabelText {
  readonly title: string;
  readonly detail: string;
}

/** A line of a label as it is written: pixels within the label's cell, baseline at `y`. */
export interface LabelLine {
  readonly text: string;
  readonly size: number;
  readonly y: number;
  readonly weight: 400 | 600;
}

/** Width of a text in pixels at a size and weight. */
export type Measure = (text: string, size: number, weight: number) => number;

const LINE = 1.18;

/**
 * Writes a title and a line or two below it into a cell, as large as fits: the title on one line, else smaller, else on
 * two; what still does not fit is cut with an ellipsis.
 */
export function layoutLabel(
  { title, detail }: LabelText,
  cell: { readonly width: number; readonly height: number },
  measure: Measure,
): LabelLine[] {
  const margin = cell.height * 0.13;
  const width = cell.width - 2 * margin;
  const titleLines = fit(
    title,
    width,
    [0.3, 0.26, 0.22].map((share) => share * cell.height),
    600,
    measure,
    2,
  );
  const room = titleLines.length > 1 ? 1 : 2;
  const detailLines = detail
    ? fit(
        detail,
        width,
        [0.175, 0.155].map((share) => share * cell.height),
        400,
        measure,
        room,
      )
    : [];
  const lines = [...titleLines, ...detailLines];
  const total = lines.reduce((sum, { size }) => sum + size * LINE, 0);
  let y = (cell.height - total) / 2;
  return lines.map((line) => {
    y += line.size * LINE;
    return { ...line, y: y - line.size * 0.3 };
  });
}

function fit(
  text: string,
  width: number,
  sizes: readonly number[],
  weight: 400 | 600,
  measure: Measure,
  most: number,
): Omit<LabelLine, 'y'>[] {
  const single = sizes.find((size) => measure(text, size, weight) <= width);
  if (single !== undefined) return [{ text, size: single, weight }];
  const size = sizes[sizes.length - 1] ?? 0;
  const lines = wrapWithin(text, most, (part) => measure(part, size, weight) <= width);
  return lines.map((line) => ({ text: line, size, weight }));
}
