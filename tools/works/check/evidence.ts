import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildPlaces } from '../build';
import { makings } from '../making';
import { readManifest, shortHash, stillFiles, type WorkRecord } from '../manifest';
import type { Evidence, FoundFile } from './judge';

/** Gathers what is to be judged of works, from the manifest, the files and the sources. */
export async function gatherEvidence(
  ids: readonly string[],
  { models, manifest }: BuildPlaces,
): Promise<Evidence[]> {
  const { works } = await readManifest(manifest);
  return Promise.all(
    ids.map(async (id): Promise<Evidence> => {
      const record = works[id];
      const source = await makings.find((making) => making.id === id)?.source();
      const files = record ? await readFiles(record, models) : new Map<string, FoundFile>();
      return { id, record, ...(source === undefined ? {} : { source }), files };
    }),
  );
}

async function readFiles({ derivatives }: WorkRecord, models: string): Promise<Map<string, FoundFile>> {
  const { room, inspect, ar, still } = derivatives;
  const found = new Map<string, FoundFile>();
  for (const recorded of [room, inspect, ar?.glb, ar?.usdz, ...stillFiles(still)]) {
    if (!recorded) continue;
    const data = await readFile(join(models, recorded.file)).catch(() => undefined);
    if (data) found.set(recorded.file, { bytes: data.byteLength, hash: shortHash(data) });
  }
  return found;
}
