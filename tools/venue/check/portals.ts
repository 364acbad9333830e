import {
  add,
  errorAt,
  forwardOf,
  type Problem,
  planDistance,
  scale,
  type Vec3,
  warningAt,
  wrapAngle,
} from '#kit';
import type { Portal } from '#venue';
import type { VenueEvidence } from './evidence';
import type { Ground } from './ground';
import { ASIDE, type Grounds, isOnFloor } from './walk';

/** Two portals are the two sides of one way when they are this near, metres, and face each other this well. */
const BESIDE = 1.5;
const ASKEW = Math.PI / 4;
/** Floors must reach this far beyond a threshold, metres, and this close to its line. */
const BEYOND = 0.3;
const CLOSE = 0.15;

/** Portals without a way back, or whose threshold is not on the floors of both halls. */
export function checkPortals({ venue, halls }: VenueEvidence, grounds: Grounds): Problem[] {
  return halls.flatMap(({ hall, at }) =>
    hall.portals.flatMap((portal, index) => {
      const path = ['halls', at, 'portals', index];
      const back = venue.halls
        .find(({ id }) => id === portal.to)
        ?.portals.some((other) => other.to === hall.id && isCounterpart(portal, other));
      const lonely = back
        ? []
        : [
            errorAt(
              'portal-one-way',
              `"${portal.id}" has no counterpart: give "${portal.to}" a portal to "${hall.id}" at the same place that faces the other way.`,
              path,
            ),
          ];
      const floors = [hall.id, portal.to].flatMap((id) => {
        const ground = grounds.get(id);
        return ground ? checkThreshold(portal, ground, id).map((say) => ({ ...say, path })) : [];
      });
      return [...lonely, ...floors];
    }),
  );
}

const isCounterpart = (portal: Portal, other: Portal): boolean =>
  planDistance(portal.position, other.position) <= BESIDE &&
  Math.abs(wrapAngle(portal.heading + Math.PI - other.heading)) <= ASKEW;

function checkThreshold(portal: Portal, ground: Ground, hall: string): Problem[] {
  const forward = forwardOf(portal.heading);
  const across: Vec3 = [forward[2], 0, -forward[0]];
  const at = (way: Vec3, length: number) => add(portal.position, scale(way, length));
  const line = [portal.position, at(across, portal.width / 4), at(across, -portal.width / 4)];
  if (!line.every((point) => isOnFloor(ground.footing(point, ASIDE)))) {
    const sentence = `the threshold of "${portal.id}" is not on the floor of "${hall}": let that floor reach over it.`;
    return [errorAt('portal-no-floor', sentence)];
  }
  const ends = [at(forward, BEYOND), at(forward, -BEYOND)];
  if (ends.every((point) => ground.footing(point, CLOSE))) return [];
  const sentence = `the floor of "${hall}" ends at the threshold of "${portal.id}": let it reach beyond on both sides.`;
  return [warningAt('portal-floor-ends', sentence)];
}
