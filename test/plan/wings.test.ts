import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_MANIFEST } from '#assets';
import { type Catalog, createCatalogIndex, shortCatalog, takePart, type Work } from '#catalog';
import { FIRST_WING, layOutWings, partOf, resolvePlan, type WingPlan } from '#plan';
import { isWhole } from '../../src/catalog/check/references-of';
import { smallCatalog, smallSlot, smallVenue, smallWork } from '../support/small-exhibition';

const venue = smallVenue({
  slots: [smallSlot('slot-1', -1, { stand: 1 }), smallSlot('slot-2', 1, { stand: 2 })],
});
const lands = ['kz', 'uz'] as const;

const catalogOf = (works: readonly Work[]): Catalog => smallCatalog({ works: [...works], tours: [] });
const layOut = (works: readonly Work[]) => layOutWings(catalogOf(works), venue, EMPTY_MANIFEST).wings;
const idsOf = ({ works }: WingPlan) => works.map(({ id }) => id);

/** Works of two countries, some by a designer, a few that want to be first. */
const anyWorks = fc
  .array(
    fc.record({ land: fc.constantFrom(...lands), ann: fc.boolean(), first: fc.integer({ min: 0, max: 9 }) }),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((all) =>
    all.map(({ land, ann, first }, at) =>
      smallWork(`work-${at}`, {
        country: land,
        ...(ann && { designer: 'ann', made: 'designer' }),
        ...(first === 0 && { place: { slot: 'slot-2' } }),
      }),
    ),
  );

describe('wings', () => {
  it('leave an exhibition alone that fits into the building', () => {
    const works = [smallWork('ring'), smallWork('cuff', { country: 'uz' })];
    const { wings, problems } = layOutWings(catalogOf(works), venue, EMPTY_MANIFEST);
    expect(wings.map(({ wing }) => wing)).toEqual([{ id: FIRST_WING, works: 2 }]);
    expect(problems).toEqual([]);
  });

  it('have every work exactly once', () => {
    fc.assert(
      fc.property(anyWorks, (works) => {
        const placed = layOut(works).flatMap(idsOf);
        expect(placed.toSorted()).toEqual(works.map(({ id }) => id).toSorted());
      }),
      { numRuns: 25 },
    );
  });

  it('give each of their works a place, and are whole by themselves', () => {
    fc.assert(
      fc.property(anyWorks, (works) => {
        const catalog = catalogOf(works);
        const { wings } = layOutWings(catalog, venue, EMPTY_MANIFEST);
        for (const each of wings) {
          const part = takePart(catalog, { ...each, ownCountries: each.wing.id !== FIRST_WING });
          expect(isWhole(part)).toBe(true);
          const { placements, problems } = resolvePlan(part, venue, EMPTY_MANIFEST);
          expect(placements.map(({ work }) => work).toSorted()).toEqual(idsOf(each).toSorted());
          expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('stay as they are when a work is added, but for those of its country', () => {
    fc.assert(
      fc.property(anyWorks, fc.constantFrom(...lands), (works, country) => {
        // Fewer may still fit into the building once.
        fc.pre(works.length > 6);
        const before = layOut(works);
        const after = layOut([...works, smallWork('added', { country })]);
        const others = (wings: readonly WingPlan[]) =>
          wings.filter(({ wing }) => wing.country !== country).map((each) => [each.wing.id, idsOf(each)]);
        expect(others(after)).toEqual(others(before));
        const own = (wings: readonly WingPlan[]) =>
          wings.filter(({ wing }) => wing.country === country).map(idsOf);
        expect(own(after).slice(0, own(before).length - 1)).toEqual(own(before).slice(0, -1));
      }),
      { numRuns: 25 },
    );
  });

  it('are of one country each, or follow designers', () => {
    const works = Array.from({ length: 12 }, (_, at) =>
      smallWork(`work-${at}`, {
        country: lands[at % 2] ?? 'kz',
        ...(at % 2 && { designer: 'ann', made: 'designer' }),
      }),
    );
    const byCountry = layOut(works).slice(1);
    for (const each of byCountry) expect(new Set(each.works.map(({ country }) => country)).size).toBe(1);
    expect(byCountry[0]?.wing).toMatchObject({ id: 'kz-1', country: 'kz', number: 1 });
    const byDesigner = layOutWings(catalogOf(works), venue, EMPTY_MANIFEST, 'designer').wings.slice(1);
    const isHers = byDesigner.map((each) => each.works.some(({ designer }) => designer === 'ann'));
    expect(isHers).toEqual(isHers.toSorted((a, b) => Number(b) - Number(a)));
    expect(isHers).toContain(false);
  });

  it('tell of a work that no place of the building can hold, and keep it', () => {
    const works = [
      ...Array.from({ length: 8 }, (_, at) => smallWork(`work-${at}`)),
      smallWork('giant', { dimensions: { height: 3000, width: 3000, source: 's' } }),
    ];
    const { wings, problems } = layOutWings(catalogOf(works), venue, EMPTY_MANIFEST);
    expect(problems.map(({ code, path }) => ({ code, path }))).toEqual([
      { code: 'no-slot', path: ['works', 8] },
    ]);
    expect(wings.flatMap(idsOf)).toContain('giant');
  });

  it('are told in each part with the size of the whole', () => {
    const works = Array.from({ length: 9 }, (_, at) =>
      smallWork(`work-${at}`, { country: lands[at % 2] ?? 'kz' }),
    );
    const catalog = catalogOf(works);
    const { wings } = layOutWings(catalog, venue, EMPTY_MANIFEST);
    const part = partOf(catalog, wings, 'kz-1');
    expect(part).toMatchObject({ wing: 'kz-1', works: 9, countries: { kz: 5, uz: 4 } });
    expect(part.wings.reduce((sum, wing) => sum + wing.works, 0)).toBe(9);
    const list = shortCatalog(catalog, 'fr', partOf(catalog, wings));
    expect(list.works.map(({ title }) => title)).toEqual(works.map(({ title }) => ({ en: title['en'] })));
    expect(createCatalogIndex(list).works.size).toBe(9);
    expect(isWhole(list)).toBe(true);
  });
});
