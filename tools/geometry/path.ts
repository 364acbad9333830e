import type { Vec2, Vec3 } from '#kit';
import { item, times, wrapped } from './item';
import { distance3, lift, mix, mix3 } from './vector';

const TURN = Math.PI * 2;

/** Points written as "x y, x y, …", as in a drawing. */
export const points = (text: string): Vec2[] =>
  text.split(',').map((pair): Vec2 => {
    const [x, y, ...rest] = pair.trim().split(/\s+/).map(Number);
    if (x === undefined || y === undefined || rest.length || Number.isNaN(x + y)) {
      throw new TypeError(`"${pair}" is not a point`);
    }
    return [x, y];
  });

/** Points of cubic Bézier pieces that share their ends: [start, handle, handle, end, handle, handle, end…]. */
export function bezier(line: readonly Vec2[], stepsPerPiece = 24): Vec2[] {
  const result: Vec2[] = [item(line, 0)];
  for (let piece = 0; piece + 3 < line.length; piece += 3) {
    const [a, b, c, d] = [0, 1, 2, 3].map((offset) => item(line, piece + offset)) as [Vec2, Vec2, Vec2, Vec2];
    for (let step = 1; step <= stepsPerPiece; step++) {
      const t = step / stepsPerPiece;
      const u = 1 - t;
      const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
      result.push([p * a[0] + q * b[0] + r * c[0] + s * d[0], p * a[1] + q * b[1] + r * c[1] + s * d[1]]);
    }
  }
  return result;
}

export const pathLength = (path: readonly Vec3[], closed = false): number =>
  path.reduce((sum, point, index) => {
    if (index === 0 && !closed) return sum;
    return sum + distance3(wrapped(path, index - 1), point);
  }, 0);

/** The same path in `count` equal steps (a closed path keeps no doubled end). */
export function divide(path: readonly Vec3[], count: number, closed = false): Vec3[] {
  const stops = closed ? [...path, item(path, 0)] : path;
  const reached = [0];
  for (let index = 1; index < stops.length; index++)
    reached.push(item(reached, index - 1) + distance3(item(stops, index - 1), item(stops, index)));
  const total = item(reached, reached.length - 1);
  let from = 0;
  return times(closed ? count : count + 1, (step) => {
    const target = (total * step) / count;
    while (from < reached.length - 2 && item(reached, from + 1) < target) from++;
    const span = item(reached, from + 1) - item(reached, from) || 1;
    return mix3(item(stops, from), item(stops, from + 1), (target - item(reached, from)) / span);
  });
}

/** The same path in steps of about `step`. */
export const resample = (path: readonly Vec3[], step: number, closed = false): Vec3[] =>
  divide(path, Math.max(closed ? 3 : 1, Math.round(pathLength(path, closed) / step)), closed);

/** `resample` for a path in the plane. */
export const resample2 = (path: readonly Vec2[], step: number, closed = false): Vec2[] =>
  resample(lift(path, 0), step, closed).map(([x, y]) => [x, y]);

/** The same outline in steps of about `step`, with every corner sharper than 30° kept. */
export function resampleOutline(outline: readonly Vec2[], step: number): Vec2[] {
  const corners = outline.flatMap((_, index) => (turnAt(outline, index) > Math.PI / 6 ? [index] : []));
  const [first] = corners;
  if (first === undefined) return resample2(outline, step, true);
  return corners.flatMap((from, order) => {
    const to = corners[order + 1] ?? first + outline.length;
    const stretch = times(to - from + 1, (index) => wrapped(outline, from + index));
    return resample2(stretch, step).slice(0, -1);
  });
}

/** How much an outline turns at a point, radians. */
function turnAt(outline: readonly Vec2[], index: number): number {
  const [[ax, ay], [bx, by], [cx, cy]] = [
    wrapped(outline, index - 1),
    wrapped(outline, index),
    wrapped(outline, index + 1),
  ];
  const turn = Math.atan2(cy - by, cx - bx) - Math.atan2(by - ay, bx - ax);
  return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
}

/** An ellipse, or with another `power` a rounded rectangle (> 2) or a lozenge (1), anticlockwise from +x. */
export const ellipse = (a: number, b: number, count: number, power = 2): Vec2[] =>
  times(count, (index) => {
    const angle = (TURN * index) / count;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    return [a * Math.sign(x) * Math.abs(x) ** (2 / power), b * Math.sign(y) * Math.abs(y) ** (2 / power)];
  });

export const circle = (radius: number, count: number): Vec2[] => ellipse(radius, radius, count);

/** A circle cut open: from one angle to the other, ends included. */
export const arc = (
  cx: number,
  cy: number,
  radius: number,
  from: number,
  to: number,
  steps: number,
): Vec2[] =>
  times(steps + 1, (index) => {
    const angle = mix(from, to, index / steps);
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
  });

/** A volute about a middle: the radius goes from one size to the other over `turns` (negative: clockwise). */
export const spiral = (
  middle: Vec2,
  radii: readonly [from: number, to: number],
  start: number,
  turns: number,
  steps: number,
): Vec2[] =>
  times(steps + 1, (index) => {
    const t = index / steps;
    const radius = mix(radii[0], radii[1], t ** 0.9);
    const angle = start + turns * TURN * t;
    return [middle[0] + radius * Math.cos(angle), middle[1] + radius * Math.sin(angle)];
  });

/** A whole outline from its right half, which runs from the axis to the axis; anticlockwise. */
export function mirrorOutline(half: readonly Vec2[]): Vec2[] {
  const left = half.slice(1, -1).map(([x, y]): Vec2 => [-x, y]);
  const whole = [...half, ...left.reverse()];
  return areaOf(whole) < 0 ? whole.reverse() : whole;
}

/** Area within an outline: negative when it runs clockwise. */
export const areaOf = (outline: readonly Vec2[]): number =>
  outline.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = wrapped(outline, index + 1);
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
