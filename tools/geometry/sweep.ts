import type { Vec2, Vec3 } from '#kit';
import { times, wrapped } from './item';
import type { Mesh } from './mesh';
import { circle, divide, pathLength } from './path';
import { stitchRings } from './stitch';
import { cross, normalize } from './vector';

/** Where a path runs (`along`), its right hand (`side`) and the way up from its ground (`up`). */
export interface Frame {
  readonly at: Vec3;
  readonly along: Vec3;
  readonly side: Vec3;
  readonly up: Vec3;
}

/** Frames along a path whose `up` stays near one direction, so that flat wires lie flat on their plate. */
export function framesOf(path: readonly Vec3[], closed: boolean, ground: Vec3): Frame[] {
  let last: Vec3 = [1, 0, 0];
  return path.map((at, index) => {
    const before = closed || index > 0 ? wrapped(path, index - 1) : at;
    const after = closed || index < path.length - 1 ? wrapped(path, index + 1) : at;
    const along = normalize([after[0] - before[0], after[1] - before[1], after[2] - before[2]]);
    const side = normalize(cross(along, ground), last);
    last = side;
    return { at, along, side, up: cross(side, along) };
  });
}

/** A point given by its place across the frame. */
export const inFrame = ({ at, side, up }: Frame, x: number, y: number): Vec3 => [
  at[0] + side[0] * x + up[0] * y,
  at[1] + side[1] * x + up[1] * y,
  at[2] + side[2] * x + up[2] * y,
];

export interface SweepOptions {
  readonly closed?: boolean;
  /** The direction that the profile's y points to. */
  readonly ground?: Vec3;
  /** Size of the profile along the path, by the share of the way from 0 to 1. */
  readonly scale?: (share: number) => number;
  /** False for a profile that is an open line. */
  readonly solid?: boolean;
}

/** Draws a profile (anticlockwise) along a path; open paths are capped. */
export function sweep(
  path: readonly Vec3[],
  profile: readonly Vec2[],
  { closed = false, ground = [0, 0, 1], scale = () => 1, solid = true }: SweepOptions = {},
): Mesh {
  const rings = framesOf(path, closed, ground).map((frame, index) => {
    const size = scale(path.length > 1 ? index / (path.length - 1) : 0);
    return [...profile].reverse().map(([x, y]) => inFrame(frame, x * size, y * size));
  });
  return stitchRings(rings, {
    around: solid,
    along: closed,
    capStart: solid && !closed,
    capEnd: solid && !closed,
  });
}

export interface WireOptions extends SweepOptions {
  readonly sides?: number;
}

/** A round wire. */
export const wire = (path: readonly Vec3[], radius: number, options: WireOptions = {}): Mesh =>
  sweep(path, circle(radius, options.sides ?? 8), options);

export interface RopeOptions {
  /** Radius of one strand. */
  readonly strand: number;
  /** Distance of the strands from the middle of the rope. */
  readonly spread?: number;
  /** Length of one full turn. */
  readonly pitch: number;
  readonly strands?: number;
  readonly sides?: number;
  readonly stepsPerTurn?: number;
  readonly closed?: boolean;
  readonly ground?: Vec3;
}

/** Wires twisted about each other, one mesh a strand. */
export function rope(path: readonly Vec3[], options: RopeOptions): Mesh[] {
  const {
    strand,
    pitch,
    strands = 2,
    sides = 5,
    stepsPerTurn = 6,
    closed = false,
    ground = [0, 0, 1],
  } = options;
  const spread = options.spread ?? strand;
  const turns = Math.max(1, Math.round(pathLength(path, closed) / pitch));
  const frames = framesOf(divide(path, turns * stepsPerTurn, closed), closed, ground);
  return times(strands, (which) => {
    const line = frames.map((frame, index) => {
      const angle = Math.PI * 2 * (index / stepsPerTurn + which / strands);
      return inFrame(frame, spread * Math.cos(angle), spread * Math.sin(angle));
    });
    return wire(line, strand, { sides, closed, ground });
  });
}
