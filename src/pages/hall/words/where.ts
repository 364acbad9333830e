import { forwardOf, type Pose, planDistance, type Vec3, wrapAngle } from '#kit';
import type { Hotspot } from '#plan';

/** What is around a visitor, in the order in which it is told. */
export interface Surroundings {
  /** What they look at. */
  readonly facing: Hotspot | null;
  /** The nearest others, with the metres to them. */
  readonly near: readonly { readonly hotspot: Hotspot; readonly metres: number }[];
}

/** How far to the side something may be and still be looked at, radians. */
const FACING = 0.6;
/** How many metres nearer something must be to outweigh one radian to the side. */
const ASIDE = 15;
const NEAR_COUNT = 3;

/** What stands before and near a visitor. */
export function lookAround(pose: Pose, hotspots: readonly Hotspot[]): Surroundings {
  const around = hotspots
    .filter(({ kind }) => kind !== 'designer')
    .map((hotspot) => ({
      hotspot,
      metres: planDistance(pose.position, hotspot.position),
      side: Math.abs(sideOf(pose, hotspot.position)),
    }))
    .sort((a, b) => a.metres - b.metres);
  const facing =
    around
      .filter(({ side }) => side < FACING)
      .sort((a, b) => a.metres + a.side * ASIDE - (b.metres + b.side * ASIDE))[0]?.hotspot ?? null;
  const near = around.filter(({ hotspot }) => hotspot !== facing).slice(0, NEAR_COUNT);
  return { facing, near };
}

/** The angle from where somebody looks to a point, radians. */
function sideOf(pose: Pose, point: Vec3): number {
  const [x, , z] = forwardOf(pose.heading);
  const dx = point[0] - pose.position[0];
  const dz = point[2] - pose.position[2];
  return wrapAngle(Math.atan2(dx, dz) - Math.atan2(x, z));
}
