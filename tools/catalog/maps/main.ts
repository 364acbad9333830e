import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseCatalog } from '#catalog';
import { formatProblem } from '#kit';
import { atlasName, readAtlas } from './atlas';
import { drawMap } from './draw';

const site = resolve(import.meta.dirname, '../../../public');
const file = 'catalog/exhibition.json';

/** `npm run catalog:maps`: draws the map that each country of the exhibition names, from its bounds, towns and accent. */
const { value: catalog, problems } = parseCatalog(await readFile(join(site, file), 'utf8'), { file });
if (!catalog) throw new Error(problems.map(formatProblem).join('\n'));

const atlas = readAtlas();
for (const { id, accent, map, capitalPosition: capital, towns = [] } of catalog.countries) {
  if (!map) continue;
  const drawn = drawMap(atlas, {
    name: atlasName(id),
    accent,
    bounds: map.bounds,
    capital,
    towns: towns.map(({ position }) => position),
  });
  const path = join(site, map.file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, drawn);
  console.log(`${map.file}: ${(drawn.length / 1000).toFixed(1)} kB`);
}
