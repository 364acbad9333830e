import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface ModelRecord {
  readonly file: string;
  readonly bytes: number;
  readonly triangles: number;
  readonly drawCalls: number;
  readonly texturePixels: number;
  readonly hash: string;
}

export interface StillRecord {
  readonly file: string;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  readonly hash: string;
}

export interface WorkRecord {
  readonly source: string;
  readonly box: { readonly size: readonly [number, number, number] };
  readonly derivatives: {
    readonly room?: ModelRecord;
    readonly inspect?: ModelRecord;
    readonly still?: StillRecord;
  };
}

export interface Manifest {
  readonly version: 1;
  readonly works: Readonly<Record<string, WorkRecord>>;
  readonly venues: Readonly<Record<string, unknown>>;
}

const EMPTY: Manifest = { version: 1, works: {}, venues: {} };

/** The first 16 hex digits of a SHA-256. */
export const shortHash = (data: Uint8Array | string): string =>
  createHash('sha256').update(data).digest('hex').slice(0, 16);

export async function readManifest(file: string): Promise<Manifest> {
  try {
    return { ...EMPTY, ...(JSON.parse(await readFile(file, 'utf8')) as Manifest) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return EMPTY;
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
  change: (known: WorkRecord | undefined) => WorkRecord,
): Promise<void> {
  const manifest = await readManifest(file);
  const works = { ...manifest.works, [id]: change(manifest.works[id]) };
  const sorted = Object.fromEntries(Object.entries(works).sort(([a], [b]) => (a < b ? -1 : 1)));
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, `${JSON.stringify({ ...manifest, works: sorted }, null, 2)}\n`);
  await rename(draft, file);
}
