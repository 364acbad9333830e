import type { Vec2 } from '#kit';
import type { BoardWriting } from '../types';
import type { Line, Measure, Style } from '../writing/letters';
import { wrap, wrapWithin } from '../writing/wrap';
import type { BoardLayout } from './layout';

/** By the em of the title. */
const BELOW = 0.32;
/** Air between the title and what is below it. */
const AIR = 0.42;
const LEADING = 1.12;
const BELOW_LEADING = 1.42;
/** Lines that the title may take, and each line below it. */
const MOST = 3;
const STEP = 0.97;

/** Lays a title out within a margin: as large as it fits, what is below it in smaller letters. */
export function layoutTitle(
  { heading, paragraphs }: BoardWriting,
  [wide, high]: Vec2,
  margin: number,
  measure: Measure,
): BoardLayout {
  const [width, height] = [wide - 2 * margin, high - 2 * margin];
  for (let size = 0.5 * height; ; size *= STEP) {
    const style: Style = { family: 'serif', weight: 400, size };
    const small: Style = { family: 'sans', weight: 400, size: BELOW * size };
    const fits = (part: string): boolean => measure(part, style) <= width;
    const title = wrap(heading, fits);
    const below = paragraphs.map(({ text }) => wrapWithin(text, 2, (part) => measure(part, small) <= width));
    const rows = below.flat().length;
    const deep =
      size * (0.8 + LEADING * (title.length - 1)) +
      (rows > 0 ? AIR * size + small.size * (BELOW_LEADING * (rows - 1) + 1) : 0);
    const good = title.length <= MOST && title.every(fits) && deep <= height;
    if (!good && size > 0.02 * height) continue;
    const top = (high - deep) / 2;
    const lines: Line[] = title.map((text, at) => ({
      ...style,
      text,
      x: margin,
      y: top + size * (0.74 + LEADING * at),
      tone: 1,
    }));
    const foot = top + size * (0.8 + LEADING * (title.length - 1)) + AIR * size;
    below.flat().forEach((text, at) => {
      lines.push({
        ...small,
        text,
        x: margin,
        y: foot + small.size * (BELOW_LEADING * at + 0.74),
        tone: 0.86,
      });
    });
    return { lines };
  }
}
