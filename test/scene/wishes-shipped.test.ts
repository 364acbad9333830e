import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EMPTY_MANIFEST, parseManifest } from '#assets';
import { createSight, resolvePlan } from '#plan';
import { parseVenue } from '#venue';
import { pickProfile } from '../../src/scene/stage/profile';
import { resolveExhibits } from '../../src/scene/works/exhibit';
import { wishesFor } from '../../src/scene/works/wishes';
import { catalogOf } from '../catalog/fixtures';

const read = (file: string) => readFileSync(join(import.meta.dirname, '../../public', file), 'utf8');
const manifest = parseManifest(JSON.parse(read('models/manifest.json'))).value ?? EMPTY_MANIFEST;
const catalog = catalogOf(read('catalog/exhibition.json'));
const { value: venue } = parseVenue(JSON.parse(read('models/venues/spaak/venue.json')));
if (!venue) throw new Error('The shipped building cannot be read.');
const { placements } = resolvePlan(catalog, venue, manifest);
const halls = venue.halls.map((hall) => ({
  sight: createSight(hall.outline),
  exhibits: resolveExhibits(hall, placements, catalog.works),
}));

it.each(['low', 'phone', 'desktop'] as const)(
  'who stands before a work of the shipped exhibition finds it there, at the tier %s',
  (tier) => {
    const budget = pickProfile(tier, false).works;
    const shelf = { room: () => undefined, edgeOf: () => undefined };
    let seen = 0;
    for (const { sight, exhibits } of halls) {
      for (const { placement } of exhibits) {
        const pose = { ...placement.approach, pitch: 0 };
        const wishes = wishesFor(
          exhibits,
          { pose, held: [], pixels: 900 },
          { manifest, sight, shelf, budget },
        );
        expect(
          wishes.map(({ work }) => work),
          placement.work,
        ).toContain(placement.work);
        seen += 1;
      }
    }
    expect(seen).toBe(catalog.works.length);
  },
);
