import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hall, Hour, Viewpoint } from '#venue';
import type { LightGroup } from '../bake/contract';
import { listPictures } from './job';

/** What a reference was rendered of. */
export interface ReferenceSource {
  readonly hall: Hall;
  readonly hour: Hour;
  readonly viewpoint: Viewpoint;
  readonly lights: LightGroup;
  /** Folder of the venue. */
  readonly venue: string;
}

/** A hash of everything that a reference shows: without it nobody sees that a picture is of an older hall. */
export function hashSource({ hall, hour, viewpoint, lights, venue }: ReferenceSource): string {
  // The light maps are the site's own: a reference does not know them.
  const { exposure, lamps, sky } = hour;
  const told = { exposure, lamps, sky, viewpoint, lights, textures: hall.textures };
  const hash = createHash('sha256').update(JSON.stringify(told));
  for (const file of [hall.model, ...listPictures(hall)])
    if (existsSync(join(venue, file))) hash.update(readFileSync(join(venue, file)));
  return hash.digest('hex').slice(0, 16);
}

/** What is kept beside a reference. */
export interface ReferenceNote {
  /** What it is of. */
  readonly source: string;
  /** Mean FLIP of its two halves, each without its noise: their mean is about half as far from the truth. */
  readonly noise: number;
}

const noteOf = (picture: string): string => `${picture}.json`;

export const writeNote = (picture: string, note: ReferenceNote): void =>
  writeFileSync(noteOf(picture), `${JSON.stringify(note)}\n`);

/** Nothing for a picture without a note. */
export function readNote(picture: string): ReferenceNote | undefined {
  const file = noteOf(picture);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ReferenceNote) : undefined;
}
