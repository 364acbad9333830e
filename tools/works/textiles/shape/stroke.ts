import { createField, type Field } from '../paint/field';
import type { Point } from './curl';

/** Where every pixel lies beside a set of lines. */
export interface Stroke {
  /** Pixels to the nearest line, signed by its side; infinite beyond the radius. */
  readonly across: Field;
  /** Pixels along the nearest line from its start. */
  readonly along: Field;
  /** Which line is the nearest, or -1. */
  readonly line: Int32Array;
}

/** Finds, for all pixels within `radius` of the lines, the place along and across the nearest one. */
export function strokeField(
  lines: readonly (readonly Point[])[],
  radius: number,
  width: number,
  height: number,
): Stroke {
  const across = createField(width, height, Number.POSITIVE_INFINITY);
  const along = createField(width, height);
  const owner = new Int32Array(width * height).fill(-1);
  lines.forEach((points, id) => {
    let walked = 0;
    for (let k = 1; k < points.length; k++) {
      const [ax, ay] = points[k - 1] as Point;
      const [bx, by] = points[k] as Point;
      const dx = bx - ax;
      const dy = by - ay;
      const length = Math.hypot(dx, dy);
      if (length < 1e-9) continue;
      const x0 = Math.max(0, Math.floor(Math.min(ax, bx) - radius));
      const x1 = Math.min(width - 1, Math.ceil(Math.max(ax, bx) + radius));
      const y0 = Math.max(0, Math.floor(Math.min(ay, by) - radius));
      const y1 = Math.min(height - 1, Math.ceil(Math.max(ay, by) + radius));
      for (let y = y0; y <= y1; y++) {
        for (let x = x0; x <= x1; x++) {
          const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (length * length)));
          const distance = Math.hypot(x - ax - dx * t, y - ay - dy * t);
          const index = y * width + x;
          if (distance > radius || distance >= Math.abs(across.data[index] as number)) continue;
          const side = dx * (y - ay) - dy * (x - ax) < 0 ? -1 : 1;
          across.data[index] = side * distance;
          along.data[index] = walked + t * length;
          owner[index] = id;
        }
      }
      walked += length;
    }
  });
  return { across, along, line: owner };
}
