import type { Coordinate } from '../kit/chart-mesh';
import { polar, radians } from '../spaak/dimensions';

/** The room: a dark oblong behind the long wall of the hemicycle. */
export const ROOM = { west: 15.4, east: 22.6, south: -9.4, north: -1.6, height: 2.9 } as const;
/** Ten cases stand in a ring around a low seat. */
export const RING = {
  centre: [19, -5.5] as Coordinate,
  radius: 2.75,
  count: 10,
  from: 183,
  to: 449,
} as const;
export const CASE = { width: 0.46, deck: 1.08 } as const;
export const SEAT = { radius: 0.55, height: 0.44 } as const;
/** The spots hang in a ring before the cases, below the ceiling. */
export const LAMPS = { radius: 1.75, height: 2.72 } as const;

/** A lip under the ceiling hides what washes the walls: its distance from them, and how far it hangs down. */
export const COVE = { reach: 0.16, drop: 0.12 } as const;

export interface TreasuryCase {
  /** From 1, against the clock from the way in. */
  readonly number: number;
  readonly angle: number;
  readonly centre: Coordinate;
}

export const listCases = (): TreasuryCase[] =>
  Array.from({ length: RING.count }, (_, k) => {
    const angle = radians(RING.from + ((RING.to - RING.from) * k) / (RING.count - 1));
    return { number: k + 1, angle, centre: onRing(RING.radius, angle) };
  });

export function onRing(radius: number, angle: number): Coordinate {
  const [x, y] = polar(radius, angle, 0);
  return [RING.centre[0] + x, RING.centre[1] + y];
}
