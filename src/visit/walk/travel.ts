import type { Pose, Vec3 } from '#kit';
import { clamp, damping, distance, headingTowards, planDistance, wrapAngle } from '#kit';
import { settleHeight } from './step-walk';
import type { Walkable } from './walkable';

/** Metres per second that a way is walked at by itself, and the bounds of how long it may take, seconds. */
const TRAVEL_PACE = 1.9;
const SHORTEST = 0.6;
const LONGEST = 5.5;
/** How quickly the head turns to where it wants to look, per second. */
const HEAD = 5;
/** How far ahead on the way a walker looks, metres. */
const LOOK_AHEAD = 1.2;
/** Angles closer than this (radians) are the same. */
const SAME_ANGLE = 0.002;

/** A way that the visitor is being taken along. */
export interface Travel {
  readonly corners: readonly Vec3[];
  readonly length: number;
  readonly duration: number;
  readonly elapsed: number;
  readonly from: Pose;
  readonly to: Pose;
}

/** Begins a way along corners; looks along it in the middle and as `to` says at its end. */
export function startTravel(from: Pose, to: Pose, corners: readonly Vec3[]): Travel {
  const length = corners
    .slice(1)
    .reduce((sum, corner, at) => sum + distance(corner, corners[at] ?? corner), 0);
  const turn = Math.abs(wrapAngle(to.heading - from.heading));
  const duration = clamp(length / TRAVEL_PACE + 0.5 + turn * 0.15, SHORTEST, LONGEST);
  return { corners, length, duration, elapsed: 0, from, to };
}

/** Advances a way by `dt` seconds; null as the next travel when it has arrived. */
export function stepTravel(
  travel: Travel,
  pose: Pose,
  dt: number,
  floor: Walkable,
): { pose: Pose; travel: Travel | null } {
  const elapsed = Math.min(travel.duration, travel.elapsed + dt);
  const time = elapsed / travel.duration;
  const walked = ease(time) * travel.length;
  const [x, pathY, z] = pointAlong(travel.corners, walked);
  const floorY = floor.nearest([x, pathY, z])?.[1] ?? pathY;
  const head = damping(HEAD, dt);
  const heading = wrapAngle(
    pose.heading + wrapAngle(wantedHeading(travel, [x, pathY, z], walked, time) - pose.heading) * head,
  );
  const wantedPitch = travel.from.pitch + (travel.to.pitch - travel.from.pitch) * ease(time);
  const pitch = pose.pitch + (wantedPitch - pose.pitch) * head;
  const next: Pose = { position: [x, settleHeight(pose.position[1], floorY, dt), z], heading, pitch };
  return elapsed >= travel.duration && arrived(next, travel.to, floorY)
    ? { pose: { position: [x, floorY, z], heading: travel.to.heading, pitch: travel.to.pitch }, travel: null }
    : { pose: next, travel: { ...travel, elapsed } };
}

function arrived(pose: Pose, to: Pose, floorY: number): boolean {
  return (
    Math.abs(wrapAngle(pose.heading - to.heading)) < SAME_ANGLE &&
    Math.abs(pose.pitch - to.pitch) < SAME_ANGLE &&
    pose.position[1] === floorY
  );
}

/** Turns from the old heading to the new one; on a long way the eyes go along it in between. */
function wantedHeading(travel: Travel, at: Vec3, walked: number, time: number): number {
  const turned = travel.from.heading + wrapAngle(travel.to.heading - travel.from.heading) * ease(time);
  const along = clamp((travel.length - 2) / 3, 0, 1) * Math.sin(Math.PI * time) ** 0.75;
  const ahead = pointAlong(travel.corners, walked + LOOK_AHEAD);
  if (along === 0 || planDistance(at, ahead) < 0.2) return turned;
  return turned + wrapAngle(headingTowards(at, ahead) - turned) * along;
}

/** Starts and stops without a jerk. */
const ease = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);

function pointAlong(corners: readonly Vec3[], walked: number): Vec3 {
  let left = walked;
  let last: Vec3 = corners[0] ?? [0, 0, 0];
  for (const corner of corners.slice(1)) {
    const length = distance(last, corner);
    if (left <= length && length > 0) {
      const t = Math.max(0, left / length);
      return [
        last[0] + (corner[0] - last[0]) * t,
        last[1] + (corner[1] - last[1]) * t,
        last[2] + (corner[2] - last[2]) * t,
      ];
    }
    left -= length;
    last = corner;
  }
  return last;
}
