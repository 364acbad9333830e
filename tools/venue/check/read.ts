import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { errorAt, type Problem } from '#kit';
import { type FloorFile, type Hall, parseFloor, type Venue } from '#venue';
import type { FoundFile, HallEvidence, ModelFacts, Read, VenueEvidence } from './evidence';
import { listFiles } from './files';
import { readModel } from './model';

const PICTURE = /\.(webp|png|jpe?g|avif)$/;

/** Reads every file that a venue names in its folder. */
export async function gatherEvidence(venue: Venue, folder: string): Promise<VenueEvidence> {
  const names = new Set(venue.halls.flatMap((hall, at) => listFiles(hall, at).map(({ file }) => file)));
  const files = new Map<string, FoundFile>();
  for (const name of names) {
    const found = await findFile(join(folder, name));
    if (found) files.set(name, found);
  }
  const halls: HallEvidence[] = [];
  for (const [at, hall] of venue.halls.entries()) {
    halls.push({
      hall,
      at,
      model: await readModelOf(hall, at, folder),
      floor: await readFloorOf(hall, at, folder),
    });
  }
  return { venue, files, halls };
}

async function findFile(path: string): Promise<FoundFile | undefined> {
  const content = await readFile(path).catch(() => undefined);
  if (!content) return undefined;
  const bytes = content.byteLength;
  if (!PICTURE.test(path)) return { bytes };
  // Decoded as a whole: the head of a file that broke off still tells its size.
  const picture = await sharp(content)
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => undefined);
  return picture ? { bytes, pixels: [picture.info.width, picture.info.height] } : { bytes };
}

/** A missing file is a problem of `checkFiles`; here it only means that there is nothing to judge. */
async function readModelOf(hall: Hall, at: number, folder: string): Promise<Read<ModelFacts>> {
  const bytes = await readFile(join(folder, hall.model)).catch(() => undefined);
  return bytes ? readModel(new Uint8Array(bytes), hall.model, at) : { problems: [] };
}

async function readFloorOf(hall: Hall, at: number, folder: string): Promise<Read<FloorFile>> {
  const text = await readFile(join(folder, hall.floor), 'utf8').catch(() => undefined);
  if (text === undefined) return { problems: [] };
  const { value, problems } = parseFloor(text);
  const told = problems.map(
    ({ code, message }): Problem => errorAt(code, `${hall.floor}: ${message}`, ['halls', at, 'floor']),
  );
  return { ...(value && { value }), problems: told };
}
