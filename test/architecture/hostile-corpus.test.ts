import { expect, it } from 'vitest';
import { CATALOGS } from '../fixtures/hostile/catalogs';
import { FLOORS, MANIFESTS, VENUES } from '../fixtures/hostile/data';
import { ENCODINGS } from '../fixtures/hostile/encodings';
import { MODELS } from '../fixtures/hostile/models';
import { PICTURES } from '../fixtures/hostile/pictures';
import { PATHS, QUERIES } from '../fixtures/hostile/queries';

const CORPUS = {
  catalogs: CATALOGS,
  encodings: ENCODINGS,
  buildings: VENUES,
  floors: FLOORS,
  'lists of models': MANIFESTS,
  models: MODELS,
  pictures: PICTURES,
  queries: QUERIES,
  paths: PATHS,
};

it('there are at least 300 hostile inputs', () => {
  const counts = Object.entries(CORPUS).map(([kind, cases]) => `${cases.length} ${kind}`);
  const total = Object.values(CORPUS).reduce((sum, cases) => sum + cases.length, 0);
  console.log(`${total} hostile inputs: ${counts.join(', ')}`);
  expect(total).toBeGreaterThanOrEqual(300);
});
