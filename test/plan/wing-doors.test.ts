import { describe, expect, it } from 'vitest';
import { EMPTY_MANIFEST } from '#assets';
import { createCatalogIndex, takePart } from '#catalog';
import { layOutWings, partOf, resolvePlan } from '#plan';
import { smallCatalog, smallSlot, smallVenue, smallWork } from '../support/small-exhibition';

const venue = smallVenue({
  slots: [smallSlot('slot-1', -1, { stand: 1 }), smallSlot('slot-2', 1, { stand: 2 })],
});
const works = Array.from({ length: 14 }, (_, at) =>
  smallWork(`work-${at}`, { country: at < 6 ? 'kz' : 'uz' }),
);
const catalog = smallCatalog({ works, tours: [] });
const { wings } = layOutWings(catalog, venue, EMPTY_MANIFEST);
const wingAt = (at: number) => {
  const each = wings[at];
  if (!each) throw new Error(`the exhibition has ${wings.length} wings`);
  const part = partOf(catalog, wings, each.wing.id);
  return takePart(catalog, { ...each, ownCountries: at > 0, part });
};
const doorsOf = (at: number) =>
  resolvePlan(wingAt(at), venue, EMPTY_MANIFEST).hotspots.filter(({ kind }) => kind === 'wing');

describe('between wings', () => {
  it('a door leads to the one before and one to the one after, on both sides of the entrance', () => {
    const [first, second, third] = wings.map(({ wing }) => wing.id);
    expect(doorsOf(0).map(({ target }) => target)).toEqual([second]);
    const [before, after] = doorsOf(1);
    expect([before?.target, after?.target]).toEqual([first, third]);
    expect(before?.position[0]).toBeLessThan(after?.position[0] ?? 0);
    expect(doorsOf(wings.length - 1)).toHaveLength(1);
  });

  it('no door is where there is but one', () => {
    const plan = resolvePlan(smallCatalog(), venue, EMPTY_MANIFEST);
    expect(plan.hotspots.some(({ kind }) => kind === 'wing')).toBe(false);
  });

  it('the previous and the next work lead on through all of them, each once', () => {
    const seen: string[] = [];
    for (const [at, { works: here }] of wings.entries()) {
      const index = createCatalogIndex(wingAt(at));
      for (const { id } of here) {
        expect(index.neighboursOf(id).previous?.id).toBe(seen.at(-1));
        seen.push(id);
      }
      expect(index.neighboursOf(seen.at(-1) ?? '').next?.id).toBe(wings[at + 1]?.works[0]?.id);
    }
    expect(seen.toSorted()).toEqual(works.map(({ id }) => id).toSorted());
  });

  it('every wing is called by its country everywhere', () => {
    const { part } = wingAt(0);
    const named = part?.wings.filter(({ country }) => country !== undefined) ?? [];
    expect(named.length).toBeGreaterThan(1);
    for (const { country } of named) expect(part?.names?.[country ?? '']).toBeDefined();
  });
});
