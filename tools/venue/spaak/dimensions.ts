import type { Point } from '../kit/chart-mesh';

/** Half the width of the hall between its long walls. */
export const HALF_WIDTH = 12;
/** The glazed entrance end and the wall behind the oak screen. */
export const FRONT = -12;
export const BACK = 12;
/** Where the vault springs from the walls, and how much higher its crown is. */
export const SPRING = 6.4;
export const RISE = 6.2;

/** The vault is a segment of a circle: its radius, the height of its centre, half its opening angle. */
export const VAULT_RADIUS = (HALF_WIDTH * HALF_WIDTH + RISE * RISE) / (2 * RISE);
export const VAULT_CENTRE = SPRING + RISE - VAULT_RADIUS;
export const VAULT_ANGLE = Math.asin(HALF_WIDTH / VAULT_RADIUS);

/** Radii of the hemicycle: edge of the floor, step between the tiers, oak wall. */
export const FLOOR_EDGE = 4.9;
export const TIER_EDGE = 6.9;
export const WALL = 9.8;
/** Heights of the tiers above the floor. */
export const TIER_1 = 0.16;
export const TIER_2 = 0.32;
/** The top of the oak wall. */
export const WALL_TOP = 4.8;

/**
 * The walk is one circle: a ramp that climbs behind the oak wall, a bridge across the entrance, stairs back to where the
 * ramp began. Radii of its edges.
 */
export const WALK = { inner: 10.15, outer: 11.8 } as const;
/** Height of the bridge; over the half circle of the ramp this is a slope of 1 in 12. */
export const BRIDGE = 2.85;
/** Angles where the stairs begin, and where they have reached the bridge. */
export const STAIRS = { from: radians(209), to: radians(239), steps: 19 } as const;
/** Where the wall around the ramp ends, and the plaster above it begins. */
export const LEDGE = 5.1;

/** The low way in: half its width, its height, where it begins and where it meets the hall. */
export const VESTIBULE = { halfWidth: 2.4, height: 2.5, from: -18.4, to: FRONT } as const;

/** The ring of lamps: radius and height of its lower face. */
export const HALO = 4.6;
export const HALO_HEIGHT = 4.9;

/** The panelling of the long walls. */
export const PANEL_TOP = 3.4;
/** The way to the treasury, in the long wall on the right: its middle, half its width, its height. */
export const DOORWAY = { y: -6.5, halfWidth: 0.8, height: 2.25 } as const;

/** How many stretches the half circles are divided into. */
export const ARC_STEPS = 64;

/** A point at a radius and angle around the middle of the hemicycle: angle 0 is to the right, π/2 is the back. */
export const polar = (radius: number, angle: number, z: number): Point => [
  radius * Math.cos(angle),
  radius * Math.sin(angle),
  z,
];

export const arc = (radius: number, steps: number, z: number, from = 0, to = Math.PI): Point[] =>
  Array.from({ length: steps + 1 }, (_, i) => polar(radius, from + ((to - from) * i) / steps, z));

/** Height of the ramp at an angle: it begins on the left (π) and ends on the right (0) at the bridge. */
export const rampHeight = (angle: number): number => BRIDGE * Math.min(1, Math.max(0, 1 - angle / Math.PI));

/** The vault's curve at a distance from the entrance, right to left in `part` 1 to 0, `outwards` from its face. */
export const vaultPoint = (outwards: number, part: number, y: number): Point => {
  const angle = -VAULT_ANGLE + 2 * VAULT_ANGLE * part;
  const radius = VAULT_RADIUS + outwards;
  return [radius * Math.sin(angle), y, VAULT_CENTRE + radius * Math.cos(angle)];
};

export const vaultCurve = (outwards: number, steps: number, y: number): Point[] =>
  Array.from({ length: steps + 1 }, (_, i) => vaultPoint(outwards, i / steps, y));

/** Height of the vault's face above a distance from the axis. */
export const vaultHeight = (x: number): number => VAULT_CENTRE + Math.sqrt(VAULT_RADIUS ** 2 - x * x);

export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
