import type { Frame, Spot } from '../notes/declutter';

/** Width and height of a caption, pixels. */
export interface CaptionSize {
  readonly width: number;
  readonly height: number;
}

/** Air between two captions, pixels. */
const AIR = 8;

/**
 * Where the middles of two captions' upper edges go: under their pieces, pushed off each other where they stand in one
 * row, and within the frame.
 */
export function captionSpots(
  places: readonly [Spot, Spot],
  sizes: readonly [CaptionSize, CaptionSize],
  frame: Frame,
): readonly [Spot, Spot] {
  const hold = ({ x, y }: Spot, { width, height }: CaptionSize): Spot => ({
    x: Math.max(frame.left + width / 2, Math.min(frame.right - width / 2, x)),
    y: Math.max(frame.top, Math.min(frame.bottom - height, y)),
  });
  const [one, other] = [hold(places[0], sizes[0]), hold(places[1], sizes[1])];
  const apart = (sizes[0].width + sizes[1].width) / 2 + AIR;
  const oneRow = one.y < other.y + sizes[1].height && other.y < one.y + sizes[0].height;
  if (!oneRow || Math.abs(other.x - one.x) >= apart) return [one, other];
  const middle = (one.x + other.x) / 2;
  const way = other.x >= one.x ? 1 : -1;
  const first = hold({ x: middle - (way * apart) / 2, y: one.y }, sizes[0]);
  // What one of them cannot give way at the edge, the other does.
  const second = hold({ x: first.x + way * apart, y: other.y }, sizes[1]);
  return [hold({ x: second.x - way * apart, y: one.y }, sizes[0]), second];
}
