import type { Vec2 } from '#kit';

/** Where a silk is on the picture of all silks, pixels from the upper left. */
export interface SilkCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels between cells, so that a neighbour does not show at the rim from afar. */
const BETWEEN = 8;

/**
 * Parts a square picture into equal cells for cloths of a size: in as many columns as give every cloth most pixels a
 * metre. Cells need not have the cloth's shape; the picture is stretched into them.
 */
export function partIntoCells(count: number, edge: number, [width, height]: Vec2): readonly SilkCell[] {
  if (count === 0) return [];
  let columns = 1;
  let best = 0;
  for (let tried = 1; tried <= count; tried += 1) {
    const rows = Math.ceil(count / tried);
    const sharpness = Math.min(edge / tried / width, edge / rows / height);
    if (sharpness > best) {
      best = sharpness;
      columns = tried;
    }
  }
  const rows = Math.ceil(count / columns);
  const [across, down] = [Math.floor(edge / columns), Math.floor(edge / rows)];
  return Array.from({ length: count }, (_, at) => ({
    x: (at % columns) * across + BETWEEN / 2,
    y: Math.floor(at / columns) * down + BETWEEN / 2,
    width: across - BETWEEN,
    height: down - BETWEEN,
  }));
}
