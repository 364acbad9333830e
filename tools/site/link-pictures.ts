import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Place } from '#visit';
import type { Exhibition } from '../../src/app/load-data';
import type { RenderedPage } from '../../src/app/prerender';
import { pictureOf } from './picture-of';
import { composeLinkPicture } from './pictures';

/** What composes: pictures of before are composed anew when it has changed. */
const COMPOSERS = ['compose-picture.ts', 'picture-art.ts', 'picture-words.ts', 'pictures.ts'];

/** Writes the picture that a link to a page carries; unchanged ones come from the cache. */
export async function writeLinkPicture(
  exhibition: Exhibition,
  place: Place,
  { language, head }: RenderedPage,
  { root, dist }: { readonly root: string; readonly dist: string },
): Promise<void> {
  const { image: file, name } = head;
  if (!file) return;
  const publicFolder = join(root, 'public');
  const picture = pictureOf({ exhibition, place, language, name, publicFolder });
  const stills = picture.stills.map((still) => still.hash);
  const hash = createHash('sha256').update(JSON.stringify({ ...picture, stills }));
  for (const composer of COMPOSERS) hash.update(await readFile(join(import.meta.dirname, composer)));
  const cached = join(root, 'node_modules/.cache/link-pictures', `${hash.digest('hex').slice(0, 24)}.jpg`);
  if (!existsSync(cached)) {
    await mkdir(dirname(cached), { recursive: true });
    await composeLinkPicture(picture, cached);
  }
  await mkdir(dirname(join(dist, file)), { recursive: true });
  await copyFile(cached, join(dist, file));
}
