import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { BuildPlaces } from './build';
import { readManifest, type StillRecord, updateWork } from './manifest';
import { writeFileOf } from './write-file';

/** Pixels a side: a card of the catalogue on a screen with two pixels a point. */
const SIDE = 400;

/** Encodes a still once more for lists, where dozens are seen at once. */
export async function writeSmallStill(
  id: string,
  picture: Buffer,
  models: string,
): Promise<NonNullable<StillRecord['small']>> {
  const small = sharp(picture).removeAlpha().resize(SIDE, SIDE);
  const size = { width: SIDE, height: SIDE };
  const webp = await small.clone().webp({ quality: 78, effort: 6 }).toBuffer();
  const avif = await small.clone().avif({ quality: 55, effort: 5 }).toBuffer();
  return {
    ...(await writeFileOf(models, `works/${id}/still-small.webp`, webp)),
    ...size,
    avif: { ...(await writeFileOf(models, `works/${id}/still-small.avif`, avif)), ...size },
  };
}

/** Writes the small stills that are missing, from the stills themselves; gives whose they were. */
export async function reduceStills(
  ids: readonly string[],
  { models, manifest }: BuildPlaces,
): Promise<string[]> {
  const { works } = await readManifest(manifest);
  const reduced: string[] = [];
  for (const id of ids) {
    const still = works[id]?.derivatives.still;
    if (!still || still.small) continue;
    const small = await writeSmallStill(id, await readFile(join(models, still.file)), models);
    await updateWork(manifest, id, (known) => {
      if (!known?.derivatives.still) throw new Error(`${id} has lost its still while it was made smaller`);
      return {
        ...known,
        derivatives: { ...known.derivatives, still: { ...known.derivatives.still, small } },
      };
    });
    reduced.push(id);
  }
  return reduced;
}
