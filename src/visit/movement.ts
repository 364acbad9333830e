import type { Pose, Vec3 } from '#kit';
import { clamp } from '#kit';
import { createHand, type Hand } from './inspect/hand';
import type { Gate } from './passage';
import { stillIntents } from './state';
import type { Intents, Live } from './types';
import { stepWalk } from './walk/step-walk';
import { startTravel, stepTravel, type Travel } from './walk/travel';
import type { Walkable } from './walk/walkable';

/** A longer pause between two frames than this counts as this much, seconds. */
const LONGEST_STEP = 0.1;
/** How long a work takes on its way into the hand and back, seconds. */
const COMING = 1.5;
const GOING = 1;

/**
 * Everything that changes from frame to frame: walking, being taken somewhere, turning a work. It writes `live` and
 * nothing else; what has become of a journey is told through its promise.
 */
export interface Movement {
  setFloor(floor: Walkable | null): void;
  /** Stands there at once. */
  place(pose: Pose): void;
  /**
   * Goes there on foot, by cut when `cut` or when there is no floor or way. Resolves when the journey is over: true when
   * arrived, false when it was given up.
   */
  travel(to: Pose, cut: boolean): Promise<boolean>;
  /** Stops being taken somewhere. */
  halt(): void;
  /** Where the floor is near a point, or null. */
  nearest(point: Vec3): Vec3 | null;
  reachable(point: Vec3): boolean;
  /** Takes a work of this size in hand; null puts it back. @param calm nothing glides in the hand; as `cut` unless told */
  inspect(size: Vec3 | null, cut: boolean, calm?: boolean): void;
  /** What holds the work; means something while one is inspected. */
  readonly hand: Hand;
  /** Whether the visitor is being taken somewhere. */
  travelling(): boolean;
  /** Advances by `dt` seconds; true while something still moves. */
  step(dt: number): boolean;
}

/**
 * @param live written in place @param intents read, and set to rest where they are amounts since the last frame
 * @param gate judges each step before it is taken
 */
export function createMovement(
  live: Live,
  intents: Intents,
  gate: (from: Vec3, to: Vec3) => Gate = () => 'pass',
): Movement {
  let floor: Walkable | null = null;
  let travel: Travel | null = null;
  let arrive: ((arrived: boolean) => void) | null = null;
  let inspecting = false;
  const hand = createHand(live, intents);

  const finish = (arrived = false) => {
    travel = null;
    const done = arrive;
    arrive = null;
    done?.(arrived);
  };

  const stepFeet = (dt: number): boolean => {
    if (!floor) return false;
    if (travel && Math.hypot(...intents.move) > 0) finish();
    if (travel) {
      const next = stepTravel(travel, live.pose, dt, floor);
      const answer = gate(live.pose.position, next.pose.position);
      if (answer === 'refuse') finish();
      if (answer !== 'pass') return false;
      live.pose = next.pose;
      travel = next.travel;
      if (!travel) finish(true);
      return true;
    }
    const walker = stepWalk(live, intents, dt, floor);
    const held = gate(live.pose.position, walker.pose.position) !== 'pass';
    live.pose = held ? { ...walker.pose, position: live.pose.position } : walker.pose;
    live.velocity = held ? [0, 0] : walker.velocity;
    return walker.moving;
  };

  const stepBlend = (dt: number): boolean => {
    const goal = inspecting ? 1 : 0;
    if (live.inspectBlend === goal || (inspecting && live.waiting)) return false;
    live.inspectBlend = clamp(live.inspectBlend + (inspecting ? dt / COMING : -dt / GOING), 0, 1);
    return true;
  };

  return {
    setFloor(next) {
      floor = next;
      const stand = floor?.nearest(live.pose.position, 3);
      if (stand) live.pose = { ...live.pose, position: stand };
    },
    place(pose) {
      finish();
      live.velocity = [0, 0];
      live.pose = { ...pose, position: floor?.nearest(pose.position, 3) ?? pose.position };
    },
    travel(to, cut) {
      finish();
      live.velocity = [0, 0];
      const goal = floor?.nearest(to.position, 3) ?? to.position;
      const corners = floor?.path(live.pose.position, goal) ?? null;
      if (cut || !corners) {
        const held = corners?.some((corner, at) => gate(corners[at - 1] ?? corner, corner) !== 'pass');
        live.pose = { ...to, position: held ? live.pose.position : goal };
        return Promise.resolve(!held);
      }
      travel = startTravel(live.pose, to, corners);
      return new Promise((resolve) => {
        arrive = resolve;
      });
    },
    halt: () => finish(),
    nearest: (point) => floor?.nearest(point, 0.8) ?? null,
    reachable: (point) => (floor?.path(live.pose.position, point) ?? null) !== null,
    inspect(size, cut, calm = cut) {
      if (size) hand.take(size, calm);
      inspecting = size !== null;
      if (cut) live.inspectBlend = inspecting ? 1 : 0;
    },
    hand,
    travelling: () => travel !== null,
    step(elapsed) {
      const dt = clamp(elapsed, 0, LONGEST_STEP);
      const moving = [inspecting ? hand.step(dt) : stepFeet(dt), stepBlend(dt)].includes(true);
      const still = stillIntents();
      intents.look = still.look;
      intents.zoom = still.zoom;
      intents.about = still.about;
      intents.pan = still.pan;
      return moving || Math.hypot(...intents.move) > 0;
    },
  };
}
