import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { type Hall, type Hour, parseVenue, type Venue } from '#venue';
import type { LightGroup } from '../bake/contract';
import { flip, meanOf } from '../compare/flip/flip';
import { readPicture } from '../compare/flip/read-picture';
import { runBlender } from './blender';
import { developPicture } from './develop';
import { type Job, planJob, planView } from './job';
import { readLights } from './lights';
import type { ReferenceOptions } from './options';
import { readPlainModel } from './plain-model';
import { paintPlainSky, paintSeenSky, type SkyPicture } from './sky';
import { hashSource, writeNote } from './source';

/** Columns of the skies: clouds want more than their mean light. */
const SEEN = 2048;
const PLAIN = 256;

/** Where things lie. */
export interface ReferencePlaces {
  /** Folder of the venue. */
  readonly venue: string;
  /** The lights of its halls. */
  readonly lights: string;
  /** Where pictures go, a folder an hour. */
  readonly pictures: string;
}

interface Developed {
  readonly file: string;
  readonly noise: number;
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
  places: ReferencePlaces,
  options: ReferenceOptions,
  tell: (line: string) => void,
): Promise<void> {
  const chosen = hall.viewpoints.filter(({ id }) => views.includes(id));
  // Before the hours that rendering takes: the hall may be built anew meanwhile.
  const sources = new Map(
    chosen.map((viewpoint) => [
      viewpoint.id,
      hashSource({ hall, hour, viewpoint, lights, venue: places.venue }),
    ]),
  );
  const folder = join(places.pictures, hour.id);
  const work = join(places.pictures, `.${hall.id}-${hour.id}`);
  await mkdir(folder, { recursive: true });
  await mkdir(work, { recursive: true });
  const { glb, materials } = await readPlainModel(
    new Uint8Array(await readFile(join(places.venue, hall.model))),
  );
  const model = join(work, basename(hall.model));
  await writeFile(model, glb);
  await unpackPictures(hall, places.venue, work);
  const job = planJob({
    hall,
    hour,
    materials,
    model,
    lights,
    skies: await writeSkies(hour, lights, work),
    pictureOf: (file) => pictureIn(work, file),
    size: options.size,
    samples: options.samples,
    views: chosen.map((view) => planView(view, work)),
  });
  const script = join(work, 'job.json');
  await writeFile(script, JSON.stringify(job));
  const start = performance.now();
  const developed: Promise<void>[] = [];
  await runBlender(script, options.threads, (view) => {
    const seconds = Math.round((performance.now() - start) / 1000);
    tell(`${hall.id}, ${hour.id}: ${view} after ${seconds} s`);
    developed.push(
      develop(job, view, hour, folder).then(({ file, noise }) =>
        writeNote(file, { source: sources.get(view) ?? '', noise }),
      ),
    );
  });
  await Promise.all(developed);
  await rm(work, { recursive: true });
}

/** Develops the two halves of a picture: their mean, and how different they look for their noise. */
async function develop({ views, size }: Job, id: string, hour: Hour, folder: string): Promise<Developed> {
  const view = views.find((candidate) => candidate.id === id);
  if (!view) throw new Error(`reference: Blender took "${id}", which nobody asked for`);
  const [first, second] = await Promise.all([1, 2].map((half) => readLight(`${view.output}-${half}.f32`)));
  if (!first || !second) throw new Error(`reference: "${id}" has no two halves`);
  const mean = first.map((value, at) => (value + (second[at] ?? 0)) / 2);
  const file = join(folder, `${id}.png`);
  await writeFile(file, await developPicture(mean, size, hour.exposure));
  const shown = await Promise.all(
    [first, second].map(async (half) => readPicture(await developPicture(half, size, hour.exposure))),
  );
  const [a, b] = shown;
  return { file, noise: a && b ? meanOf(flip(a, b)) : 0 };
}

async function readLight(file: string): Promise<Float32Array> {
  const raw = await readFile(file);
  return new Float32Array(raw.buffer, raw.byteOffset, raw.byteLength / 4);
}

const pictureIn = (folder: string, file: string): string => join(folder, `${file}.png`);

/** Not every Blender reads every format that browsers do. */
async function unpackPictures({ textures }: Hall, venue: string, folder: string): Promise<void> {
  const files = new Set(Object.values(textures).flatMap(({ map, roughnessMap }) => [map, roughnessMap]));
  for (const file of files) {
    if (file !== undefined) await sharp(join(venue, file)).png().toFile(pictureIn(folder, file));
  }
}

async function writeSkies(hour: Hour, { sky }: LightGroup, folder: string): Promise<Job['skies']> {
  const write = async (name: string, { size, values }: SkyPicture) => {
    const file = join(folder, `${name}.f32`);
    await writeFile(file, new Uint8Array(values.buffer));
    return { file, size };
  };
  return {
    seen: await write('seen', paintSeenSky(hour.sky, SEEN)),
    ...(sky && { light: await write('light', paintPlainSky(sky, PLAIN)) }),
  };
}
