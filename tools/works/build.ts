import { makeAr } from './ar/make-ar';
import type { ModelName } from './budget';
import { buildWithin } from './budget';
import { boxOfSize, type ModelRecord, type WorkRecord } from './manifest';
import { bakeOpenness } from './occlusion';
import type { Piece } from './piece';
import type { Shape } from './shape';
import { shapeParts } from './shape';
import { sourceHash } from './sources';
import { writeGlb } from './write';
import { writeFileOf } from './write-file';

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

/** Makes and writes all models of a work; gives its record for the manifest. */
export async function buildWork(piece: Piece, { root, models }: BuildPlaces): Promise<WorkRecord> {
  const { id } = piece;
  const room = await writeModel(id, 'room', makeShape(piece, 'room'), models);
  const shape = makeShape(piece, 'inspect');
  const inspect = await writeModel(id, 'inspect', shape, models);
  const ar = await makeAr(id, room, models);
  return {
    source: await sourceHash(root, id),
    box: boxOfSize(shape.size),
    derivatives: { room, inspect, ar },
  };
}

function makeShape(piece: Piece, model: ModelName): Shape {
  const raw = shapeParts(buildWithin(piece, model).parts);
  return bakeOpenness(raw, { rays: RAYS[model], reach: reachOf(raw) });
}

async function writeModel(
  id: string,
  model: 'room' | 'inspect',
  shape: Shape,
  models: string,
): Promise<ModelRecord> {
  const { data, texturePixels } = await writeGlb(id, shape, model);
  return {
    ...(await writeFileOf(models, `works/${id}/${model}.glb`, data)),
    triangles: shape.triangles,
    drawCalls: shape.surfaces.length,
    texturePixels,
  };
}
