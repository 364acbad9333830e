import * as z from 'zod/mini';
import { errorAt, type Parsed, type Problem } from '#kit';
import { readValue } from './read';

/**
 * The walkable floor of a hall as convex polygons, already shrunk by the walker's radius: a walker is a point on them.
 * Every polygon has its own corners at its exact height, so a step is a jump of `y` between two neighbours.
 * It is what a navigation-mesh tile needs; the visit builds the tile.
 */
export interface FloorFile {
  readonly version: 1;
  /** The walker that the floor was made for, metres: radius, headroom, highest step. */
  readonly agent: { readonly radius: number; readonly height: number; readonly climb: number };
  /** Precision of the floor, metres: `size` on the plan, `height` upwards. */
  readonly cell: { readonly size: number; readonly height: number };
  /** Flat x, y, z of every corner, metres. */
  readonly vertices: readonly number[];
  /** Corner indices of each polygon, in order around it. */
  readonly polygons: readonly (readonly number[])[];
  /** For each edge of each polygon (from its corner to the next) the polygon beyond it, or −1 for a wall. */
  readonly neighbours: readonly (readonly number[])[];
}

/** Metres: below and beyond these a floor cannot be walked, and walking it would never end. */
const positive = z.number().check(z.minimum(0.001), z.maximum(100));
const coordinate = z.number().check(z.minimum(-10_000), z.maximum(10_000));
const index = z.int().check(z.nonnegative());

const floorSchema: z.ZodMiniType<FloorFile> = z.strictObject({
  version: z.literal(1),
  agent: z.strictObject({ radius: positive, height: positive, climb: positive }),
  cell: z.strictObject({ size: positive, height: positive }),
  vertices: z.array(coordinate),
  polygons: z.array(z.array(index).check(z.minLength(3), z.maxLength(256))).check(z.minLength(1)),
  neighbours: z.array(z.array(z.int().check(z.minimum(-1)))),
});

/** Reads a floor file from its text or its JSON value. */
export function parseFloor(input: unknown): Parsed<FloorFile> {
  const read = readValue(input, floorSchema, 'floor');
  if (!read.value) return read;
  const problems = [...read.problems, ...checkReferences(read.value).slice(0, 200)];
  return problems.length > 0 ? { problems } : read;
}

function checkReferences(floor: FloorFile): Problem[] {
  const problems: Problem[] = [];
  const corners = floor.vertices.length / 3;
  if (!Number.isInteger(corners)) {
    problems.push(errorAt('floor-vertices', 'vertices must come in threes: x, y, z', ['vertices']));
  }
  if (floor.neighbours.length !== floor.polygons.length) {
    problems.push(errorAt('floor-neighbours', 'neighbours must list each polygon once', ['neighbours']));
  }
  floor.polygons.forEach((polygon, at) => {
    if (polygon.some((corner) => corner >= corners)) {
      problems.push(errorAt('floor-corner', 'a corner is not among the vertices', ['polygons', at]));
    }
    const beyond = floor.neighbours[at] ?? [];
    if (beyond.length !== polygon.length || beyond.some((other) => other >= floor.polygons.length)) {
      problems.push(
        errorAt('floor-neighbour', 'each edge needs one existing neighbour or −1', ['neighbours', at]),
      );
    }
  });
  return problems;
}
