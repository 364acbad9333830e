import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, link, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Place } from '#visit';
import type { Exhibition } from '../../src/app/load-data';
import type { RenderedPage } from '../../src/app/prerender';
import { pictureOf } from './picture-of';
import { composeLinkPicture } from './pictures';
import { fingerprint } from './stamps';

/** What composes: pictures of before are composed anew when it has changed. */
const COMPOSERS = fingerprint(
  ...['compose-picture.ts', 'picture-art.ts', 'picture-canvas.ts', 'picture-words.ts', 'pictures.ts'].map(
    (name) => readFileSync(join(import.meta.dirname, name)),
  ),
);

interface PictureSetting {
  readonly root: string;
  readonly publicFolder: string;
  readonly dist: string;
}

/** Writes the picture that a link to a page carries; one that was composed before comes from the cache. */
export async function writeLinkPicture(
  exhibition: Exhibition,
  place: Place,
  { language, head }: RenderedPage,
  { root, publicFolder, dist }: PictureSetting,
): Promise<void> {
  const { image: file, name } = head;
  if (!file) return;
  const picture = pictureOf({ exhibition, place, language, name, publicFolder });
  const stills = picture.stills.map((still) => still.hash);
  const made = fingerprint(JSON.stringify({ ...picture, stills }), COMPOSERS);
  const cached = join(root, 'node_modules/.cache/link-pictures', made.slice(0, 2), `${made}.jpg`);
  if (!existsSync(cached)) {
    await mkdir(dirname(cached), { recursive: true });
    // Somebody else may be at the same picture: whoever is last leaves a whole one.
    const unfinished = `${cached}.${randomUUID()}`;
    await composeLinkPicture(picture, unfinished);
    await rename(unfinished, cached);
  }
  await shareFile(cached, join(dist, file));
}

/** Puts a file at a second place, unless it is there: under two names its bytes are kept once. Some disks can only copy. */
async function shareFile(from: string, to: string): Promise<void> {
  const [source, there] = await Promise.all([stat(from), stat(to).catch(() => undefined)]);
  if (there?.ino === source.ino) return;
  if (there?.size === source.size && (await readFile(to)).equals(await readFile(from))) return;
  await mkdir(dirname(to), { recursive: true });
  await rm(to, { force: true });
  await link(from, to).catch(() => copyFile(from, to));
}
