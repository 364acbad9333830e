import { resolve } from 'node:path';
import { bakeCabinet, buildCabinet } from './cabinet/build';
import { buildSpaak } from './spaak/build';
import { writeVenue } from './write';

/** `venue:build [--bake] [id…]`: `--bake` first bakes the light of venues that have a baker of their own. */
const VENUES = {
  spaak: { build: buildSpaak, bake: undefined },
  cabinet: { build: buildCabinet, bake: bakeCabinet },
} as const;
type VenueId = keyof typeof VENUES;
const isVenue = (id: string): id is VenueId => Object.hasOwn(VENUES, id);

const models = resolve(import.meta.dirname, '../../public/models');
const [flags, asked] = [
  process.argv.slice(2).filter(isFlag),
  process.argv.slice(2).filter((word) => !isFlag(word)),
];
const unknown = [...asked.filter((id) => !isVenue(id)), ...flags.filter((flag) => flag !== '--bake')];
if (unknown.length > 0) {
  console.error(
    `Not known: ${unknown.join(', ')}. Use: venue:build [--bake] [${Object.keys(VENUES).join(' | ')}]`,
  );
  process.exitCode = 1;
} else {
  const ids = asked.length > 0 ? asked.filter(isVenue) : Object.keys(VENUES).filter(isVenue);
  for (const id of ids) {
    const { build, bake } = VENUES[id];
    if (flags.includes('--bake') && bake) await bake();
    for (const { file, bytes } of await writeVenue(models, id, build)) {
      console.log(`${String(bytes).padStart(9)} B  venues/${id}/${file}`);
    }
  }
}

function isFlag(word: string): boolean {
  return word.startsWith('--');
}
