import type { Vec3 } from '#kit';

/** A picture that a surface wears, as far as an author must see it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, three bytes a pixel. */
  readonly pixels: Uint8Array;
}

/** The triangles of one primitive, corner by corner in the model's own space, so that nothing is looked up. */
export interface Patch {
  /** The node that it belongs to, and how many of the node's triangles come before its own. */
  readonly mesh: string;
  readonly before: number;
  readonly count: number;
  /** Nine numbers a triangle. */
  readonly corners: Float32Array;
  readonly normals: Float32Array;
  /** How open each corner lies, 0 to 1. */
  readonly openness?: Float32Array | undefined;
  readonly uvs?: Float32Array | undefined;
  /** Linear red, green and blue. */
  readonly colour: Vec3;
  readonly metal: boolean;
  /** Colour, or the darkness of an engraving. */
  readonly picture?: Picture | undefined;
}

/** A work's finest model, read for placing notes on it. */
export interface NoteModel {
  readonly patches: readonly Patch[];
  readonly low: Vec3;
  readonly high: Vec3;
}

/** The longest side of the model's box, metres. */
export const sizeOf = ({ low, high }: NoteModel): number =>
  Math.max(high[0] - low[0], high[1] - low[1], high[2] - low[2]);

export const vectorAt = (numbers: Float32Array, at: number): Vec3 => [
  numbers[at] as number,
  numbers[at + 1] as number,
  numbers[at + 2] as number,
];

/** The three corners, or what else there is at corners, of a triangle. */
export const triangleAt = (numbers: Float32Array, index: number): readonly [Vec3, Vec3, Vec3] => [
  vectorAt(numbers, 9 * index),
  vectorAt(numbers, 9 * index + 3),
  vectorAt(numbers, 9 * index + 6),
];

/** Corners mixed by their weights. */
export function blend([a, b, c]: readonly [Vec3, Vec3, Vec3], [u, v, w]: Vec3): Vec3 {
  const part = (axis: 0 | 1 | 2): number => u * a[axis] + v * b[axis] + w * c[axis];
  return [part(0), part(1), part(2)];
}

/** The box around some patches. */
export function boxOf(patches: readonly Patch[]): Pick<NoteModel, 'low' | 'high'> {
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const { corners } of patches) {
    for (let at = 0; at < corners.length; at += 1) {
      const axis = (at % 3) as 0 | 1 | 2;
      const value = corners[at] as number;
      if (value < low[axis]) low[axis] = value;
      if (value > high[axis]) high[axis] = value;
    }
  }
  return { low, high };
}
