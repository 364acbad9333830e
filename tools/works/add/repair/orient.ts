import type { Patch } from '../model';
import type { Format } from '../read/sniff';

export const AXES = ['x', 'y', 'z', '-x', '-y', '-z'] as const;

export type Axis = (typeof AXES)[number];

export const isAxis = (value: string): value is Axis => AXES.some((axis) => axis === value);

/** Up as the format has it when nobody says: STL comes from CAD and printers, where z is up. */
export const usualUp = (format: Format): Axis => (format === 'stl' ? 'z' : 'y');

type Row = readonly [axis: 0 | 1 | 2, sign: 1 | -1];

/** From where each new coordinate is taken; all are turns, never reflections. */
const TURNS: Readonly<Record<Axis, readonly [Row, Row, Row]>> = {
  y: [
    [0, 1],
    [1, 1],
    [2, 1],
  ],
  '-y': [
    [0, -1],
    [1, -1],
    [2, 1],
  ],
  z: [
    [0, 1],
    [2, 1],
    [1, -1],
  ],
  '-z': [
    [0, 1],
    [2, -1],
    [1, 1],
  ],
  x: [
    [1, -1],
    [0, 1],
    [2, 1],
  ],
  '-x': [
    [1, 1],
    [0, -1],
    [2, 1],
  ],
};

/** Turns the axis to +y, goes to metres and sets the piece down: middle of its foot at the origin. */
export function orient(patches: readonly Patch[], up: Axis, metres: number): Patch[] {
  const turned = patches.map((patch) => ({
    ...patch,
    positions: turn(patch.positions, up),
    ...(patch.normals && { normals: turn(patch.normals, up) }),
  }));
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const { positions } of turned)
    for (let at = 0; at < positions.length; at++) {
      const value = positions[at] ?? 0;
      const axis = at % 3;
      if (value < (low[axis] ?? 0)) low[axis] = value;
      if (value > (high[axis] ?? 0)) high[axis] = value;
    }
  const [x = 0, y = 0, z = 0] = low;
  const foot = [(x + (high[0] ?? 0)) / 2, y, (z + (high[2] ?? 0)) / 2];
  for (const { positions } of turned)
    for (let at = 0; at < positions.length; at++)
      positions[at] = ((positions[at] ?? 0) - (foot[at % 3] ?? 0)) * metres;
  return turned;
}

function turn(values: Float32Array, up: Axis): Float32Array {
  const turned = new Float32Array(values.length);
  const rows = TURNS[up];
  for (let at = 0; at + 2 < values.length; at += 3)
    rows.forEach(([axis, sign], k) => {
      turned[at + k] = sign * (values[at + axis] ?? 0);
    });
  return turned;
}
