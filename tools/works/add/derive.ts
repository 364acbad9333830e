import { makeAr } from '../ar/make-ar';
import type { ModelName } from '../budget';
import { boxOfSize, type ModelRecord, type WorkRecord } from '../manifest';
import { writeFileOf } from '../write-file';
import { deriveInspect } from './inspect';
import type { Model } from './model';
import { boundsOf } from './model';
import { deriveRoom } from './room';
import type { MaterialChoice } from './write/names';

export interface DeriveOptions {
  readonly id: string;
  readonly materials: MaterialChoice;
  readonly tell: (step: string) => void;
}

/** A model file as it goes to disk. */
export interface DerivedModel {
  readonly data: Uint8Array;
  readonly triangles: number;
  readonly drawCalls: number;
  readonly texturePixels: number;
  /** What a curator may want to know of how it was made. */
  readonly notes: readonly string[];
}

/** What was made, as the manifest records it. */
export interface Derived {
  readonly record: WorkRecord;
  readonly notes: readonly string[];
}

const MODELS: Readonly<Record<ModelName, (model: Model, options: DeriveOptions) => Promise<DerivedModel>>> = {
  room: deriveRoom,
  inspect: deriveInspect,
};

/**
 * Makes every derivative of a repaired model, in order, below a folder of models that nobody sees yet. A further
 * derivative is added here, and only here; stills are taken afterwards, in `still.ts`, from what was made.
 * @param source hash of the file that it was made from
 */
export async function deriveAll(
  model: Model,
  draft: string,
  source: string,
  options: DeriveOptions,
): Promise<Derived> {
  const { id, tell } = options;
  const notes: string[] = [];
  const write = async (name: ModelName): Promise<ModelRecord> => {
    const { data, notes: said, ...counts } = await MODELS[name](model, options);
    notes.push(...said);
    return { ...(await writeFileOf(draft, `works/${id}/${name}.glb`, data)), ...counts };
  };
  const room = await write('room');
  const inspect = await write('inspect');
  tell('models for phones');
  const ar = await makeAr(id, room, draft);
  return {
    record: { source, box: boxOfSize(boundsOf(model.patches).size), derivatives: { room, inspect, ar } },
    notes,
  };
}
