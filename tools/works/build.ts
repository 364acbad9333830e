import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelName } from './budget';
import { buildWithin } from './budget';
import type { ModelRecord } from './manifest';
import { shortHash, updateWork } from './manifest';
import { bakeOpenness } from './occlusion';
import type { Piece } from './piece';
import type { Shape } from './shape';
import { shapeParts } from './shape';
import { sourceHash } from './sources';
import { writeGlb } from './write';

export interface BuiltModel {
  readonly model: ModelName;
  readonly level: number;
  readonly record: ModelRecord;
  readonly seconds: number;
}

export interface BuildPlaces {
  /** The repository. */
  readonly root: string;
  /** The folder that the manifest's files are relative to. */
  readonly models: string;
  readonly manifest: string;
}

/** Rays a vertex: few are enough in the hall, where nobody comes close. */
const RAYS: Readonly<Record<ModelName, number>> = { room: 12, inspect: 16 };

/** How far neighbours darken each other, in keeping with the size of the work, metres. */
export const reachOf = ({ size }: Shape): number =>
  Math.min(0.008, Math.max(0.0025, Math.max(...size) * 0.035));

/** Makes, writes and records both models of a work. */
export async function buildWork(piece: Piece, places: BuildPlaces): Promise<BuiltModel[]> {
  const built: BuiltModel[] = [];
  let size: Shape['size'] = [0, 0, 0];
  for (const model of ['room', 'inspect'] as const) {
    const start = performance.now();
    const { detail, parts } = buildWithin(piece, model);
    const raw = shapeParts(parts);
    const shape = bakeOpenness(raw, { rays: RAYS[model], reach: reachOf(raw) });
    const { data, texturePixels } = await writeGlb(piece.id, shape, model);
    const file = `works/${piece.id}/${model}.glb`;
    await mkdir(join(places.models, 'works', piece.id), { recursive: true });
    await writeFile(join(places.models, file), data);
    size = shape.size;
    const record: ModelRecord = {
      file,
      bytes: data.byteLength,
      triangles: shape.triangles,
      drawCalls: shape.surfaces.length,
      texturePixels,
      hash: shortHash(data),
    };
    built.push({ model, level: detail.level, record, seconds: (performance.now() - start) / 1000 });
  }
  const source = await sourceHash(places.root, piece.id);
  const [width, height, depth] = size.map((length) => Number(length.toFixed(4))) as [number, number, number];
  await updateWork(places.manifest, piece.id, (known) => ({
    source,
    box: { size: [width, height, depth] },
    derivatives: {
      ...known?.derivatives,
      ...Object.fromEntries(built.map(({ model, record }) => [model, record])),
    },
  }));
  return built;
}
