import type { Detail } from './detail';
import type { Part } from './part';
import type { Shot } from './shot';

/** A published dimension that the model keeps, in millimetres. */
export interface StatedSize {
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
}

/** One jewel of the studio. */
export interface Piece {
  /** The work's identifier in the catalog. */
  readonly id: string;
  /** The outer size that the model must keep within 3 %, as it hangs or stands. */
  readonly size: StatedSize;
  /** What is published, what is chosen: for whoever judges the model. */
  readonly notes: string;
  /** How its still differs from that of a work hung before a wall: most that stand are seen from above. */
  readonly still?: Partial<Omit<Shot, 'size'>>;
  /** Makes the work anew at this detail, in millimetres, front towards +z, y up. */
  build(detail: Detail): Part[];
}
