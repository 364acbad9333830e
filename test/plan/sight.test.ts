import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vec2, Vec3 } from '#kit';
import { createSight } from '#plan';
import type { Venue } from '#venue';

/** A room with an alcove behind a wall: an L. */
const CORNERED: readonly Vec2[] = [
  [0, 0],
  [10, 0],
  [10, 4],
  [4, 4],
  [4, 10],
  [0, 10],
];
const at = (x: number, z: number): Vec3 => [x, 1.6, z];

describe('what may be seen', () => {
  const { mayBeSeen } = createSight(CORNERED);

  it('is what no wall is before', () => {
    expect(mayBeSeen(at(1, 1), at(9, 2), 0.3)).toBe(true);
    expect(mayBeSeen(at(1, 1), at(2, 9), 0.3)).toBe(true);
  });

  it('is not what is round the corner, unless it is so large that a part of it shows', () => {
    expect(mayBeSeen(at(9, 3), at(3, 9), 0.3)).toBe(false);
    expect(mayBeSeen(at(9, 3), at(3, 9), 5)).toBe(true);
  });

  it('is everything from outside, and everything that is outside: of that the outline tells nothing', () => {
    expect(mayBeSeen(at(9, 9), at(2, 9), 0.3)).toBe(true);
    expect(mayBeSeen(at(9, 3), at(3, 11), 0.3)).toBe(true);
  });

  it('is what the eye is within', () => {
    expect(mayBeSeen(at(3, 3), at(3.2, 3), 0.5)).toBe(true);
  });
});

/** Whether nothing is between two places on the plan. */
function isFree(outline: readonly Vec2[], [ax, , az]: Vec3, [bx, , bz]: Vec3): boolean {
  const side = (px: number, pz: number, qx: number, qz: number, rx: number, rz: number) =>
    (qx - px) * (rz - pz) - (qz - pz) * (rx - px);
  return outline.every(([px, pz], i) => {
    const [qx, qz] = outline[(i + 1) % outline.length] as Vec2;
    const crosses =
      side(ax, az, bx, bz, px, pz) * side(ax, az, bx, bz, qx, qz) <= 0 &&
      side(px, pz, qx, qz, ax, az) * side(px, pz, qx, qz, bx, bz) <= 0;
    return !crosses;
  });
}

const place = fc.tuple(
  fc.double({ min: -11, max: 11, noNaN: true }),
  fc.double({ min: -11, max: 11, noNaN: true }),
);
const spot = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
);
/** Rooms with bays and corners: the distance of each of their corners from the middle. */
const rooms = fc
  .array(fc.double({ min: 0.5, max: 11, noNaN: true }), { minLength: 3, maxLength: 24 })
  .map((reaches) =>
    reaches.map((reach, index): Vec2 => {
      const angle = (2 * Math.PI * index) / reaches.length;
      return [reach * Math.cos(angle), reach * Math.sin(angle)];
    }),
  );

describe('in any room', () => {
  it('nothing is out of sight of which a line of sight is free', () => {
    fc.assert(
      fc.property(
        rooms,
        place,
        place,
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        fc.array(spot, { minLength: 8, maxLength: 8 }),
        (outline, eye, thing, radius, spots) => {
          if (createSight(outline).mayBeSeen(at(...eye), at(...thing), radius)) return true;
          return !spots.some(([share, angle]) => {
            const reach = radius * share;
            const seen = at(thing[0] + reach * Math.cos(angle), thing[1] + reach * Math.sin(angle));
            return isFree(outline, at(...eye), seen);
          });
        },
      ),
      { numRuns: 3000 },
    );
  });
});

const { halls } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../public/models/venues/spaak/venue.json'), 'utf8'),
) as Venue;

describe('in the shipped halls', () => {
  it('every work is seen from where it is looked at, and the treasury hides the hall beside it', () => {
    for (const hall of halls) {
      const { mayBeSeen } = createSight(hall.outline);
      for (const slot of hall.slots)
        expect(mayBeSeen(slot.approach.position, slot.position, 0.2), slot.id).toBe(true);
    }
    const [hemicycle] = halls;
    const { mayBeSeen } = createSight(hemicycle?.outline ?? []);
    const fromPassage =
      hemicycle?.slots.filter(({ position }) => mayBeSeen(at(14.5, 2.6), position, 0.5)) ?? [];
    expect(fromPassage).toEqual([]);
  });
});
