import type { Vec2, Vec3 } from '#kit';
import { clamp, damping } from '#kit';
import type { Side } from './inspection';

/** Vertical field of view of the visitor's eye, degrees. */
export const FIELD_OF_VIEW = 55;
/** The same while a work is in hand: as through the long lens that jewellery is photographed with. */
export const HAND_FIELD_OF_VIEW = 30;

/** How quickly the piece follows the hand, per second. */
const FOLLOW = 12;
const STEEPEST_ORBIT = 1.4;
/** Nearest look at a surface, metres: a granule of half a millimetre fills a fair part of the screen. */
export const NEAREST = 0.005;
/** The whole of a piece is shown with this much air, and put away to this much more. */
const AIR = 1.25;
const FARTHEST = 1.6;

/** The camera about a work: angles from its front, distance from its middle and a shift of that middle, metres. */
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
  /** What zooming keeps in place: right and up of the picture's middle, as shares of the distance. */
  readonly about?: Vec2;
  /** Metres right and up. */
  readonly pan: Vec2;
}

/** What a hand may not go beyond. */
export interface Reach {
  /** Of the piece, metres. */
  readonly size: Vec3;
  /** Of all that is to be in view, where something lies beside it. */
  readonly extent?: Vec3;
  /** Width by height of what panels leave free. */
  readonly aspect: number;
  /** How near the camera may come to what it turns about, metres. */
  readonly nearest: number;
}

/** The distance that shows the whole of a work with some air, also while it is turned, on a canvas of this aspect. */
export function fittingDistance([width, height, depth]: Vec3, aspect: number): number {
  const half = Math.tan((HAND_FIELD_OF_VIEW * Math.PI) / 360);
  const forHeight = height / 2 / half;
  const forWidth = Math.max(width, depth) / 2 / (half * aspect);
  return (Math.max(forHeight, forWidth) + depth / 2) * AIR;
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

/** The directions of the picture in the work's own space: right, up, and towards the visitor. */
export function axesOf({ azimuth, elevation }: Pick<Orbit, 'azimuth' | 'elevation'>): {
  readonly right: Vec3;
  readonly up: Vec3;
  readonly towards: Vec3;
} {
  const [sin, cos] = [Math.sin(azimuth), Math.cos(azimuth)];
  const [high, level] = [Math.sin(elevation), Math.cos(elevation)];
  return {
    right: [cos, 0, -sin],
    up: [-high * sin, level, -high * cos],
    towards: [level * sin, high, level * cos],
  };
}

/** Where the hand wants the camera. */
export function steerOrbit(
  orbit: Orbit,
  input: OrbitInput,
  { size, extent = size, aspect, nearest }: Reach,
): Orbit {
  const farthest = fittingDistance(extent, aspect) * FARTHEST;
  const distance = clamp(orbit.distance / input.zoom, Math.min(nearest, farthest), farthest);
  const [aside, above] = input.about ?? [0, 0];
  // What is under the pointer stays there: the middle moves by what the picture grew there.
  const grown = distance - orbit.distance;
  const turned = {
    azimuth: orbit.azimuth - input.look[0],
    elevation: clampElevation(orbit.elevation - input.look[1]),
  };
  const pan = movedOnScreen(orbit, turned, [input.pan[0] + aside * grown, input.pan[1] + above * grown]);
  return { ...turned, distance, pan: withinPiece(pan, size) };
}

export const clampElevation = (elevation: number): number =>
  clamp(elevation, -STEEPEST_ORBIT, STEEPEST_ORBIT);

/** A piece is never shifted out of the picture: what it turns about stays within it. */
export function withinPiece(pan: Vec3, size: Vec3): Vec3 {
  const within = (axis: 0 | 1 | 2): number => clamp(pan[axis], -size[axis] / 2, size[axis] / 2);
  return [within(0), within(1), within(2)];
}

function movedOnScreen({ pan }: Orbit, seen: Pick<Orbit, 'azimuth' | 'elevation'>, [x, y]: Vec2): Vec3 {
  if (x === 0 && y === 0) return pan;
  const { right, up } = axesOf(seen);
  return [
    pan[0] + x * right[0] + y * up[0],
    pan[1] + x * right[1] + y * up[1],
    pan[2] + x * right[2] + y * up[2],
  ];
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
