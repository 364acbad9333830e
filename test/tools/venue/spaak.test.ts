import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { packAtlas } from '../../../tools/venue/kit/pack';
import { ATLAS, drawHallA, drawHallB } from '../../../tools/venue/spaak/hall';

/** The light maps were baked for this atlas: a change here means that the hall has to be baked again. */
test.each([
  { name: 'hallA', draw: drawHallA, charts: 256, scale: 1.2045, coverage: 0.8796, hash: 'fe0759deca47eeff' },
  { name: 'hallB', draw: drawHallB, charts: 377, scale: 0.8541, coverage: 0.7879, hash: 'c44ebbcc00164074' },
] as const)('the atlas of $name is the baked one', ({ name, draw, charts, scale, coverage, hash }) => {
  const mesh = draw();
  const atlas = packAtlas(mesh.charts, ATLAS[name], ATLAS.pad);
  expect(mesh.charts).toHaveLength(charts);
  expect(atlas.scale).toBeCloseTo(scale, 3);
  expect(atlas.coverage).toBeCloseTo(coverage, 3);
  const places = atlas.places
    .map((place) => [place.x, place.y, place.width, place.height, Number(place.turned)].join())
    .join(';');
  expect(createHash('sha256').update(places).digest('hex').slice(0, 16)).toBe(hash);
});
