import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import type { Hall, Hour, Viewpoint } from '#venue';
import type { LightGroup } from '../bake/contract';
import { type Job, listPictures, planJob, planView } from './job';
import type { ReferenceOptions } from './options';
import { readPlainModel } from './plain-model';
import { paintPlainSky, paintSeenSky, type SkyPicture } from './sky';

/** Columns of the skies: clouds want more than their mean light. */
const SEEN = 2048;
const PLAIN = 256;

export interface Wish extends Pick<ReferenceOptions, 'size' | 'samples'> {
  readonly hall: Hall;
  readonly hour: Hour;
  readonly viewpoints: readonly Viewpoint[];
  readonly lights: LightGroup;
  /** Folder of the venue. */
  readonly venue: string;
  /** Where everything goes that Blender reads and writes. */
  readonly work: string;
}

/** Lays out what Blender needs. */
export async function prepareJob({
  hall,
  hour,
  viewpoints,
  lights,
  venue,
  work,
  size,
  samples,
}: Wish): Promise<Job> {
  await mkdir(work, { recursive: true });
  const { glb, materials } = await readPlainModel(new Uint8Array(await readFile(join(venue, hall.model))));
  const model = join(work, basename(hall.model));
  await writeFile(model, glb);
  await unpackPictures(hall, venue, work);
  const skies = await writeSkies(hour, lights, work);
  const views = viewpoints.map((viewpoint) => planView(viewpoint, work));
  const pictureOf = (file: string) => pictureIn(work, file);
  return planJob({ hall, hour, materials, model, lights, skies, pictureOf, size, samples, views });
}

const pictureIn = (folder: string, file: string): string => join(folder, `${file}.png`);

/** Not every Blender reads every format that browsers do. */
async function unpackPictures(hall: Hall, venue: string, folder: string): Promise<void> {
  for (const file of listPictures(hall)) await sharp(join(venue, file)).png().toFile(pictureIn(folder, file));
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
