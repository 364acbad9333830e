import type { Vec3 } from '#kit';
import type { Intents, Live } from '../types';
import { arrange } from './arrange';
import type { Companion, Side } from './inspection';
import { nearestTurn } from './note-view';
import {
  axesOf,
  fittingDistance,
  NEAREST,
  type Orbit,
  type OrbitInput,
  SIDES,
  startOrbit,
  steerOrbit,
  stepOrbit,
  withinPiece,
} from './orbit';
import { AT_REST, stepSpin } from './spin';

/** What one press of the turntable's button turns where nothing glides, radians. */
const TABLE_STEP = Math.PI / 4;
/** Where there is nothing in the middle, nobody comes nearer than this share of where the whole is seen from. */
const PAST = 0.3;
/** Nobody comes nearer to a large piece than this share of its longest side. */
const FINEST = 0.01;
/** Nearer than this share of the distance that shows the whole piece, it is turned about what is looked at. */
const CLOSE = 0.6;

/** The hand that holds a work: it turns, shifts and nears it, and lets it go on turning. */
export interface Hand {
  /** Takes a work of this size. @param calm nothing glides */
  take(size: Vec3, calm: boolean): void;
  /** Makes room for what lies beside it: a work of that size, a thing of known size. Shows all of it. */
  lay(beside: Vec3 | null, companion: Companion): void;
  /** Turns by radians, nears by a factor. */
  turn(azimuth: number, elevation: number, zoom: number): void;
  /** Shows the whole of it from the front again. */
  reset(): void;
  side(side: Side): void;
  /** Shifts it on the screen's plane, metres right and up. */
  pan(right: number, up: number): void;
  /** Goes to that view by the shorter way. */
  aim(orbit: Orbit): void;
  turntable(on: boolean): void;
  /** Whether the turntable runs; a touch stops it. */
  turning(): boolean;
  /** Advances by `dt` seconds; true while something still moves. */
  step(dt: number): boolean;
}

const STILL: OrbitInput = { look: [0, 0], zoom: 1, pan: [0, 0] };

/** @param live its orbit is written @param intents read */
export function createHand(live: Live, intents: Intents): Hand {
  let size: Vec3 = [1, 1, 1];
  let beside: Vec3 | null = null;
  let companion: Companion = 'none';
  let calm = false;
  let wanted: Orbit = live.orbit;
  let spin = AT_REST;
  let table = false;
  /** Nobody has come nearer or shifted it yet: it fits what panels leave free, also when they come and go. */
  let fitted = 0;

  /** How far what is seen in the middle stands out from what the piece is turned about, metres. */
  const relief = (): number => (live.surface > 0 ? live.orbit.distance - live.surface : outside());
  /** The same where no surface is known: to the box around the piece. */
  const outside = (): number => {
    const { towards } = axesOf(live.orbit);
    const reach = [0, 1, 2].map((axis) => {
      const way = towards[axis] ?? 0;
      const half = (size[axis] ?? 0) / 2;
      return Math.abs(way) < 1e-6
        ? Infinity
        : (half + Math.sign(way) * (live.orbit.pan[axis] ?? 0)) / Math.abs(way);
    });
    return Math.max(0, Math.min(...reach));
  };

  /** Whether the eye looks past the piece, as between two strands: what it sees there is none of it. */
  const looksPast = (): boolean => live.surface - live.orbit.distance > Math.hypot(...size) / 2;
  /** A hanging of two metres has no grains to be looked at. */
  const closest = (): number => Math.max(NEAREST, FINEST * Math.max(...size));
  const nearest = (): number =>
    looksPast()
      ? Math.min(wanted.distance, PAST * fittingDistance(size, live.aspect))
      : closest() + Math.max(0, relief());

  const steer = (input: OrbitInput): void => {
    if (input.zoom !== 1 || input.pan[0] !== 0 || input.pan[1] !== 0) fitted = 0;
    if (input.zoom > 1) turnAboutSurface();
    wanted = steerOrbit(wanted, input, {
      size,
      extent: extent(),
      aspect: live.aspect,
      nearest: nearest(),
    });
  };

  /** Close by, the surface that is looked at is what turns in place: the same picture, reckoned from there. */
  const turnAboutSurface = (): void => {
    const far = live.orbit.distance > CLOSE * fittingDistance(size, live.aspect);
    if (live.surface <= 0 || far || looksPast()) return;
    const out = relief();
    const { towards } = axesOf(live.orbit);
    const move = ({ pan, distance, ...angles }: Orbit): Orbit => {
      const [x, y, z] = [pan[0] - out * towards[0], pan[1] - out * towards[1], pan[2] - out * towards[2]];
      return { ...angles, distance: Math.max(closest(), distance - out), pan: withinPiece([x, y, z], size) };
    };
    live.orbit = move(live.orbit);
    wanted = move(wanted);
    live.surface = live.orbit.distance;
  };

  const extent = (): Vec3 => arrange(size, beside, companion, live.aspect).extent;
  const whole = (): Orbit => startOrbit(extent(), live.aspect);
  const aim = (orbit: Orbit): void => {
    spin = AT_REST;
    wanted = { ...orbit, azimuth: nearestTurn(orbit.azimuth, wanted.azimuth) };
  };

  return {
    take(next, still) {
      size = next;
      beside = null;
      companion = 'none';
      calm = still;
      spin = AT_REST;
      table = false;
      wanted = whole();
      fitted = live.aspect;
      live.orbit = wanted;
      live.surface = 0;
    },
    lay(work, thing) {
      if (work === beside && thing === companion) return;
      beside = work;
      companion = thing;
      fitted = live.aspect;
      wanted = { ...wanted, distance: whole().distance, pan: [0, 0, 0] };
    },
    turn(azimuth, elevation, zoom) {
      if (azimuth !== 0 || elevation !== 0) table = false;
      steer({ look: [-azimuth, -elevation], zoom, pan: [0, 0] });
    },
    reset() {
      table = false;
      fitted = live.aspect;
      aim(whole());
    },
    side(side) {
      table = false;
      aim({ ...wanted, ...SIDES[side] });
    },
    pan: (right, up) => steer({ ...STILL, pan: [right, up] }),
    aim(orbit) {
      table = false;
      fitted = 0;
      aim(orbit);
    },
    turntable(on) {
      // Where nothing may glide, each press turns it by a step.
      if (calm && on) steer({ ...STILL, look: [TABLE_STEP, 0] });
      table = on && !calm;
    },
    turning: () => table,
    step(dt) {
      const { look, zoom, about, pan, held } = intents;
      if (held || look[0] !== 0 || look[1] !== 0) table = false;
      const spun = stepSpin(spin, { look, held, table }, dt);
      spin = calm ? AT_REST : spun.spin;
      if (fitted !== 0 && fitted !== live.aspect) {
        fitted = live.aspect;
        wanted = { ...wanted, distance: whole().distance };
      }
      steer({ look: calm ? look : spun.turned, zoom, about, pan });
      // Nobody's eye goes into what it looks at, whatever turns up before it.
      const skin = closest() + relief();
      if (live.surface > 0 && wanted.distance < skin) wanted = { ...wanted, distance: skin };
      const next = stepOrbit(live.orbit, wanted, calm ? Number.POSITIVE_INFINITY : dt);
      live.orbit = next.orbit;
      return next.moving || table || spin !== AT_REST;
    },
  };
}
