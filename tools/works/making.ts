import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildPlaces, buildWork } from './build';
import type { WorkRecord } from './manifest';
import { loadPiece, pieceIds } from './pieces';
import { sourceHash } from './sources';
import { buildTextile, hashSources, textiles } from './textiles';

/** A work that can be made here. */
export interface Making {
  readonly id: string;
  /** Hash of what it is made from now. */
  source(): Promise<string>;
  /** Makes and writes its models. */
  make(): Promise<WorkRecord>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where works are written. */
export const places: BuildPlaces = {
  root,
  models: join(root, 'public/models'),
  manifest: join(root, 'public/models/manifest.json'),
};

/** Every work of the studio: jewels first. */
export const makings: readonly Making[] = [
  ...pieceIds().map((id) => ({
    id,
    source: () => sourceHash(root, id),
    make: async () => buildWork(await loadPiece(id), places),
  })),
  ...textiles.map((textile) => ({
    id: textile.id,
    source: () => hashSources(textile.id),
    make: () => buildTextile(textile, places.models),
  })),
];
