import type { Vec2, Vec3 } from '#kit';
import { framesOf, item, lift, mix, place, resample, times } from '../../geometry';
import type { Part } from '../part';
import { moveParts } from '../part';

/** A line that hangs from one point to another, `sag` below the line between them at its middle. */
export const swag = (from: Vec2, to: Vec2, sag: number, steps = 40): Vec2[] =>
  times(steps + 1, (index) => {
    const t = index / steps;
    // Near its ends a chain hangs more steeply than a parabola.
    const dip = 1 - Math.abs(2 * t - 1) ** 2.35;
    return [mix(from[0], to[0], t), mix(from[1], to[1], t) - sag * dip];
  });

/** How far a swag of this span must hang to be of this length. */
export function sagOf(span: number, long: number): number {
  let [low, high] = [0, long];
  for (let round = 0; round < 24; round++) {
    const middle = (low + high) / 2;
    const line = swag([0, 0], [span, 0], middle);
    const reached = line.reduce((sum, [x, y], index) => {
      const [px, py] = item(line, Math.max(0, index - 1));
      return sum + Math.hypot(x - px, y - py);
    }, 0);
    if (reached < long) low = middle;
    else high = middle;
  }
  return low;
}

/** Things set one after the other along a flat line, their own +y along it and +z kept in front. */
export function along(
  line: readonly Vec2[],
  spacing: number,
  make: (index: number, count: number) => readonly Part[],
  z = 0,
): Part[] {
  const stops = resample(lift(line, z), spacing);
  return times(stops.length - 1, (index) => {
    const [a, b] = [item(stops, index), item(stops, index + 1)];
    const turnZ = Math.atan2(b[1] - a[1], b[0] - a[0]) - Math.PI / 2;
    const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    return moveParts(make(index, stops.length - 1), place({ x, y, z, turnZ }));
  }).flat();
}

/** Places along a flat line from which things hang straight down, none at its very ends. */
export const hangingSpots = (line: readonly Vec2[], count: number, z = 0): Vec3[] => {
  const stops = framesOf(resample(lift(line, z), lengthOf(line) / (count + 1)), false, [0, 0, 1]);
  return stops.slice(1, -1).map(({ at }) => at);
};

const lengthOf = (line: readonly Vec2[]): number =>
  line.reduce((sum, [x, y], index) => {
    const [px, py] = item(line, Math.max(0, index - 1));
    return sum + Math.hypot(x - px, y - py);
  }, 0);
