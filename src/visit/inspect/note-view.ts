import type { WorkNote } from '#catalog';
import type { Vec3 } from '#kit';
import { clampElevation, fittingDistance, NEAREST, type Orbit, withinPiece } from './orbit';

/** A note without a view of its own is looked at from this share of the distance that shows the whole piece. */
const NEAR = 0.42;

/** How a note is looked at: its place in the middle of the picture, seen as its author says, or else straight on. */
export function orbitOfNote(
  { position, normal, view }: Pick<WorkNote, 'position' | 'normal' | 'view'>,
  size: Vec3,
  aspect: number,
): Orbit {
  const [x, y, z] = normal;
  const straight = {
    azimuth: Math.atan2(x, z),
    elevation: Math.atan2(y, Math.hypot(x, z)),
    distance: fittingDistance(size, aspect) * NEAR,
  };
  const { azimuth, elevation, distance } = view ?? straight;
  return {
    azimuth,
    elevation: clampElevation(elevation),
    distance: Math.max(NEAREST, distance),
    pan: withinPiece([-position[0], size[1] / 2 - position[1], -position[2]], size),
  };
}

/** The same angle, by as few turns from another as there are. */
export const nearestTurn = (angle: number, from: number): number =>
  angle + Math.round((from - angle) / (2 * Math.PI)) * 2 * Math.PI;
