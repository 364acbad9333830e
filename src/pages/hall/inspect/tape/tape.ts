import { distance, type Vec3 } from '#kit';

/** A measure of the whole that the tape can be laid along by a button, without a pointer. */
export type Extent = 'height' | 'width' | 'depth';

/** Shorter than this is told to a tenth of a millimetre. */
const FINE = 100;

/** What the tape reads, millimetres; null until both its ends lie on the work. */
export function tapeLength(tape: readonly Vec3[]): number | null {
  const [from, to] = tape;
  return from && to ? distance(from, to) * 1000 : null;
}

/** How many decimals a length of our model deserves. */
export const decimalsOf = (millimetres: number): number => (millimetres < FINE ? 1 : 0);

/**
 * Where the tape lies along the whole of a work: at its front, along its left and lower edges, where it hides nothing.
 * @param size width, height and depth, metres; the work stands on the middle of its underside
 */
export function extentOf([width, height, depth]: Vec3, extent: Extent): readonly [Vec3, Vec3] {
  const [x, z] = [width / 2, depth / 2];
  switch (extent) {
    case 'height':
      return [
        [-x, 0, z],
        [-x, height, z],
      ];
    case 'width':
      return [
        [-x, 0, z],
        [x, 0, z],
      ];
    case 'depth':
      return [
        [x, 0, z],
        [x, 0, -z],
      ];
  }
}
