export type LabelSide = 'end' | 'start' | 'above' | 'below';

/** Something to be named on a map: where it is, in parts of its width and height, and what stands beside it. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The narrowest map that labels are set for, in widths of a letter and heights of a line: those of a phone. */
const WIDTH = 46;
const LINES = 18;
const SIDES: readonly LabelSide[] = ['end', 'start', 'above', 'below'];
/** From the middle of a dot to what is written beside it. */
const APART = 1.4;

function boxOf({ x, y, text }: Labelled, side: LabelSide, lines: number): Box {
  const [at, line] = [x * WIDTH, y * lines];
  const length = text.length + 1;
  const level = { top: line - 0.5, bottom: line + 0.5 };
  if (side === 'end') return { left: at + APART, right: at + APART + length, ...level };
  if (side === 'start') return { left: at - APART - length, right: at - APART, ...level };
  const [top, bottom] = side === 'above' ? [line - 1.6, line - 0.6] : [line + 0.6, line + 1.6];
  return { left: at - length / 2, right: at + length / 2, top, bottom };
}

/** How much two boxes cover of each other. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** How much of a box lies outside the map. */
function outside({ left, right, top, bottom }: Box, lines: number): number {
  return Math.max(0, -left) + Math.max(0, right - WIDTH) + Math.max(0, -top) + Math.max(0, bottom - lines);
}

/** How much worse a side is than the one before it where nothing else decides. */
const PREFERENCE = 0.01;

/** So many labels are weighed against one another; later ones take what is left. */
const WEIGHED = 8;

/**
 * On which side of its dot each label stands, so that all together cover as little of one another and of the dots as
 * can be: every way to set them is tried, and left as soon as it is worse than the best.
 * @param height height of the map for a width of 1
 */
export function placeLabels(places: readonly Labelled[], height: number): readonly LabelSide[] {
  const lines = LINES * height;
  const dots = places.map(({ x, y }): Box => {
    const [at, line] = [x * WIDTH, y * lines];
    return { left: at - 0.8, right: at + 0.8, top: line - 0.4, bottom: line + 0.4 };
  });
  let best: readonly LabelSide[] = [];
  let least = Number.POSITIVE_INFINITY;
  const trySides = (sides: readonly LabelSide[], taken: readonly Box[], cost: number): boolean => {
    if (cost >= least) return false;
    const place = places[sides.length];
    if (!place) {
      best = sides;
      least = cost;
      return true;
    }
    let found = false;
    for (const [rank, side] of SIDES.entries()) {
      const box = boxOf(place, side, lines);
      const covered = [...taken, ...dots].reduce((sum, other) => sum + overlap(box, other), 0);
      const added = covered + outside(box, lines) * 4 + rank * PREFERENCE;
      found = trySides([...sides, side], [...taken, box], cost + added) || found;
      if (found && sides.length >= WEIGHED) break;
    }
    return found;
  };
  trySides([], [], 0);
  return best;
}
