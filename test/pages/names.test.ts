import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickNames, type Signed } from '../../src/pages/hall/markers/pick-names';

const signed = (id: string, change: Partial<Signed> = {}): Signed => ({
  id,
  x: 400,
  y: 300,
  width: 120,
  height: 28,
  rise: -36,
  distance: 2,
  reach: 9,
  ...change,
});

const some = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 60 }).map(String),
    x: fc.double({ min: 0, max: 1440, noNaN: true }),
    y: fc.double({ min: 0, max: 900, noNaN: true }),
    width: fc.double({ min: 20, max: 240, noNaN: true }),
    height: fc.double({ min: 20, max: 40, noNaN: true }),
    rise: fc.constantFrom(0, -36),
    distance: fc.double({ min: 0.5, max: 40, noNaN: true }),
    reach: fc.constantFrom(3.4, 9, 40),
  }),
  { selector: ({ id }) => id, maxLength: 60 },
);

const box = ({ x, y, rise, width, height }: Signed) => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y + rise - height / 2,
  bottom: y + rise + height / 2,
});

describe('names on the stage', () => {
  it('are at most eight, none on another, none of what is out of reach or covered', () => {
    fc.assert(
      fc.property(some, (markers) => {
        const { named, covered } = pickNames(markers, 1440, new Set());
        const shown = markers.filter(({ id }) => named.has(id));
        expect(shown.length).toBeLessThanOrEqual(8);
        for (const [at, one] of shown.entries()) {
          expect(one.distance).toBeLessThanOrEqual(one.reach);
          expect(covered.has(one.id)).toBe(false);
          expect(box(one).left).toBeGreaterThanOrEqual(0);
          expect(box(one).right).toBeLessThanOrEqual(1440);
          for (const other of shown.slice(at + 1)) {
            const [a, b] = [box(one), box(other)];
            const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('do not depend on the order in which markers are looked at', () => {
    fc.assert(
      fc.property(some, (markers) => {
        expect(pickNames(markers.toReversed(), 1440, new Set())).toEqual(pickNames(markers, 1440, new Set()));
      }),
    );
  });

  it('belong to what is nearer', () => {
    const { named } = pickNames([signed('far', { distance: 3, x: 440 }), signed('near')], 1440, new Set());
    expect([...named]).toEqual(['near']);
  });

  it('do not take turns while the visitor sways', () => {
    const pair = (left: number, right: number) => [
      signed('left', { distance: left }),
      signed('right', { distance: right, x: 440 }),
    ];
    const first = pickNames(pair(2, 2.1), 1440, new Set()).named;
    expect([...first]).toEqual(['left']);
    expect([...pickNames(pair(2.1, 2), 1440, first).named]).toEqual(['left']);
    expect([...pickNames(pair(3, 2), 1440, first).named]).toEqual(['right']);
  });

  it('leave a ring that a nearer one covers to the nearer one', () => {
    const { covered, named } = pickNames(
      [signed('behind', { distance: 6, x: 405 }), signed('before')],
      1440,
      new Set(),
    );
    expect([...covered]).toEqual(['behind']);
    expect([...named]).toEqual(['before']);
  });
});
