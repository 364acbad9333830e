import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCabinet } from './cabinet/build';
import { createProgress } from './progress';
import { buildSpaak } from './spaak/build';
import { writeVenue } from './write';

/**
 * `venue:build [--draft] [--force] [id…]`: makes halls again. Light is baked where something has changed since (or
 * always with `--force`); `--draft` bakes it roughly, to look at while drawing.
 */
const VENUES = { spaak: buildSpaak, cabinet: buildCabinet } as const;
type VenueId = keyof typeof VENUES;
const isVenue = (id: string): id is VenueId => Object.hasOwn(VENUES, id);

const USE = `Use: venue:build [--draft] [--force] [${Object.keys(VENUES).join(' | ')}]

Makes the halls: models, floors and baked light. Light is baked where something has changed since.
  --draft   bakes roughly, into .cache/venue/<id>/draft, to look at while drawing
  --force   bakes also what has not changed`;
const root = resolve(import.meta.dirname, '../..');
const places = { models: resolve(root, 'public/models'), cache: resolve(root, '.cache') };

const { values, positionals } = parseArgs({
  options: { draft: { type: 'boolean' }, force: { type: 'boolean' }, help: { type: 'boolean' } },
  allowPositionals: true,
});
const unknown = positionals.filter((id) => !isVenue(id));
if (values.help) {
  console.log(USE);
} else if (unknown.length > 0) {
  console.error(`Not known: ${unknown.join(', ')}. ${USE}`);
  process.exitCode = 1;
} else {
  const ids = positionals.length > 0 ? positionals.filter(isVenue) : Object.keys(VENUES).filter(isVenue);
  for (const id of ids) {
    const settings = {
      quality: values.draft ? 'draft' : 'final',
      drafts: resolve(places.cache, 'venue', id, 'draft'),
      force: values.force ?? false,
      onProgress: createProgress(),
    } as const;
    for (const { file, bytes } of await writeVenue(places, id, () => VENUES[id](settings))) {
      console.log(`${String(bytes).padStart(9)} B  venues/${id}/${file}`);
    }
  }
}
