import type { Vec2, Vec3 } from '#kit';
import { clamp, damping } from '#kit';
import type { Side } from './inspection';

/** Vertical field of view of the visitor's eye, degrees. */
export const FIELD_OF_VIEW = 55;

/** How quickly the piece follows the hand, per second. */
const FOLLOW = 12;
const STEEPEST_ORBIT = 1.4;
/** Nearest look: a granule of half a millimetre fills a fair part of the screen. Metres. */
const NEAREST = 0.02;

/** The camera about a work: angles from its front, distance from its middle and a shift on the screen's plane, metres. */
export interface Orbit {
  readonly azimuth: number;
  readonly elevation: number;
  readonly distance: number;
  readonly pan: Vec3;
}

export interface OrbitInput {
  /** Radians that the hand drags left and up. */
  readonly look: Vec2;
  readonly zoom: number;
  /** Metres right and up. */
  readonly pan: Vec2;
}

/** The distance that shows the whole of a work with some air, on a canvas of this aspect. */
export function fittingDistance(size: Vec3, aspect: number): number {
  const half = Math.tan((FIELD_OF_VIEW * Math.PI) / 360);
  const forHeight = size[1] / 2 / half;
  const forWidth = size[0] / 2 / (half * aspect);
  return (Math.max(forHeight, forWidth) + size[2] / 2) * 1.25;
}

/** The view that an inspection begins with: nearly from the front, slightly from above. */
export function startOrbit(size: Vec3, aspect: number): Orbit {
  return { azimuth: 0, elevation: 0.12, distance: fittingDistance(size, aspect), pan: [0, 0, 0] };
}

/** The angles that show a side of a work. */
export const SIDES: Readonly<Record<Side, Pick<Orbit, 'azimuth' | 'elevation'>>> = {
  front: { azimuth: 0, elevation: 0.12 },
  back: { azimuth: Math.PI, elevation: 0.12 },
  left: { azimuth: -Math.PI / 2, elevation: 0.12 },
  right: { azimuth: Math.PI / 2, elevation: 0.12 },
  above: { azimuth: 0, elevation: STEEPEST_ORBIT },
};

/** Where the hand wants the camera. */
export function steerOrbit(orbit: Orbit, input: OrbitInput, size: Vec3, aspect: number): Orbit {
  const farthest = fittingDistance(size, aspect) * 1.6;
  const reach = Math.hypot(...size) / 2;
  const [right, up] = input.pan;
  const cos = Math.cos(orbit.azimuth);
  const sin = Math.sin(orbit.azimuth);
  return {
    azimuth: orbit.azimuth - input.look[0],
    elevation: clamp(orbit.elevation - input.look[1], -STEEPEST_ORBIT, STEEPEST_ORBIT),
    distance: clamp(orbit.distance / input.zoom, Math.min(NEAREST, farthest), farthest),
    pan: [
      clamp(orbit.pan[0] + right * cos, -reach, reach),
      clamp(orbit.pan[1] + up, -reach, reach),
      clamp(orbit.pan[2] - right * sin, -reach, reach),
    ],
  };
}

/** Moves the camera towards where it is wanted; `moving` is false once it is there. */
export function stepOrbit(orbit: Orbit, wanted: Orbit, dt: number): { orbit: Orbit; moving: boolean } {
  const t = damping(FOLLOW, dt);
  const off = Math.max(
    Math.abs(wanted.azimuth - orbit.azimuth),
    Math.abs(wanted.elevation - orbit.elevation),
    Math.abs(Math.log(wanted.distance / orbit.distance)),
    ...wanted.pan.map((value, axis) => Math.abs(value - (orbit.pan[axis] ?? 0)) / wanted.distance),
  );
  if (off < 0.0005) return { orbit: wanted, moving: false };
  return {
    orbit: {
      azimuth: orbit.azimuth + (wanted.azimuth - orbit.azimuth) * t,
      elevation: orbit.elevation + (wanted.elevation - orbit.elevation) * t,
      distance: orbit.distance * (wanted.distance / orbit.distance) ** t,
      pan: [
        orbit.pan[0] + (wanted.pan[0] - orbit.pan[0]) * t,
        orbit.pan[1] + (wanted.pan[1] - orbit.pan[1]) * t,
        orbit.pan[2] + (wanted.pan[2] - orbit.pan[2]) * t,
      ],
    },
    moving: true,
  };
}
