import { planDistance, type Vec2, type Vec3 } from '#kit';

/** What can be seen of a hall from where, as far as its walls tell. */
export interface Sight {
  /**
   * Whether something of a radius around a point may be seen from another place. False only where walls cover all of it; true
   * as well where that cannot be told, as from outside of the outline.
   */
  mayBeSeen(from: Vec3, at: Vec3, radius: number): boolean;
}

/** A part of the field of view that a wall covers, radians from its middle. */
type Span = readonly [from: number, to: number];

/** Radians: walls that meet in a corner leave no gap to look through. */
const CLOSED = 1e-9;
/** Nobody stands nearer to a wall than this, metres; what does is no wall to somebody who looks past it. */
const TOUCHING = 1e-6;

/**
 * Looks past the walls of an outline on the plan: they reach from the floor to the roof. Each of them covers a span of the
 * angle that a thing takes up; when the spans together leave nothing of it, the thing is out of sight.
 * @param outline corners of the hall on the plan, x and z, in order
 */
export function createSight(outline: readonly Vec2[]): Sight {
  const walls = outline.map((corner, at) => [corner, outline[(at + 1) % outline.length] ?? corner] as const);
  return {
    mayBeSeen(from, at, radius) {
      const away = planDistance(from, at);
      if (away <= radius + TOUCHING) return true;
      if (!isInside(walls, from) || !isInside(walls, at)) return true;
      const half = Math.asin(radius / away);
      const [ahead, aside] = [(at[0] - from[0]) / away, (at[2] - from[2]) / away];
      const seen = ([x, z]: Vec2): Vec2 => {
        const [dx, dz] = [x - from[0], z - from[2]];
        return [dx * ahead + dz * aside, dz * ahead - dx * aside];
      };
      const spans = walls
        .map(([a, b]) => spanOf(seen(a), seen(b), Math.tan(half), away - radius))
        .filter((span) => span !== undefined);
      return !cover(spans, half);
    },
  };
}

/**
 * What a wall covers of a field of view, or undefined where it covers nothing of it or is not wholly before what is looked at.
 * @param a one end of the wall: how far ahead of the eye, how far aside @param slope of the field's edges
 * @param near how far away what is looked at begins, metres
 */
function spanOf(a: Vec2, b: Vec2, slope: number, near: number): Span | undefined {
  let [first, last] = [0, 1];
  // Inside of the field is what is on the right side of both of its edges.
  for (const side of [1, -1]) {
    const [begin, end] = [a[0] * slope + side * a[1], b[0] * slope + side * b[1]];
    if (begin < 0 && end < 0) return undefined;
    if (begin < 0) first = Math.max(first, begin / (begin - end));
    if (end < 0) last = Math.min(last, begin / (begin - end));
  }
  if (first > last) return undefined;
  const along = (share: number): Vec2 => [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  const ends = [along(first), along(last)] as const;
  for (const [ahead, aside] of ends) {
    const away = Math.hypot(ahead, aside);
    if (away >= near || away < TOUCHING) return undefined;
  }
  const [from, to] = [Math.atan2(ends[0][1], ends[0][0]), Math.atan2(ends[1][1], ends[1][0])];
  return from < to ? [from, to] : [to, from];
}

/** Whether spans leave nothing open from `-half` to `half`. */
function cover(spans: readonly Span[], half: number): boolean {
  let reached = -half;
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (from > reached + CLOSED) return false;
    reached = Math.max(reached, to);
  }
  return reached >= half - CLOSED;
}

/** Whether a point is within the walls on the plan. */
function isInside(walls: readonly (readonly [Vec2, Vec2])[], [x, , z]: Vec3): boolean {
  let inside = false;
  for (const [[ax, az], [bx, bz]] of walls)
    if (az > z !== bz > z && x < ax + ((z - az) / (bz - az)) * (bx - ax)) inside = !inside;
  return inside;
}
