import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { BuildPlaces } from '../build';
import { readManifest, shortHash, updateWork } from '../manifest';
import { loadPiece } from '../pieces';
import { STILL_SHOT } from '../shot';
import { createPhotographer } from './camera';

/** Photographs the finest model of each work and records the stills. */
export async function photographWorks(ids: readonly string[], places: BuildPlaces): Promise<void> {
  const photographer = await createPhotographer(places.root);
  try {
    for (const id of ids) {
      const { works } = await readManifest(places.manifest);
      const model = works[id]?.derivatives.inspect;
      if (!model) throw new Error(`${id} has no model to photograph: build it first`);
      await photographer.load(join(places.models, model.file));
      const { still: wish } = await loadPiece(id);
      const picture = await photographer.shoot({ ...STILL_SHOT, ...wish });
      const data = await sharp(picture).webp({ quality: 84, effort: 5 }).toBuffer();
      const file = `works/${id}/still.webp`;
      await mkdir(join(places.models, 'works', id), { recursive: true });
      await writeFile(join(places.models, file), data);
      const still = {
        file,
        bytes: data.byteLength,
        width: STILL_SHOT.size,
        height: STILL_SHOT.size,
        hash: shortHash(data),
      };
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
