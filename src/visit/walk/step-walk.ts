import type { Pose, Vec2, Vec3 } from '#kit';
import { clamp, damping, planDistance, wrapAngle } from '#kit';
import { STEEPEST } from '../view';
import type { Walkable } from './walkable';

/** Walking pace and hurried pace, metres per second. */
const PACE = 1.5;
const HURRY = 3;
/** How quickly a wanted velocity is taken on, per second: gentle, but stopping within a step. */
const GRIP = 7;
/** How quickly the eyes follow a step up or down, per second. */
const STEP_SOFTNESS = 10;
/** Below this speed (metres per second) and height difference (metres) nothing moves any more. */
const STILL_SPEED = 0.02;
const STILL_HEIGHT = 0.001;

export interface Walker {
  readonly pose: Pose;
  /** Metres per second: right, forward. */
  readonly velocity: Vec2;
}

export interface WalkInput {
  /** Right and forward, each −1 to 1. */
  readonly move: Vec2;
  /** Radians to turn left and tilt up. */
  readonly look: Vec2;
  readonly run: boolean;
}

/** Advances somebody on foot by `dt` seconds. The floor decides where they end up: along walls, up steps, never outside. */
export function stepWalk(
  walker: Walker,
  input: WalkInput,
  dt: number,
  floor: Walkable,
): Walker & { moving: boolean } {
  const heading = wrapAngle(walker.pose.heading + input.look[0]);
  const pitch = clamp(walker.pose.pitch + input.look[1], -STEEPEST, STEEPEST);
  const velocity = nextVelocity(walker.velocity, input, dt);
  const speed = Math.hypot(...velocity);
  const from = walker.pose.position;
  const goal = speed > 0 ? displaced(from, heading, velocity, dt) : from;
  const [x, floorY, z] = speed > 0 ? floor.slide(from, goal) : (floor.nearest(from) ?? from);
  const y = settleHeight(from[1], floorY, dt);
  const turned = input.look[0] !== 0 || input.look[1] !== 0;
  return {
    pose: { position: [x, y, z], heading, pitch },
    // Against a wall the legs stop too, so that letting go of the key does not slide on.
    velocity: speed > 0 && planDistance(from, [x, y, z]) < speed * dt * 0.02 ? [0, 0] : velocity,
    moving: speed > 0 || turned || y !== floorY,
  };
}

/** Eyes follow the floor softly, so that a step is not a jolt. */
export function settleHeight(y: number, floorY: number, dt: number): number {
  const next = y + (floorY - y) * damping(STEP_SOFTNESS, dt);
  return Math.abs(floorY - next) < STILL_HEIGHT ? floorY : next;
}

function nextVelocity([right, forward]: Vec2, { move, run }: WalkInput, dt: number): Vec2 {
  const length = Math.hypot(...move);
  const pace = (run ? HURRY : PACE) / Math.max(1, length);
  const grip = damping(GRIP, dt);
  const next: Vec2 = [right + (move[0] * pace - right) * grip, forward + (move[1] * pace - forward) * grip];
  return length === 0 && Math.hypot(...next) < STILL_SPEED ? [0, 0] : next;
}

function displaced([x, y, z]: Vec3, heading: number, [right, forward]: Vec2, dt: number): Vec3 {
  const [sin, cos] = [Math.sin(heading), Math.cos(heading)];
  return [x + (cos * right - sin * forward) * dt, y, z + (-sin * right - cos * forward) * dt];
}
