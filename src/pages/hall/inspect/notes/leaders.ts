import type { DrawnPin } from './pin-board';

/** Nearer to its place than this a button covers it, and needs no line, pixels. */
const COVERS = 14;

/** The lines from buttons to the places they tell of, as one path; each begins with a dot on its place. */
export function leadersOf(pins: readonly DrawnPin[]): string {
  const at = (value: number) => value.toFixed(1);
  return pins
    .filter(({ spot, place, away }) => !away && Math.hypot(spot.x - place.x, spot.y - place.y) > COVERS)
    .map(({ spot, place }) => `M${at(place.x)} ${at(place.y)}L${at(spot.x)} ${at(spot.y)}`)
    .join('');
}
