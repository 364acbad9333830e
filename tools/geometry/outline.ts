import type { Vec2 } from '#kit';
import { wrapped } from './item';
import { areaOf, resampleOutline } from './path';
import { solids } from './solids';

/** Where a ray to the right crosses the outline an odd number of times. */
export function isInside(outline: readonly Vec2[], [x, y]: Vec2): boolean {
  let inside = false;
  outline.forEach(([ax, ay], index) => {
    const [bx, by] = wrapped(outline, index + 1);
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** The point of the outline that lies nearest. */
export function nearestOn(outline: readonly Vec2[], [x, y]: Vec2): Vec2 {
  let best = Infinity;
  let nearest: Vec2 = [x, y];
  outline.forEach(([ax, ay], index) => {
    const [bx, by] = wrapped(outline, index + 1);
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    const [px, py] = [ax + dx * along, ay + dy * along];
    const gap = (px - x) ** 2 + (py - y) ** 2;
    if (gap < best) {
      best = gap;
      nearest = [px, py];
    }
  });
  return nearest;
}

/** The largest loop of the outline moved inwards (negative: outwards), in even steps, anticlockwise. */
export function inset(outline: readonly Vec2[], distance: number, step: number): Vec2[] {
  const section = new solids.CrossSection([outline.map(([x, y]): [number, number] => [x, y])], 'Positive');
  const moved = section.offset(-distance, distance < 0 ? 'Round' : 'Miter', 4, 48);
  const loops = moved.toPolygons().map((loop) => loop.map(([x, y]): Vec2 => [x, y]));
  section.delete();
  moved.delete();
  const [largest] = loops.sort((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)));
  if (!largest) throw new RangeError(`nothing is left of the outline after an inset of ${distance}`);
  return resampleOutline(areaOf(largest) < 0 ? largest.reverse() : largest, step);
}

/** The height at which a vertical line last leaves the outline downwards. */
export function lowestAt(outline: readonly Vec2[], x: number): number {
  let lowest = Infinity;
  outline.forEach(([ax, ay], index) => {
    const [bx, by] = wrapped(outline, index + 1);
    if (ax <= x === bx <= x) return;
    lowest = Math.min(lowest, ay + ((by - ay) * (x - ax)) / (bx - ax));
  });
  return lowest;
}
