import { ShapeUtils, Vector2 } from 'three';
import type { Vec2, Vec3 } from '#kit';
import { item, wrapped } from './item';
import type { Mesh, Triangle } from './mesh';
import { stitchRings } from './stitch';
import { distance2 } from './vector';

/** One level of a loft: the outline moved inwards by `inset`, at height `z`. */
export type LoftRing = readonly [inset: number, z: number];

/**
 * Raises an outline (anticlockwise) through rings of equal vertex count, so that bevels stay crisp. Corners are
 * mitred: an inset larger than the smallest radius of a hollow corner folds over itself (use `inset` there).
 */
export function loft(
  outline: readonly Vec2[],
  rings: readonly LoftRing[],
  { top = true, bottom = false } = {},
): Mesh {
  const outward = outline.map((_, index) => mitre(outline, index));
  const levels = rings.map(([distance, z]) =>
    outline.map(([x, y], index): Vec3 => {
      const [nx, ny] = item(outward, index);
      return [x - nx * distance, y - ny * distance, z];
    }),
  );
  const { vertices, triangles } = stitchRings(levels);
  const caps: Triangle[] = [];
  const last = (rings.length - 1) * outline.length;
  if (top)
    for (const [a, b, c] of fill(item(levels, rings.length - 1))) caps.push([last + a, last + b, last + c]);
  if (bottom) for (const [a, b, c] of fill(item(levels, 0))) caps.push([a, c, b]);
  return { vertices, triangles: [...triangles, ...caps] };
}

/**
 * The flat face between an outline and a smaller one of the same course, facing +z. It runs across the gap in short
 * triangles, so that it can be bent afterwards.
 */
export function ringFace(outer: readonly Vec2[], inner: readonly Vec2[], z: number): Mesh {
  const first = item(outer, 0);
  const gaps = inner.map((point) => distance2(point, first));
  const start = gaps.indexOf(Math.min(...gaps));
  const vertices = [...outer, ...inner].map(([x, y]): Vec3 => [x, y, z]);
  const triangles: Triangle[] = [];
  let [o, i] = [0, 0];
  while (o < outer.length || i < inner.length) {
    const [here, next] = [wrapped(outer, o), wrapped(outer, o + 1)];
    const [across, beyond] = [wrapped(inner, start + i), wrapped(inner, start + i + 1)];
    const [a, b] = [o % outer.length, outer.length + ((start + i) % inner.length)];
    const isOuter =
      i >= inner.length || (o < outer.length && distance2(next, across) <= distance2(here, beyond));
    if (isOuter) triangles.push([a, (o++ + 1) % outer.length, b]);
    else triangles.push([a, outer.length + ((start + i++ + 1) % inner.length), b]);
  }
  return { vertices, triangles };
}

function fill(level: readonly Vec3[]): Triangle[] {
  const contour = level.map(([x, y]) => new Vector2(x, y));
  return ShapeUtils.triangulateShape(contour, []).map((corners) => corners as unknown as Triangle);
}

/** Outward direction at a corner, long enough that both edges move by one unit (limited at sharp corners). */
function mitre(outline: readonly Vec2[], index: number): Vec2 {
  const [before, here, after] = [
    wrapped(outline, index - 1),
    wrapped(outline, index),
    wrapped(outline, index + 1),
  ];
  const first = unit([here[0] - before[0], here[1] - before[1]]);
  const second = unit([after[0] - here[0], after[1] - here[1]]);
  const middle = unit([first[1] + second[1], -first[0] - second[0]]);
  const reach = Math.max(0.35, middle[0] * first[1] - middle[1] * first[0]);
  return [middle[0] / reach, middle[1] / reach];
}

function unit([x, y]: Vec2): Vec2 {
  const size = Math.hypot(x, y) || 1;
  return [x / size, y / size];
}
