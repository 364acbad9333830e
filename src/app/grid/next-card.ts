/** Where a card stands in the window, pixels. */
export interface CardBox {
  readonly left: number;
  readonly top: number;
}

/** Cards whose tops differ by less stand in one row, pixels. */
const ROW = 8;

interface Step {
  readonly key: string;
  /** With Ctrl or Command: the whole list rather than the row. */
  readonly whole?: boolean;
  readonly rightToLeft?: boolean;
  /** What PageUp and PageDown leap over, pixels. */
  readonly leap: number;
}

/**
 * The card that a key leads to from another, by how they stand: left and right along the reading order and over the ends
 * of rows, up and down to the nearest in the next row, Home and End within the row. Null for a key that means nothing
 * here, and at the end of the way.
 */
export function nextCard(boxes: readonly CardBox[], from: number, step: Step): number | null {
  const here = boxes[from];
  if (!here) return null;
  const within = (index: number) => (index !== from && boxes[index] ? index : null);
  switch (step.key) {
    case 'ArrowRight':
      return within(from + (step.rightToLeft ? -1 : 1));
    case 'ArrowLeft':
      return within(from + (step.rightToLeft ? 1 : -1));
    case 'ArrowDown':
      return nearest(boxes, here, ({ top }) => top - here.top, ROW);
    case 'ArrowUp':
      return nearest(boxes, here, ({ top }) => here.top - top, ROW);
    case 'PageDown':
      return nearest(boxes, here, ({ top }) => top - here.top, step.leap) ?? within(boxes.length - 1);
    case 'PageUp':
      return nearest(boxes, here, ({ top }) => here.top - top, step.leap) ?? within(0);
    case 'Home':
    case 'End': {
      const row = boxes.flatMap(({ top }, index) => (Math.abs(top - here.top) < ROW ? [index] : []));
      const line = step.whole ? [0, boxes.length - 1] : row;
      return within((step.key === 'Home' ? line[0] : line.at(-1)) ?? from);
    }
    default:
      return null;
  }
}

/** Of the first row that lies at least so far off, the card that stands nearest in its line. */
function nearest(
  boxes: readonly CardBox[],
  here: CardBox,
  away: (box: CardBox) => number,
  least: number,
): number | null {
  const beyond = boxes.filter((box) => away(box) >= least);
  if (beyond.length === 0) return null;
  const first = Math.min(...beyond.map(away));
  const row = boxes.flatMap((box, index) =>
    away(box) >= least && away(box) < first + ROW ? [{ index, off: Math.abs(box.left - here.left) }] : [],
  );
  return row.reduce((best, card) => (card.off < best.off ? card : best)).index;
}
