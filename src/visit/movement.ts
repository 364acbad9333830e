import type { Pose, Vec3 } from '#kit';
import { clamp, damping } from '#kit';
import type { Side } from './inspect/inspection';
import { type Orbit, SIDES, startOrbit, steerOrbit, stepOrbit } from './inspect/orbit';
import type { Gate } from './passage';
import { stillIntents } from './state';
import type { Intents, Live } from './types';
import { stepWalk } from './walk/step-walk';
import { startTravel, stepTravel, type Travel } from './walk/travel';
import type { Walkable } from './walk/walkable';

/** A longer pause between two frames than this counts as this much, seconds. */
const LONGEST_STEP = 0.1;
/** How quickly an inspection comes up and goes away, per second. */
const BLEND = 4.5;

/**
 * Everything that changes from frame to frame: walking, being taken somewhere, turning a work. It writes `live` and
 * nothing else; what has become of a journey is told through its promise.
 */
export interface Movement {
  setFloor(floor: Walkable | null): void;
  /** Stands there at once. */
  place(pose: Pose): void;
  /** Goes there on foot, by cut when `cut` or when there is no floor or way; resolves when arrived or given up. */
  travel(to: Pose, cut: boolean): Promise<void>;
  /** Stops being taken somewhere. */
  halt(): void;
  /** Where the floor is near a point, or null. */
  nearest(point: Vec3): Vec3 | null;
  reachable(point: Vec3): boolean;
  /** Begins to look at a work of this size closely; null ends it. */
  inspect(size: Vec3 | null, cut: boolean): void;
  /** A change that a button asks for. */
  turn(azimuth: number, elevation: number, zoom: number): void;
  resetInspection(): void;
  /** Turns that side of the inspected work to the visitor. */
  side(side: Side): void;
  /** Shifts it on the screen's plane, metres right and up. */
  pan(right: number, up: number): void;
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
  let arrive: (() => void) | null = null;
  let size: Vec3 | null = null;
  let wanted: Orbit = live.orbit;

  const finish = () => {
    travel = null;
    const done = arrive;
    arrive = null;
    done?.();
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
      if (!travel) finish();
      return true;
    }
    const walker = stepWalk(live, intents, dt, floor);
    const held = gate(live.pose.position, walker.pose.position) !== 'pass';
    live.pose = held ? { ...walker.pose, position: live.pose.position } : walker.pose;
    live.velocity = held ? [0, 0] : walker.velocity;
    return walker.moving;
  };

  const stepHand = (dt: number): boolean => {
    if (!size) return false;
    wanted = steerOrbit(wanted, intents, size, live.aspect);
    const next = stepOrbit(live.orbit, wanted, dt);
    live.orbit = next.orbit;
    return next.moving;
  };

  const stepBlend = (dt: number): boolean => {
    const goal = size ? 1 : 0;
    if (live.inspectBlend === goal) return false;
    const next = live.inspectBlend + (goal - live.inspectBlend) * damping(BLEND, dt);
    live.inspectBlend = Math.abs(goal - next) < 0.002 ? goal : clamp(next, 0, 1);
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
        return Promise.resolve();
      }
      travel = startTravel(live.pose, to, corners);
      return new Promise((resolve) => {
        arrive = resolve;
      });
    },
    halt: finish,
    nearest: (point) => floor?.nearest(point, 0.8) ?? null,
    reachable: (point) => (floor?.path(live.pose.position, point) ?? null) !== null,
    inspect(next, cut) {
      if (next) {
        wanted = startOrbit(next, live.aspect);
        live.orbit = wanted;
      }
      size = next;
      if (cut) live.inspectBlend = next ? 1 : 0;
    },
    turn(azimuth, elevation, zoom) {
      if (!size) return;
      wanted = steerOrbit(wanted, { look: [-azimuth, -elevation], zoom, pan: [0, 0] }, size, live.aspect);
    },
    side(side) {
      if (!size) return;
      const view = SIDES[side];
      const turns = Math.round((wanted.azimuth - view.azimuth) / (2 * Math.PI)) * 2 * Math.PI;
      wanted = { ...wanted, azimuth: view.azimuth + turns, elevation: view.elevation };
    },
    pan(right, up) {
      if (!size) return;
      wanted = steerOrbit(wanted, { look: [0, 0], zoom: 1, pan: [right, up] }, size, live.aspect);
    },
    resetInspection() {
      if (!size) return;
      // The same view by the shorter way: whole turns already made are kept.
      const turns = Math.round(wanted.azimuth / (2 * Math.PI)) * 2 * Math.PI;
      wanted = { ...startOrbit(size, live.aspect), azimuth: turns };
    },
    travelling: () => travel !== null,
    step(elapsed) {
      const dt = clamp(elapsed, 0, LONGEST_STEP);
      const moving = [size ? stepHand(dt) : stepFeet(dt), stepBlend(dt)].includes(true);
      const still = stillIntents();
      intents.look = still.look;
      intents.zoom = still.zoom;
      intents.pan = still.pan;
      return moving || Math.hypot(...intents.move) > 0;
    },
  };
}
