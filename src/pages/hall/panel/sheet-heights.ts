/** How much of a narrow screen the panel takes: its title, half, or all but the bar above. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Pixels that each height comes to on the screen at hand. */
export type SheetStops = Readonly<Record<SheetHeight, number>>;

/** The height one step up or down; the same at the ends. */
export function stepHeight(from: SheetHeight, by: 1 | -1): SheetHeight {
  const at = SHEET_HEIGHTS.indexOf(from) + by;
  return SHEET_HEIGHTS[Math.min(SHEET_HEIGHTS.length - 1, Math.max(0, at))] ?? from;
}

/** Seconds that a sheet is thought to glide on when it is let go. */
const GLIDE = 0.18;

/**
 * Where a sheet comes to rest that was let go.
 * @param height pixels
 * @param speed pixels a second, upwards
 */
export function settleHeight(height: number, speed: number, stops: SheetStops): SheetHeight {
  const goal = height + speed * GLIDE;
  let nearest: SheetHeight = 'peek';
  for (const stop of SHEET_HEIGHTS) {
    if (Math.abs(stops[stop] - goal) < Math.abs(stops[nearest] - goal)) nearest = stop;
  }
  return nearest;
}
