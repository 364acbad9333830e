import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_MANIFEST, type Manifest } from '#assets';
import { headingTowards, type Vec3 } from '#kit';
import { boundsOf, type Placement, resolvePlan, resolveStance } from '#plan';
import { smallCatalog, smallSlot, smallVenue, smallWork, twoHalls } from '../support/small-exhibition';

/** A manifest that knows nothing but how large works are. */
function sizes(boxes: Record<string, Vec3>): Manifest {
  const works = Object.fromEntries(
    Object.entries(boxes).map(([id, [width, height, depth]]) => {
      const millimetres: [number, number, number] = [width * 1000, height * 1000, depth * 1000];
      return [id, { source: '0'.repeat(16), box: { millimetres }, derivatives: {} }] as const;
    }),
  );
  return { ...EMPTY_MANIFEST, works };
}

const SMALL = { ring: [0.03, 0.03, 0.03], cuff: [0.07, 0.06, 0.05], bead: [0.03, 0.03, 0.03] } as const;

/** Pairs of works in one slot whose boxes meet, mounts included; these slots face +Z, as models do. */
function overlapping(placements: readonly Placement[]): string[] {
  const boxes = placements.map(({ work, slot, position, size, row }) => {
    const { low, high } = boundsOf(resolveStance('panel', size, row), size);
    const ends = [low, high].map((end) => end.map((value, axis) => (position[axis] ?? 0) + value));
    return { work, slot, row, ends };
  });
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => {
      if (a.slot !== b.slot) return [];
      const meet = [0, 2].every((axis) => {
        const [aLow, aHigh] = span(a.ends, axis);
        const [bLow, bHigh] = span(b.ends, axis);
        return aLow < bHigh - 1e-9 && bLow < aHigh - 1e-9;
      });
      return meet ? [`${a.work} and ${b.work}`] : [];
    }),
  );
}

const span = (ends: readonly (readonly number[])[], axis: number): readonly [number, number] => {
  const values = ends.map((end) => end[axis] ?? 0);
  return [Math.min(...values), Math.max(...values)];
};

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

  it('lets two that wish for one stand share its case', () => {
    const works = ['ring', 'cuff'].map((id) => smallWork(id, { place: { stand: 'stand-1' } }));
    const plan = resolvePlan(smallCatalog({ works }), smallVenue(), sizes(SMALL));
    expect([slotOf(plan, 'ring'), slotOf(plan, 'cuff')]).toEqual(['slot-1', 'slot-1']);
    expect(plan.placements.map(({ row }) => row)).toEqual(['back', 'back']);
    expect(plan.problems).toEqual([]);
  });

  it('tells of a wish that cannot be met beside another, and finds the second another place', () => {
    const works = ['ring', 'cuff'].map((id) => smallWork(id, { place: { stand: 'stand-1' } }));
    const large = { ring: [0.4, 0.2, 0.05] as const, cuff: [0.4, 0.2, 0.05] as const };
    const plan = resolvePlan(smallCatalog({ works }), smallVenue(), sizes(large));
    expect(slotOf(plan, 'cuff')).toBe('slot-2');
    expect(codes(plan)).toEqual(['place-taken']);
  });

  it('puts a further work beside others of its country rather than on the stand of another', () => {
    const works = ['ring', 'bead'].map((id) => smallWork(id));
    const plan = resolvePlan(smallCatalog({ works }), smallVenue(), sizes(SMALL));
    expect([slotOf(plan, 'ring'), slotOf(plan, 'bead')]).toEqual(['slot-1', 'slot-1']);
  });

  it('looks at each of those that share a case', () => {
    const works = ['ring', 'cuff'].map((id) => smallWork(id, { place: { stand: 'stand-1' } }));
    const { placements } = resolvePlan(smallCatalog({ works }), smallVenue(), sizes(SMALL));
    for (const { approach, position } of placements)
      expect(approach.heading).toBeCloseTo(headingTowards(approach.position, position), 6);
    expect(placements[0]?.position).not.toEqual(placements[1]?.position);
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

  it('is deterministic and never lets two works overlap', () => {
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
        expect(overlapping(plan.placements)).toEqual([]);
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

  it('name the ways into other halls after the bays, from before their thresholds', () => {
    const { hotspots } = resolvePlan(smallCatalog(), twoHalls(), EMPTY_MANIFEST);
    const ways = hotspots.filter(({ kind }) => kind === 'hall');
    expect(hotspots.slice(-2)).toEqual(ways);
    expect(ways[0]).toMatchObject({
      id: 'portal-onwards',
      target: 'side',
      hall: 'main',
      title: { en: 'Side' },
    });
    expect(ways[0]?.position).toEqual([3, 2.2, -4]);
    expect(ways[0]?.approach.heading).toBe(0);
    expect(ways[0]?.approach.position[2]).toBeCloseTo(-2.8);
    expect(ways[1]?.approach.position[2]).toBeCloseTo(-5.2);
  });

  it('tell where the story and the programme are read: at the first board of each', () => {
    const board = (id: string, tells: 'story' | 'programme' | 'title', x: number) => ({
      id,
      tells,
      position: [x, 1, 0] as const,
      heading: 0,
      tilt: 0,
      size: [0.5, 0.5] as const,
      look: 'paper' as const,
      approach: { position: [x, 0, 1] as const, heading: 0 },
    });
    const boards = [
      board('a', 'title', 0),
      board('b', 'programme', 1),
      board('c', 'story', 2),
      board('d', 'story', 3),
    ];
    const { hotspots } = resolvePlan(smallCatalog(), smallVenue({ boards }), EMPTY_MANIFEST);
    expect(hotspots.filter(({ kind }) => kind === 'story')).toMatchObject([
      { id: 'story-story', target: 'about', approach: { position: [2, 0, 1] } },
      { id: 'story-programme', target: 'programme', approach: { position: [1, 0, 1] } },
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
