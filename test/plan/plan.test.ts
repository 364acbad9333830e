import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_MANIFEST, type Manifest } from '#assets';
import type { Vec3 } from '#kit';
import { resolvePlan } from '#plan';
import { smallCatalog, smallSlot, smallVenue, smallWork } from '../support/small-exhibition';

/** A manifest that knows nothing but how large works are. */
function sizes(boxes: Record<string, Vec3>): Manifest {
  const works = Object.fromEntries(
    Object.entries(boxes).map(([id, size]) => [
      id,
      { source: '0'.repeat(16), box: { size: [...size] as [number, number, number] }, derivatives: {} },
    ]),
  );
  return { ...EMPTY_MANIFEST, works };
}

const codes = (plan: { problems: readonly { code: string }[] }) => plan.problems.map(({ code }) => code);
const slotOf = (plan: ReturnType<typeof resolvePlan>, work: string) =>
  plan.placements.find((placement) => placement.work === work)?.slot;

describe('placement', () => {
  it('puts works on stands of their country', () => {
    const plan = resolvePlan(smallCatalog(), smallVenue(), EMPTY_MANIFEST);
    expect(slotOf(plan, 'ring')).toBe('slot-1');
    expect(slotOf(plan, 'cuff')).toBe('slot-2');
    expect(plan.problems).toEqual([]);
  });

  it('follows wishes before it places the rest', () => {
    const works = [smallWork('ring'), smallWork('cuff', { place: { slot: 'slot-1' } })];
    const plan = resolvePlan(smallCatalog({ works }), smallVenue(), EMPTY_MANIFEST);
    expect(slotOf(plan, 'cuff')).toBe('slot-1');
    expect(slotOf(plan, 'ring')).toBe('slot-2');
  });

  it('tells of a wish that two have, and finds the second another place', () => {
    const works = ['ring', 'cuff'].map((id) => smallWork(id, { place: { stand: 'stand-1' } }));
    const plan = resolvePlan(smallCatalog({ works }), smallVenue(), EMPTY_MANIFEST);
    expect(slotOf(plan, 'cuff')).toBe('slot-2');
    expect(codes(plan)).toEqual(['place-taken']);
  });

  it('tells of a place that the venue does not have', () => {
    const works = [smallWork('ring', { place: { slot: 'attic' } })];
    const plan = resolvePlan(smallCatalog({ works }), smallVenue(), EMPTY_MANIFEST);
    expect(codes(plan)).toEqual(['place-unknown']);
    expect(slotOf(plan, 'ring')).toBeDefined();
  });

  it('never puts a work where it does not fit', () => {
    const plan = resolvePlan(smallCatalog(), smallVenue(), sizes({ ring: [0.6, 0.1, 0.1] }));
    expect(slotOf(plan, 'ring')).toBeUndefined();
    expect(codes(plan)).toContain('no-slot');
    expect(plan.problems[0]?.path).toEqual(['works', 0]);
  });

  it('hangs a wall work on walls only', () => {
    const works = [smallWork('felt', { kind: 'wall-work' })];
    expect(codes(resolvePlan(smallCatalog({ works }), smallVenue(), EMPTY_MANIFEST))).toContain('no-slot');
  });

  it('is deterministic and never puts two works on one slot', () => {
    const length = fc.double({ min: 0.01, max: 0.7, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(length, length, length), { maxLength: 12 }), (boxes) => {
        const works = boxes.map((_, at) =>
          smallWork(`w${at}`, at % 3 === 0 ? { place: { stand: 'stand-2' } } : {}),
        );
        const manifest = sizes(Object.fromEntries(boxes.map((box, at) => [`w${at}`, box])));
        const slots = Array.from({ length: 6 }, (_, at) =>
          smallSlot(`s${at}`, at, { stand: at + 1, size: [0.1 + at * 0.1, 0.5, 0.5] }),
        );
        const venue = smallVenue({ slots });
        const plan = resolvePlan(smallCatalog({ works, tours: [] }), venue, manifest);
        expect(new Set(plan.placements.map(({ slot }) => slot)).size).toBe(plan.placements.length);
        const unplaced = plan.problems.filter(({ code }) => code === 'no-slot').length;
        expect(plan.placements.length + unplaced).toBe(works.length);
        for (const { slot, size } of plan.placements) {
          const room = slots.find(({ id }) => id === slot)?.size ?? [0, 0, 0];
          expect(size.every((side, axis) => side <= (room[axis] ?? 0) + 1e-6)).toBe(true);
        }
        expect(resolvePlan(smallCatalog({ works, tours: [] }), venue, manifest)).toEqual(plan);
      }),
    );
  });
});

describe('hotspots', () => {
  it('come stand by stand, then bay by bay', () => {
    const plan = resolvePlan(smallCatalog(), smallVenue(), EMPTY_MANIFEST);
    expect(plan.hotspots.map(({ id }) => id)).toEqual([
      'work-ring',
      'work-cuff',
      'designer-ann-2',
      'country-kz',
      'country-uz',
    ]);
  });

  it('gives a country without a wish the bay that nobody asks for', () => {
    const plan = resolvePlan(smallCatalog(), smallVenue(), EMPTY_MANIFEST);
    expect(plan.hotspots.find(({ target }) => target === 'uz')?.position[0]).toBe(3);
  });
});

describe('tours', () => {
  it('resolve stops to where the visitor stands', () => {
    const plan = resolvePlan(smallCatalog(), smallVenue(), EMPTY_MANIFEST);
    expect(plan.tours['walk']?.map(({ at }) => at.position)).toEqual([
      [-2, 0, -2],
      [3, 0, -3],
    ]);
    expect(plan.tours['walk']?.[0]?.pitch).toBeLessThan(0);
  });

  it('leave out and tell of stops that are nowhere in the hall', () => {
    const plan = resolvePlan(smallCatalog({ works: [] }), smallVenue(), EMPTY_MANIFEST);
    expect(plan.tours['walk']).toHaveLength(1);
    expect(codes(plan)).toContain('stop-without-place');
  });
});

it('tells of a stand that the venue does not have', () => {
  const stands = [{ id: 'stand-9', number: 9, country: 'kz' }];
  const plan = resolvePlan(smallCatalog({ stands }), smallVenue(), EMPTY_MANIFEST);
  expect(codes(plan)).toContain('stand-without-slot');
});
