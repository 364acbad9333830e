import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PagesData } from '#pages';
import { composePicture, type PictureWords } from './compose-picture';

/** What a link's picture is composed from. */
export interface LinkPicture extends PictureWords {
  /** Pictures to show at the right; those that do not exist are left out. */
  readonly stills: readonly StillSource[];
}

/** A picture on disk, and the hash of its bytes. */
interface StillSource {
  readonly path: string;
  readonly hash: string;
}

/** Composes one picture and writes it as JPEG. */
export async function composeLinkPicture(picture: LinkPicture, file: string): Promise<void> {
  await writeFile(
    file,
    await composePicture(
      picture,
      picture.stills.map(({ path }) => path),
    ),
  );
}

/** The still of a work in the folder with the exhibition's files. */
export const stillOf = (data: PagesData, publicFolder: string, work: string): StillSource[] => {
  const still = data.manifest.works[work]?.derivatives.still;
  return still ? [{ path: join(publicFolder, 'models', still.file), hash: still.hash }] : [];
};
