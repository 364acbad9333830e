import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, damping, forwardOf, headingTowards, scale, wrapAngle } from '#kit';

const angle = fc.double({ min: -50, max: 50, noNaN: true });

describe('headings', () => {
  it('looks towards −Z at 0 and turns left when positive', () => {
    expect(forwardOf(0)[2]).toBeCloseTo(-1);
    expect(forwardOf(Math.PI / 2)[0]).toBeCloseTo(-1);
  });

  it('finds the heading that leads along it', () => {
    fc.assert(
      fc.property(angle, (heading) => {
        const found = headingTowards([1, 0, 2], add([1, 0, 2], scale(forwardOf(heading), 3)));
        expect(Math.abs(wrapAngle(found - heading))).toBeLessThan(1e-6);
      }),
    );
  });

  it('wraps into half a turn either way without changing the direction', () => {
    fc.assert(
      fc.property(angle, (value) => {
        const wrapped = wrapAngle(value);
        expect(wrapped).toBeGreaterThan(-Math.PI - 1e-9);
        expect(wrapped).toBeLessThanOrEqual(Math.PI + 1e-9);
        expect(Math.sin(wrapped)).toBeCloseTo(Math.sin(value), 6);
      }),
    );
  });
});

describe('damping', () => {
  it('never overshoots, however long the step', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        (k, dt) => {
          expect(damping(k, dt)).toBeGreaterThanOrEqual(0);
          expect(damping(k, dt)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('covers in two half steps what it covers in one', () => {
    const left = (dt: number) => 1 - damping(8, dt);
    expect(left(0.05) * left(0.05)).toBeCloseTo(left(0.1));
  });
});
