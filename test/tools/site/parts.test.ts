import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_MANIFEST, type Manifest } from '#assets';
import { createCatalogIndex, readChecked } from '#catalog';
import { allPlaces } from '#pages';
import { FIRST_WING, layOutWings, resolvePlan } from '#plan';
import { type Part, partsOf } from '../../../tools/site/parts';
import { smallCatalog, smallSlot, smallVenue, smallWork } from '../../support/small-exhibition';

const venue = smallVenue({
  slots: [smallSlot('slot-1', -1, { stand: 1 }), smallSlot('slot-2', 1, { stand: 2 })],
});
const still = { file: 'works/x/still.webp', bytes: 1, hash: '0'.repeat(16), width: 8, height: 8 };

const silver = {
  id: 'silver',
  kind: 'material' as const,
  term: { en: 'Silver' },
  definition: { en: 'A metal.' },
  sources: [],
};

/** An exhibition for which the building is too small, as browsers load it. */
const anyParts = fc
  .array(fc.record({ uz: fc.boolean(), ann: fc.boolean(), silver: fc.boolean() }), {
    minLength: 8,
    maxLength: 70,
  })
  .map((all) => {
    const works = all.map(({ uz, ann, silver }, at) =>
      smallWork(`work-${at}`, {
        country: uz ? 'uz' : 'kz',
        ...(ann && { designer: 'ann', made: 'designer' }),
        ...(silver && { materials: ['silver'] }),
      }),
    );
    const catalog = smallCatalog({ works, tours: [], terms: [silver] });
    const manifest = {
      ...EMPTY_MANIFEST,
      works: Object.fromEntries(
        works.map(({ id }) => [
          id,
          { source: id, box: { millimetres: [10, 20, 5] }, derivatives: { still } },
        ]),
      ) as unknown as Manifest['works'],
    };
    const { wings } = layOutWings(catalog, venue, manifest);
    return {
      catalog,
      manifest,
      wings,
      parts: partsOf({ catalog, manifest, wings, places: allPlaces(catalog) }),
    };
  });

const wingsOf = (parts: readonly Part[]) => parts.filter(({ name }) => name?.startsWith('parts/'));

describe('the parts of a large exhibition', () => {
  it('are whole, and hang nothing but their own works', () => {
    fc.assert(
      fc.property(anyParts, ({ parts, wings }) => {
        for (const [at, part] of wingsOf(parts).entries()) {
          const made = part.files?.();
          const catalog = made && readChecked(JSON.stringify(made.catalog));
          expect(catalog).toBeDefined();
          if (!catalog) continue;
          const hung = resolvePlan(catalog, venue, made.manifest).placements.map(({ work }) => work);
          expect(hung.toSorted()).toEqual(wings[at]?.works.map(({ id }) => id).toSorted());
        }
      }),
      { numRuns: 20 },
    );
  });

  it('list all works of a designer on the designer’s page, each once and with its picture', () => {
    fc.assert(
      fc.property(anyParts, ({ parts, catalog: whole }) => {
        const part = wingsOf(parts).find(({ places }) =>
          places.some((place) => place.kind === 'designer' && place.id === 'ann'),
        );
        const made = part?.files?.();
        expect(made).toBeDefined();
        if (!made) return;
        const { works } = createCatalogIndex(made.catalog).listed({ designer: 'ann' });
        const ids = whole.works.filter(({ designer }) => designer === 'ann').map(({ id }) => id);
        expect(works.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
        for (const id of ids) expect(made.manifest.works[id]?.derivatives.still).toBeDefined();
      }),
      { numRuns: 20 },
    );
  });

  it('list works of every country and word in the first wing, and say how many there are', () => {
    fc.assert(
      fc.property(anyParts, ({ parts, catalog: whole }) => {
        const made = parts.find(({ name }) => name === `parts/${FIRST_WING}`)?.files?.();
        if (!made) return;
        const index = createCatalogIndex(made.catalog);
        for (const country of ['kz', 'uz']) {
          const total = whole.works.filter((work) => work.country === country).length;
          const { works, count } = index.listed({ country });
          expect(count).toBe(total);
          expect(works.length).toBeGreaterThanOrEqual(Math.min(48, total));
          expect(new Set(works.map(({ id }) => id)).size).toBe(works.length);
        }
        const silver = whole.works.filter(({ materials }) => materials.includes('silver')).length;
        const { works, count } = index.listed({ term: 'silver' });
        expect(count).toBe(silver);
        expect(works.length).toBeGreaterThanOrEqual(Math.min(12, silver));
      }),
      { numRuns: 20 },
    );
  });
});
