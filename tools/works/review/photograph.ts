import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { BuildPlaces } from '../build';
import { readManifest, shortHash, updateWork } from '../manifest';
import { createPhotographer } from './camera';
import { STILL_SHOTS } from './shot';

/** Pixels a side of a still. */
const SIZE = 1200;

/** Photographs the finest model of each work and records the stills. */
export async function photographWorks(ids: readonly string[], places: BuildPlaces): Promise<void> {
  const photographer = await createPhotographer(places.root);
  try {
    for (const id of ids) {
      const { works } = await readManifest(places.manifest);
      const model = works[id]?.derivatives.inspect;
      if (!model) throw new Error(`${id} has no model to photograph: build it first`);
      await photographer.load(join(places.models, model.file));
      const shot = STILL_SHOTS[id] ?? STILL_SHOTS['default'];
      if (!shot) throw new Error('no shot for stills');
      const picture = await photographer.shoot({ ...shot, size: SIZE });
      const data = await sharp(picture).webp({ quality: 84, effort: 5 }).toBuffer();
      const file = `works/${id}/still.webp`;
      await mkdir(join(places.models, 'works', id), { recursive: true });
      await writeFile(join(places.models, file), data);
      const still = { file, bytes: data.byteLength, width: SIZE, height: SIZE, hash: shortHash(data) };
      await updateWork(places.manifest, id, (known) => {
        if (!known) throw new Error(`${id} is not in the manifest`);
        return { ...known, derivatives: { ...known.derivatives, still } };
      });
      console.log(`${id}: photographed, ${Math.round(data.byteLength / 1000)} kB`);
    }
  } finally {
    await photographer.dispose();
  }
}
