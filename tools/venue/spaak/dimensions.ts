import type { Point } from '../kit/chart-mesh';

/** Half the width of the hall between its long walls. */
export const HALF_WIDTH = 11.8;
/** The glazed entrance end and the wall behind the oak screen. */
export const FRONT = -14;
export const BACK = 13;
/** Where the vault springs from the walls, and how much higher its crown is. */
export const SPRING = 6.4;
export const RISE = 6.2;

/** The vault is a segment of a circle: its radius, the height of its centre, half its opening angle. */
export const VAULT_RADIUS = (HALF_WIDTH * HALF_WIDTH + RISE * RISE) / (2 * RISE);
export const VAULT_CENTRE = SPRING + RISE - VAULT_RADIUS;
export const VAULT_ANGLE = Math.asin(HALF_WIDTH / VAULT_RADIUS);

/** Radii of the hemicycle: edge of the floor, of the first and second tier's steps, the bench, the oak wall. */
export const FLOOR_EDGE = 5.7;
export const TIER_EDGE = 8.4;
export const BENCH = 9.5;
export const WALL = 10.7;

/** Heights of the tiers above the floor. */
export const TIER_1 = 0.16;
export const TIER_2 = 0.32;
/** The oak wall is this high above the second tier. */
export const WALL_HEIGHT = 4.9;
export const WALL_TOP = TIER_2 + WALL_HEIGHT;
/** The panelling of the long walls. */
export const PANEL_TOP = 3.4;

/** The ring of lamps: radius and height of its lower face. */
export const HALO = 5.3;
export const HALO_HEIGHT = 4.9;

/** Stands on the first tier. */
export const STANDS = 12;
export const STAND_RADIUS = 7.05;
export const STAND_WIDTH = 0.82;
export const DECK = TIER_1 + 0.97;

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

/** The vault's curve at a distance from the entrance, right to left in `part` 1 to 0, `outwards` from its face. */
export const vaultPoint = (outwards: number, part: number, y: number): Point => {
  const angle = -VAULT_ANGLE + 2 * VAULT_ANGLE * part;
  const radius = VAULT_RADIUS + outwards;
  return [radius * Math.sin(angle), y, VAULT_CENTRE + radius * Math.cos(angle)];
};

export const vaultCurve = (outwards: number, steps: number, y: number): Point[] =>
  Array.from({ length: steps + 1 }, (_, i) => vaultPoint(outwards, i / steps, y));

export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** The stands in drawing order, right to left as seen from the entrance. */
export const listStands = (): Stand[] =>
  Array.from({ length: STANDS }, (_, k) => {
    const angle = radians(8 + ((180 - 16) * k) / (STANDS - 1));
    return { x: STAND_RADIUS * Math.cos(angle), y: STAND_RADIUS * Math.sin(angle), angle };
  });

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Height of the vault's face above a distance from the axis. */
export const vaultHeight = (x: number): number => VAULT_CENTRE + Math.sqrt(VAULT_RADIUS ** 2 - x * x);
