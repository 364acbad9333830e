import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createStock } from '#assets';

type Step = readonly ['put' | 'hold' | 'release' | 'touch', id: number, bytes: number];
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.tuple(
    fc.constantFrom('put', 'hold', 'release', 'touch'),
    fc.integer({ min: 0, max: 8 }),
    fc.integer({ min: 1, max: 50 }),
  ),
);

it('keeps no more than it may beside what is in use, and gives up each thing exactly once', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 0, max: 120 }), (all, most) => {
      const alive = new Set<object>();
      const held = new Map<string, number>();
      const sizes = new Map<string, number>();
      const stock = createStock<object>(
        () => most,
        (thing) => expect(alive.delete(thing)).toBe(true),
      );
      for (const [what, number, bytes] of all) {
        const id = String(number);
        if (what === 'put') {
          const thing = {};
          alive.add(thing);
          sizes.set(id, bytes);
          stock.put(id, thing, bytes);
        } else if (what === 'hold') {
          held.set(id, (held.get(id) ?? 0) + 1);
          stock.hold(id);
        } else if (what === 'release') {
          held.set(id, Math.max(0, (held.get(id) ?? 0) - 1));
          stock.release(id);
        } else stock.touch(id);
        const sum = (ids: readonly string[]) => ids.reduce((whole, one) => whole + (sizes.get(one) ?? 0), 0);
        expect(stock.bytes()).toBe(sum(stock.ids()));
        expect(alive.size).toBe(stock.ids().length);
        const idle = stock.ids().filter((one) => !held.get(one));
        if (idle.length > 0) expect(stock.bytes()).toBeLessThanOrEqual(most);
      }
      stock.clear(true);
      expect(alive.size).toBe(0);
      expect(stock.bytes()).toBe(0);
    }),
  );
});

it('gives up what was not used for longest', () => {
  const gone: string[] = [];
  const stock = createStock<string>(
    () => 20,
    (_, id) => gone.push(id),
  );
  for (const id of ['a', 'b']) stock.put(id, id, 10);
  stock.touch('a');
  stock.put('c', 'c', 10);
  expect(gone).toEqual(['b']);
});
