import { resolve } from 'node:path';
import { buildSpaak } from './spaak/build';
import { writeVenue } from './write';

const BUILDERS = { spaak: buildSpaak } as const;
type VenueId = keyof typeof BUILDERS;
const isVenue = (id: string): id is VenueId => Object.hasOwn(BUILDERS, id);

const models = resolve(import.meta.dirname, '../../public/models');
const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !isVenue(id));
if (unknown.length > 0) {
  console.error(`There is no venue "${unknown.join('", "')}". Known: ${Object.keys(BUILDERS).join(', ')}.`);
  process.exitCode = 1;
} else {
  const ids = asked.length > 0 ? asked.filter(isVenue) : (Object.keys(BUILDERS) as VenueId[]);
  for (const id of ids) {
    const written = await writeVenue(models, id, BUILDERS[id]);
    for (const { file, bytes } of written)
      console.log(`${String(bytes).padStart(9)} B  venues/${id}/${file}`);
  }
}
