import type { Drawing } from './drawing';

/** Where a drawing lies in the picture that a work's drawings share, in pixels from the upper left. */
export interface Berth {
  readonly drawing: Drawing;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Atlas {
  readonly width: number;
  readonly height: number;
  readonly berths: readonly Berth[];
}

/** Pixels between drawings, so that smaller versions of the picture do not run into each other. */
const GAP = 4;

/** Lays drawings side by side in rows, as large as `scale` pixels a millimetre or as `limit` pixels allow. */
export function layAtlas(drawings: readonly Drawing[], scale: number, limit: number): Atlas {
  for (let factor = scale; factor > 0; factor *= 0.94) {
    const atlas = layRows(drawings, factor, limit);
    if (atlas.height <= limit && atlas.width <= limit) return atlas;
  }
  throw new Error('no drawing fits into a picture of no size');
}

function layRows(drawings: readonly Drawing[], scale: number, limit: number): Atlas {
  const sized = drawings
    .map((drawing) => ({ drawing, ...sizeOf(drawing, scale) }))
    .sort((a, b) => b.height - a.height);
  const area = sized.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const widest = Math.max(...sized.map(({ width }) => width)) + GAP;
  const rowWidth = Math.min(limit, Math.max(widest, Math.ceil(Math.sqrt(area) * 1.08)));
  const berths: Berth[] = [];
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const each of sized) {
    if (x > 0 && x + each.width > rowWidth) [x, y, rowHeight] = [0, y + rowHeight + GAP, 0];
    berths.push({ ...each, x, y });
    x += each.width + GAP;
    rowHeight = Math.max(rowHeight, each.height);
    width = Math.max(width, x - GAP);
  }
  return { width: evenly(width), height: evenly(y + rowHeight), berths };
}

const sizeOf = ({ box }: Drawing, scale: number) => ({
  width: Math.max(4, Math.round((box.right - box.left) * scale)),
  height: Math.max(4, Math.round((box.top - box.low) * scale)),
});

/** To a multiple of four, which compressed textures ask for. */
const evenly = (length: number): number => Math.ceil(length / 4) * 4;
