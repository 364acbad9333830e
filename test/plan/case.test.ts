import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#kit';
import { arrangeCase, type Guest } from '../../src/plan/case';

const ROOM: Vec3 = [0.72, 0.52, 0.72];

/** A work with its mount, standing on the middle of its foot. */
const guest = (width: number, height: number, depth: number): Guest => {
  const bulk = {
    low: [-width / 2, 0, -depth / 2] as const,
    high: [width / 2, height, depth / 2] as const,
  };
  return { back: bulk, front: bulk };
};

const middles = (guests: readonly Guest[]) => arrangeCase(guests, ROOM)?.map(({ at }) => at);

describe('arrangeCase', () => {
  it('puts the tallest in the middle of one row', () => {
    const [low, tall, middling] =
      middles([guest(0.1, 0.1, 0.1), guest(0.1, 0.3, 0.1), guest(0.1, 0.2, 0.1)]) ?? [];
    expect(tall?.[0]).toBeCloseTo(0);
    expect(Math.sign((low?.[0] ?? 0) * (middling?.[0] ?? 0))).toBe(-1);
  });

  it('puts what is low before the rest when one row is too short', () => {
    const spots = arrangeCase([guest(0.5, 0.4, 0.3), guest(0.3, 0.1, 0.2), guest(0.1, 0.3, 0.1)], ROOM);
    expect(spots?.map(({ row }) => row)).toEqual(['back', 'front', 'back']);
    expect(spots?.[1]?.at[1]).toBeGreaterThan(spots?.[0]?.at[1] ?? 1);
  });

  it('refuses what does not fit: too wide, too high, too deep', () => {
    expect(arrangeCase([guest(0.5, 0.3, 0.1), guest(0.4, 0.3, 0.1)], ROOM)).toBeUndefined();
    expect(arrangeCase([guest(0.1, 0.6, 0.1), guest(0.1, 0.1, 0.1)], ROOM)).toBeUndefined();
    expect(arrangeCase([guest(0.4, 0.3, 0.6), guest(0.4, 0.1, 0.2)], ROOM)).toBeUndefined();
  });

  it('never lets works overlap or leave the case', () => {
    const length = fc.double({ min: 0.02, max: 0.4, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(length, length, length), { minLength: 1, maxLength: 7 }), (sizes) => {
        const spots = arrangeCase(
          sizes.map((size) => guest(...size)),
          ROOM,
        );
        spots?.forEach(({ at: [x, z] }, index) => {
          const [width, , depth] = sizes[index] ?? [0, 0, 0];
          expect(Math.abs(x) + width / 2).toBeLessThanOrEqual(ROOM[0] / 2 + 1e-9);
          expect(Math.abs(z) + depth / 2).toBeLessThanOrEqual(ROOM[2] / 2 + 1e-9);
          spots.slice(index + 1).forEach(({ at: [otherX, otherZ] }, more) => {
            const [otherWidth, , otherDepth] = sizes[index + 1 + more] ?? [0, 0, 0];
            const apartAcross = Math.abs(x - otherX) >= (width + otherWidth) / 2;
            const apartBehind = Math.abs(z - otherZ) >= (depth + otherDepth) / 2;
            expect(apartAcross || apartBehind).toBe(true);
          });
        });
      }),
    );
  });
});
