import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EMPTY_MANIFEST, type Manifest, type StillFile, type WorkAssets } from '#assets';

export type {
  ArFiles as ArRecord,
  Manifest,
  ModelFile as ModelRecord,
  StillFile as StillRecord,
  WorkAssets as WorkRecord,
} from '#assets';

/** The box of a model in metres as the manifest records it. */
export const boxOfSize = ([width, height, depth]: readonly [number, number, number]): WorkAssets['box'] => {
  const tenths = (metres: number): number => Math.round(metres * 10_000) / 10;
  return { millimetres: [tenths(width), tenths(height), tenths(depth)] };
};

/** Every picture of a still, in all its sizes and formats. */
export const stillFiles = (still: StillFile | undefined) => [
  still,
  still?.avif,
  still?.small,
  still?.small?.avif,
  still?.blur,
];

/** The first 16 hex digits of a SHA-256. */
export const shortHash = (data: Uint8Array | string): string =>
  createHash('sha256').update(data).digest('hex').slice(0, 16);

export async function readManifest(file: string): Promise<Manifest> {
  try {
    return { ...EMPTY_MANIFEST, ...(JSON.parse(await readFile(file, 'utf8')) as Manifest) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return EMPTY_MANIFEST;
    throw error;
  }
}

/**
 * Changes one work's record and leaves all else: the file is read again just before it is written, and replaced in
 * one step, because other tools write into it as well.
 */
export async function updateWork(
  file: string,
  id: string,
  change: (known: WorkAssets | undefined) => WorkAssets,
): Promise<void> {
  const manifest = await readManifest(file);
  const works = { ...manifest.works, [id]: change(manifest.works[id]) };
  const sorted = Object.fromEntries(Object.entries(works).sort(([a], [b]) => (a < b ? -1 : 1)));
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, `${JSON.stringify({ ...manifest, works: sorted }, null, 2)}\n`);
  await rename(draft, file);
}
