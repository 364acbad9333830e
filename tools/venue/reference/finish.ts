import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hour } from '#venue';
import { flip, meanOf } from '../compare/flip/flip';
import { readPicture } from '../compare/flip/picture';
import { denoise } from './denoise/denoise';
import { readBatches } from './denoise/layers';
import { developPicture } from './develop';
import type { Job } from './job';

interface Finished {
  readonly file: string;
  /** Mean FLIP of the picture's two halves, each without its noise. */
  readonly noise: number;
}

/** Makes the picture of a view of what Blender left of it. */
export async function finishView(
  { views, size }: Job,
  id: string,
  { exposure }: Hour,
  folder: string,
): Promise<Finished> {
  const view = views.find((candidate) => candidate.id === id);
  if (!view) throw new Error(`reference: Blender took "${id}", which nobody asked for`);
  const { light, halves } = denoise(await readBatches(view.output), size);
  const file = join(folder, `${id}.png`);
  await writeFile(file, await developPicture(light, size, exposure));
  const [a, b] = await Promise.all(
    halves.map(async (half) => readPicture(await developPicture(half, size, exposure))),
  );
  return { file, noise: a && b ? meanOf(flip(a, b)) : 0 };
}
