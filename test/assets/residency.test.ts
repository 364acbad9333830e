import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, pickResidents, wantednessOf } from '#assets';
import type { Pose2 } from '#kit';

const metres = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const eye: fc.Arbitrary<Pose2> = fc.record({
  position: fc.tuple(metres(30), fc.constant(0), metres(30)),
  heading: metres(Math.PI),
});
const candidates: fc.Arbitrary<readonly Candidate[]> = fc
  .array(
    fc.record({
      position: fc.tuple(metres(30), fc.constant(1), metres(30)),
      radius: fc.double({ min: 0.01, max: 2, noNaN: true }),
      bytes: fc.integer({ min: 1, max: 4_000_000 }),
      triangles: fc.integer({ min: 1, max: 8000 }),
    }),
    { maxLength: 40 },
  )
  .map((all) => all.map((one, at) => ({ ...one, id: `work-${at}` })));
const budget = fc.record({
  bytes: fc.integer({ min: 0, max: 60_000_000 }),
  triangles: fc.integer({ min: 0, max: 200_000 }),
});

const costOf = (all: readonly Candidate[], chosen: readonly string[]) => {
  const there = all.filter(({ id }) => chosen.includes(id));
  const sum = (of: 'bytes' | 'triangles') => there.reduce((whole, one) => whole + one[of], 0);
  return { bytes: sum('bytes'), triangles: sum('triangles') };
};
const none: ReadonlySet<string> = new Set();

describe('what is to be there', () => {
  it('never costs more than the budget, whatever was there before', () => {
    fc.assert(
      fc.property(candidates, eye, budget, fc.func(fc.boolean()), (all, from, most, was) => {
        const there = new Set(all.map(({ id }) => id).filter(was));
        const cost = costOf(all, pickResidents(all, from, most, there));
        expect(cost.bytes).toBeLessThanOrEqual(most.bytes);
        expect(cost.triangles).toBeLessThanOrEqual(most.triangles);
      }),
    );
  });

  it('does not change by being there: nothing comes and goes while the visitor stands', () => {
    fc.assert(
      fc.property(candidates, eye, budget, (all, from, most) => {
        const first = pickResidents(all, from, most, none);
        const again = pickResidents(all, from, most, new Set(first));
        expect(new Set(again)).toEqual(new Set(first));
      }),
    );
  });

  it('comes to rest when the visitor looks to and fro between two directions', () => {
    fc.assert(
      fc.property(candidates, eye, budget, metres(Math.PI), (all, from, most, heading) => {
        const first = new Set(pickResidents(all, from, most, none));
        const settled = new Set(pickResidents(all, from, most, first));
        // To and fro between two directions: after one look each, nothing more comes or goes.
        const aside = new Set(pickResidents(all, { ...from, heading }, most, settled));
        const back = new Set(pickResidents(all, from, most, aside));
        expect(new Set(pickResidents(all, { ...from, heading }, most, back))).toEqual(back);
      }),
    );
  });

  it('begins with what appears largest, and what is in hand comes before all', () => {
    fc.assert(
      fc.property(candidates, eye, (all, from) => {
        const most = { bytes: Number.MAX_SAFE_INTEGER, triangles: Number.MAX_SAFE_INTEGER };
        const byId = new Map(all.map((one) => [one.id, one]));
        const seen = (id: string) => wantednessOf(byId.get(id) as Candidate, from);
        const order = pickResidents(all, from, most, none);
        expect(order).toHaveLength(all.length);
        for (const [at, id] of order.slice(1).entries())
          expect(seen(id)).toBeLessThanOrEqual(seen(order[at] as string));
        const last = order.at(-1);
        if (!last) return;
        expect(pickResidents(all, from, { bytes: 0, triangles: 0 }, none, new Set([last]))).toEqual([last]);
      }),
    );
  });
});

it('what lies ahead is wanted more than what lies behind, and what is near more than what is far', () => {
  const from: Pose2 = { position: [0, 0, 0], heading: 0 };
  const at = (x: number, z: number) => wantednessOf({ position: [x, 0, z], radius: 0.2 }, from);
  expect(at(0, -5)).toBeGreaterThan(at(0, 5));
  expect(at(0, -5)).toBeGreaterThan(at(5, 0));
  expect(at(0, 5)).toBeGreaterThan(at(0, -9));
});
