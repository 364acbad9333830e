import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { parseVenue } from '#venue';
import { planView } from '../reference/job';
import { readLights } from '../reference/lights';
import { planSittings } from '../reference/render';
import { hashSource, readNote } from '../reference/source';
import { type Comparison, comparePictures } from './compare';
import type { CompareOptions } from './options';
import { createHallPhotographer, type HallPhotographer } from './photographer';

/** How much larger than the reference the site's picture is taken: a path tracer's pixels are smooth by themselves. */
const FINER = 4;

/** Where things lie. */
export interface ComparePlaces {
  /** Folder of the venue. */
  readonly venue: string;
  /** The lights of its halls. */
  readonly lights: string;
  /** References, a folder an hour. */
  readonly references: string;
  /** Where comparisons go, a folder an hour. */
  readonly comparisons: string;
}

type Sitting = ReturnType<typeof planSittings>[number];

/** Compares every view that is asked for and has a reference. */
export async function compareViews(places: ComparePlaces, options: CompareOptions): Promise<Comparison[]> {
  const { value: venue, problems } = parseVenue(await readFile(join(places.venue, 'venue.json'), 'utf8'));
  if (!venue) throw new Error(`The venue cannot be read: ${problems[0]?.message}; run npm run venue:check.`);
  const sittings = planSittings(venue, options);
  const photographer = await createHallPhotographer(places.venue);
  try {
    const all: Comparison[] = [];
    for (const sitting of sittings)
      all.push(...(await compareSitting(sitting, photographer, places, options)));
    if (all.length === 0)
      throw new Error('There is no reference of these views: run npm run venue:reference.');
    return all;
  } finally {
    await photographer.dispose();
  }
}

async function compareSitting(
  { hall, hour, views }: Sitting,
  photographer: HallPhotographer,
  places: ComparePlaces,
  { pixels }: CompareOptions,
): Promise<Comparison[]> {
  const all: Comparison[] = [];
  const group = readLights(places.lights)[hall.id]?.[hour.id];
  for (const viewpoint of hall.viewpoints.filter(({ id }) => views.includes(id))) {
    const file = join(places.references, hour.id, `${viewpoint.id}.png`);
    const reference = await readFile(file).catch(() => null);
    if (!reference) continue;
    if (all.length === 0) await photographer.open(hall.id, hour.id);
    const { width, height } = await sharp(reference).metadata();
    const size = [width * FINER, height * FINER] as const;
    const site = await photographer.look({ ...planView(viewpoint, ''), size });
    const { sheet, ...figures } = await comparePictures(reference, site, pixels);
    const folder = join(places.comparisons, hour.id);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${viewpoint.id}.png`), sheet);
    const source = group && hashSource({ hall, hour, viewpoint, lights: group, venue: places.venue });
    const note = readNote(file);
    const stale = source === undefined || note?.source !== source;
    all.push({ hour: hour.id, view: viewpoint.id, stale, noise: note?.noise ?? 0, ...figures });
  }
  return all;
}
