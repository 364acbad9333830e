import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltVenue, toJson } from './built';

export interface WrittenFile {
  readonly file: string;
  readonly bytes: number;
  readonly hash: string;
}

/**
 * Builds a venue into `models/venues/<id>/` and records its files in `models/manifest.json`; the lights of its hours go
 * to `<cache>/venue/<id>/lights.json`.
 */
export async function writeVenue(
  { models, cache }: { readonly models: string; readonly cache: string },
  id: string,
  build: () => Promise<BuiltVenue>,
): Promise<readonly WrittenFile[]> {
  const folder = join(models, 'venues', id);
  const built = await build();
  const json = new TextEncoder().encode(`${toJson(built.venue)}\n`);
  const files = [...built.files, ['venue.json', json] as const].toSorted(([a], [b]) => (a < b ? -1 : 1));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of files) writeFileSync(join(folder, file), content);
  const written = files.map(([file, content]) => describe(file, content));
  recordInManifest(join(models, 'manifest.json'), id, written);
  mkdirSync(join(cache, 'venue', id), { recursive: true });
  writeFileSync(join(cache, 'venue', id, 'lights.json'), JSON.stringify(built.lights));
  return written;
}

const describe = (file: string, content: Uint8Array): WrittenFile => ({
  file,
  bytes: content.byteLength,
  hash: createHash('sha256').update(content).digest('hex').slice(0, 16),
});

interface ManifestFile {
  version: 1;
  works: Record<string, unknown>;
  venues: Record<string, { files: Record<string, { bytes: number; hash: string }> }>;
}

/** Others write to the manifest too: read it at the last moment, replace it in one step. */
function recordInManifest(path: string, id: string, written: readonly WrittenFile[]): void {
  const files = Object.fromEntries(written.map(({ file, bytes, hash }) => [file, { bytes, hash }]));
  const found: Partial<ManifestFile> = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const venues = Object.entries({ ...found.venues, [id]: { files } }).toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const manifest: ManifestFile = { version: 1, works: found.works ?? {}, venues: Object.fromEntries(venues) };
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(manifest, null, 2)}\n`);
  renameSync(draft, path);
}
