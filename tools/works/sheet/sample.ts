import { points } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { plate } from '../parts/plate';
import type { Shot } from '../shot';

/** A few pieces of one part, put together as works use it. */
export interface Sample {
  /** The file in `parts/` that it shows. */
  readonly part: string;
  /** How its picture differs from that of a work hung before a wall. */
  readonly still?: Partial<Omit<Shot, 'size'>>;
  /** Made as a work is: millimetres, front towards +z, y up. */
  make(detail: Detail): Part[];
}

/** Samples by their names. */
export type Samples = Readonly<Record<string, Sample>>;

/** How things that stand are seen: a little from above. */
export const STANDING = { from: [0.3, 0.45, 1], ground: 'floor' } as const;

/** What is soldered on, on a plain sheet about the origin, so that it has a back. */
export function laid(width: number, height: number, work: readonly Part[], detail: Detail): Part[] {
  const [x, y] = [width / 2, height / 2];
  const outline = points(`${-x} ${-y}, ${x} ${-y}, ${x} ${y}, ${-x} ${y}`);
  return [...plate(outline, { thickness: 1, border: 1, sunk: 0.05, grain: 0.8 }, detail), ...work];
}
