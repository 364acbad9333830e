import type { Vec3 } from '#kit';

/** Millimetres: across, thick, and across the silver-coloured core. */
const RADIUS = 23.25 / 2;
const THICK = 2.33;
const CORE = 8.1;
/** How high the field lies, and what is raised on it. */
const FIELD = THICK / 2 - 0.24;
const STARS = { count: 12, at: 9.5, radius: 0.78, high: 0.23 };
const NUMERAL = { high: 0.23, slope: 0.42 };
const SEGMENTS = 180;
/** Parts of the edge that are reeded and plain by turns, and how deep reeds are. */
const SECTORS = 6;
const REED = 0.09;

/** Loose triangles: places in metres, normals, and how open each corner is to light. */
export interface Facets {
  readonly position: number[];
  readonly normal: number[];
  readonly open: number[];
}

type Flat = readonly [number, number];

/** The numeral as convex parts: a stem, its foot and its flag. */
const ONE: readonly (readonly Flat[])[] = [
  [
    [-0.75, -4.3],
    [0.95, -4.3],
    [0.95, 4.3],
    [-0.75, 4.3],
  ],
  [
    [-2.3, -4.3],
    [2.5, -4.3],
    [2.5, -3.2],
    [-2.3, -3.2],
  ],
  [
    [-2.7, 1.7],
    [0.1, 3.05],
    [0.1, 4.3],
    [-1, 4.3],
    [-2.7, 2.9],
  ],
];

/**
 * A 1 euro coin as it faces the visitor: its measures and its two metals are the coin's, what is on it is ours and
 * plain. Nobody sees its back.
 */
export function shapeCoin(): { readonly ring: Facets; readonly core: Facets } {
  const ring: Facets = { position: [], normal: [], open: [] };
  const core: Facets = { position: [], normal: [], open: [] };
  lathe(core, [
    [0, FIELD, 1],
    [CORE - 0.12, FIELD, 1],
    [CORE, FIELD - 0.12, 0.35],
  ]);
  lathe(ring, [
    [CORE, FIELD - 0.12, 0.35],
    [CORE + 0.12, FIELD, 1],
    [10.75, FIELD, 0.85],
    [10.98, THICK / 2 - 0.04, 0.95],
    [11.08, THICK / 2, 1],
    [11.42, THICK / 2, 1],
    [11.56, THICK / 2 - 0.06, 1],
    [RADIUS, THICK / 2 - 0.2, 1],
  ]);
  edge(ring);
  for (let star = 0; star < STARS.count; star += 1) raiseStar(ring, (2 * Math.PI * star) / STARS.count);
  for (const part of ONE) raise(core, part);
  return { ring, core };
}

function lathe(to: Facets, profile: readonly (readonly [radius: number, z: number, open: number])[]): void {
  profile.slice(1).forEach(([r1, z1, o1], at) => {
    const [r0, z0, o0] = profile[at] ?? [0, 0, 1];
    const length = Math.hypot(r1 - r0, z1 - z0);
    const [out, front] = [(z0 - z1) / length, (r1 - r0) / length];
    for (let segment = 0; segment < SEGMENTS; segment += 1) {
      const corner = (r: number, z: number, open: number, step: number): Corner => {
        const [x, y] = onCircle((2 * Math.PI * (segment + step)) / SEGMENTS);
        return [[r * x, r * y, z], [out * x, out * y, front], open];
      };
      const [a, b] = [corner(r0, z0, o0, 0), corner(r1, z1, o1, 0)];
      const [c, d] = [corner(r1, z1, o1, 1), corner(r0, z0, o0, 1)];
      facet(to, a, b, c);
      if (r0 > 0) facet(to, a, c, d);
    }
  });
}

/** The edge: plain, and reeded, by turns. */
function edge(to: Facets): void {
  const steps = 2 * SEGMENTS;
  const radius = (step: number): number => {
    const reeded = Math.floor((SECTORS * step) / steps) % 2 === 1;
    return reeded && step % 2 === 1 ? RADIUS - REED : RADIUS;
  };
  for (let step = 0; step < steps; step += 1) {
    const at = (index: number, z: number): Vec3 => {
      const [x, y] = onCircle((2 * Math.PI * index) / steps);
      return [radius(index) * x, radius(index) * y, z];
    };
    const [high, low] = [THICK / 2 - 0.2, -THICK / 2];
    flat(to, [at(step, high), at(step, low), at(step + 1, low)]);
    flat(to, [at(step, high), at(step + 1, low), at(step + 1, high)]);
  }
}

/** A star of five points, a small pyramid whose facets each catch the light. */
function raiseStar(to: Facets, angle: number): void {
  const { at, radius, high } = STARS;
  const [x, y] = onCircle(angle);
  const middle: Vec3 = [at * x, at * y, FIELD + high];
  const corner = (index: number): Vec3 => {
    const away = index % 2 === 0 ? radius : radius * 0.45;
    const [dx, dy] = onCircle(angle + (Math.PI * index) / 5);
    return [at * x + away * dx, at * y + away * dy, FIELD];
  };
  for (let index = 0; index < 10; index += 1) flat(to, [middle, corner(index), corner(index + 1)]);
}

/** A convex part of the numeral, cut like a letter in stone: its sides slope nearly to a ridge. */
function raise(to: Facets, outline: readonly Flat[]): void {
  const { high, slope } = NUMERAL;
  const around = (index: number): Flat => outline[(index + outline.length) % outline.length] ?? [0, 0];
  const inward = (index: number): Flat => {
    const [[x0, y0], [x1, y1]] = [around(index), around(index + 1)];
    const length = Math.hypot(x1 - x0, y1 - y0);
    return [(y0 - y1) / length, (x1 - x0) / length];
  };
  const foot = (index: number): Vec3 => [...around(index), FIELD];
  const top = (index: number): Vec3 => {
    const [[x, y], [ax, ay], [bx, by]] = [around(index), inward(index - 1), inward(index)];
    const part = slope / (1 + ax * bx + ay * by);
    return [x + (ax + bx) * part, y + (ay + by) * part, FIELD + high];
  };
  for (let index = 0; index < outline.length; index += 1) {
    if (index > 1) flat(to, [top(0), top(index - 1), top(index)]);
    flat(to, [top(index), foot(index), foot(index + 1)]);
    flat(to, [top(index), foot(index + 1), top(index + 1)]);
  }
}

type Corner = readonly [place: Vec3, normal: Vec3, open: number];

/** On the unit circle, from the top against the clock. */
const onCircle = (angle: number): Flat => [-Math.sin(angle), Math.cos(angle)];

function flat(to: Facets, [a, b, c]: readonly [Vec3, Vec3, Vec3], open = 1): void {
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  const length = Math.hypot(x, y, z) || 1;
  const normal: Vec3 = [x / length, y / length, z / length];
  facet(to, [a, normal, open], [b, normal, open], [c, normal, open]);
}

function facet(to: Facets, ...corners: readonly [Corner, Corner, Corner]): void {
  for (const [[x, y, z], normal, open] of corners) {
    to.position.push(x / 1000, y / 1000, z / 1000);
    to.normal.push(...normal);
    to.open.push(open);
  }
}
