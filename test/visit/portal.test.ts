import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#kit';
import type { Portal } from '#venue';
import { crossedPortal } from '../../src/visit/walk/portal';

const onwards: Portal = { id: 'onwards', to: 'side', position: [3, 0, -4], heading: 0, width: 2 };
const back: Portal = { ...onwards, id: 'back', to: 'main', heading: Math.PI };
const crossed = (from: Vec3, to: Vec3, portal = onwards) => crossedPortal([portal], from, to)?.id;

describe('a threshold', () => {
  it('is crossed onwards, straight and aslant', () => {
    expect(crossed([3, 0, -3.9], [3, 0, -4.1])).toBe('onwards');
    expect(crossed([2.2, 0, -3.5], [3.8, 0, -4.5])).toBe('onwards');
  });

  it('is not crossed by whoever comes back over it', () => {
    expect(crossed([3, 0, -4.1], [3, 0, -3.9])).toBeUndefined();
    expect(crossed([3, 0, -4.1], [3, 0, -3.9], back)).toBe('back');
  });

  it('is not crossed by whoever goes along it or past its end', () => {
    expect(crossed([2.5, 0, -3.9], [3.5, 0, -3.9])).toBeUndefined();
    expect(crossed([2.5, 0, -4], [3.5, 0, -4])).toBeUndefined();
    expect(crossed([4.2, 0, -3.9], [4.2, 0, -4.1])).toBeUndefined();
    expect(crossed([1.9, 0, -3.9], [1.9, 0, -4.1])).toBeUndefined();
  });

  it('is not crossed on the storey above', () => {
    expect(crossed([3, 3, -3.9], [3, 3, -4.1])).toBeUndefined();
  });

  it('is crossed on the way back by whoever stands within rounding of it', () => {
    const heading = -3.9589443201980252;
    const door = { ...onwards, position: [0, 0, 0] as const, heading, width: 8 };
    const back = { ...door, to: 'main', heading: heading + Math.PI };
    const at: Vec3 = [-1.2e-61 * Math.cos(heading), 0, 1.2e-61 * Math.sin(heading)];
    const next: Vec3 = [1e-3 * Math.sin(heading), 0, 1e-3 * Math.cos(heading)];
    const hall = crossedPortal([door], [0, 0, 0], at)?.to ?? 'main';
    expect(hall === 'main' ? hall : crossedPortal([back], at, next)?.to).toBe('main');
  });

  it('lets every walk there and back change halls as often as it changes sides', () => {
    const coordinate = fc.double({ min: -1, max: 1, noNaN: true });
    const steps = fc.array(fc.tuple(coordinate, fc.oneof(coordinate, fc.constant(0))), { maxLength: 40 });
    fc.assert(
      fc.property(steps, fc.double({ min: -4, max: 4, noNaN: true }), (places, heading) => {
        const doors = { main: { ...onwards, position: [0, 0, 0] as const, heading, width: 8 } };
        const there = { ...doors.main, to: 'main', heading: heading + Math.PI };
        let hall = 'main';
        let at: Vec3 = [0, 0, 0];
        for (const [x, z] of places) {
          const [sin, cos] = [Math.sin(heading), Math.cos(heading)];
          const next: Vec3 = [x * cos - z * sin, 0, -x * sin - z * cos];
          const portal = crossedPortal([hall === 'main' ? doors.main : there], at, next);
          if (portal) hall = portal.to;
          at = next;
          // Whoever stands clearly on one side is in the hall of that side.
          if (Math.abs(z) > 1e-6) expect(hall).toBe(z > 0 ? 'side' : 'main');
        }
      }),
    );
  });
});
