import { forwardOf, subtract, type Vec3 } from '#kit';
import type { Portal } from '#venue';

/** A threshold is on one storey, metres. */
const STOREY = 1.5;

/** So near to a threshold rounding alone decides on which side of it a point is, metres. */
const GRAZE = 1e-9;

/**
 * The portal whose threshold a step crosses in the direction in which it leads; undefined when there is none. How the
 * walker is turned does not matter, and whoever comes back over the same threshold crosses nothing of this hall.
 */
export function crossedPortal(portals: readonly Portal[], from: Vec3, to: Vec3): Portal | undefined {
  return portals.find((portal) => {
    const start = onwards(portal, from);
    const end = onwards(portal, to);
    // Exactly on the threshold is still before it: so no step ends on it in both halls, or in neither.
    if (start > GRAZE || end <= 0) return false;
    const share = start < 0 ? start / (start - end) : 0;
    const at: Vec3 = [from[0] + (to[0] - from[0]) * share, from[1], from[2] + (to[2] - from[2]) * share];
    const [dx, dy, dz] = subtract(at, portal.position);
    return Math.hypot(dx, dz) <= portal.width / 2 && Math.abs(dy) <= STOREY;
  });
}

/** How far beyond the threshold a point is, metres; negative before it. */
function onwards({ position, heading }: Portal, point: Vec3): number {
  const [dx, , dz] = subtract(point, position);
  const [x, , z] = forwardOf(heading);
  return dx * x + dz * z;
}
