import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Hall, type Hour, parseVenue, type Venue } from '#venue';
import type { LightGroup } from '../bake/contract';
import { runBlender } from './blender';
import { finishView } from './finish';
import { readLights } from './lights';
import type { ReferenceOptions } from './options';
import { prepareJob } from './prepare';
import { hashSource, writeNote } from './source';

/** Where things lie. */
export interface ReferencePlaces {
  /** Folder of the venue. */
  readonly venue: string;
  /** The lights of its halls. */
  readonly lights: string;
  /** Where pictures go, a folder an hour. */
  readonly pictures: string;
}

interface Sitting {
  readonly hall: Hall;
  readonly hour: Hour;
  readonly views: readonly string[];
}

/** Renders the viewpoints that are asked for, hall by hall and hour by hour. */
export async function renderReferences(
  places: ReferencePlaces,
  options: ReferenceOptions,
  tell: (line: string) => void,
): Promise<void> {
  const { value: venue, problems } = parseVenue(await readFile(join(places.venue, 'venue.json'), 'utf8'));
  if (!venue) throw new Error(`The venue cannot be read: ${problems[0]?.message}; run npm run venue:check.`);
  const lights = readLights(places.lights);
  for (const sitting of planSittings(venue, options)) {
    const { hall, hour } = sitting;
    const group = lights[hall.id]?.[hour.id];
    if (!group) throw new Error(`${places.lights} tells no lights of "${hall.id}" at "${hour.id}".`);
    await renderSitting(sitting, group, places, options, tell);
  }
}

/** What is rendered in one go: the chosen views of one hall at one hour. */
export function planSittings(
  { halls }: Venue,
  { views, hours }: Pick<ReferenceOptions, 'views' | 'hours'>,
): Sitting[] {
  const isWanted = (asked: readonly string[], id: string) => asked.length === 0 || asked.includes(id);
  const sittings = halls.flatMap((hall) => {
    const chosen = hall.viewpoints.map(({ id }) => id).filter((id) => isWanted(views, id));
    return chosen.length === 0
      ? []
      : hall.lighting.hours
          .filter(({ id }) => isWanted(hours, id))
          .map((hour): Sitting => ({ hall, hour, views: chosen }));
  });
  if (sittings.length > 0) return sittings;
  const known = halls.flatMap((hall) => hall.viewpoints.map(({ id }) => id));
  const times = new Set(halls.flatMap((hall) => hall.lighting.hours.map(({ id }) => id)));
  throw new Error(`No such view or hour. Views: ${known.join(', ')}. Hours: ${[...times].join(', ')}.`);
}

async function renderSitting(
  { hall, hour, views }: Sitting,
  lights: LightGroup,
  { venue, pictures }: ReferencePlaces,
  { size, samples, threads }: ReferenceOptions,
  tell: (line: string) => void,
): Promise<void> {
  const viewpoints = hall.viewpoints.filter(({ id }) => views.includes(id));
  // Before the hours that rendering takes: the hall may be built anew meanwhile.
  const sources = new Map(
    viewpoints.map((viewpoint) => [viewpoint.id, hashSource({ hall, hour, viewpoint, lights, venue })]),
  );
  const folder = join(pictures, hour.id);
  await mkdir(folder, { recursive: true });
  const work = join(pictures, `.${hall.id}-${hour.id}`);
  const job = await prepareJob({ hall, hour, viewpoints, lights, venue, work, size, samples });
  const script = join(work, 'job.json');
  await writeFile(script, JSON.stringify(job));
  const start = performance.now();
  const finished: Promise<void>[] = [];
  await runBlender(script, threads, (view) => {
    const seconds = Math.round((performance.now() - start) / 1000);
    tell(`${hall.id}, ${hour.id}: ${view} after ${seconds} s`);
    finished.push(
      finishView(job, view, hour, folder).then(({ file, noise }) =>
        writeNote(file, { source: sources.get(view) ?? '', noise }),
      ),
    );
  });
  await Promise.all(finished);
  await rm(work, { recursive: true });
}
