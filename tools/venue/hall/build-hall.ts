import { join } from 'node:path';
import type { Hall } from '#venue';
import { type FloorPlan, generateFloor } from '../floor';
import { bakeHall, hashOf, type Quality, readLight, readRecord } from './bake-hall';
import type { HallDrawing } from './drawing';
import { mixHours } from './hours';
import { drawGroups, writeModel } from './model';
import { lightSlots } from './slot-light';

/** What a hall is besides its model, floor and light. */
export type HallPlan = Omit<Hall, 'model' | 'bytes' | 'floor' | 'lighting'> & {
  readonly lighting: Omit<Hall['lighting'], 'hours'>;
};

/** How a venue is to be built. */
export interface BuildSettings {
  readonly quality: Quality;
  /** Where the light of drafts is kept, so that they leave the good light alone. */
  readonly drafts: string;
  /** Bakes even where the light is up to date. */
  readonly force: boolean;
  /** Told about each bake: what part of it is done. */
  readonly onProgress: (hall: string, part: number, stage: string) => void;
}

/**
 * Builds one hall into `files`: its model, floor and the light maps of its hours. Its light is baked where the drawing
 * or the sources have changed since it was kept in `<folder>/light/<hall>/`.
 */
export async function buildHall(
  folder: string,
  fine: HallDrawing,
  plan: HallPlan,
  floor: FloorPlan,
  files: Map<string, Uint8Array>,
  { quality, drafts, force, onProgress }: BuildSettings,
): Promise<Hall> {
  const drawing = quality === 'draft' ? coarsen(fine) : fine;
  const { id } = drawing;
  const drawn = drawGroups(drawing);
  const kept = quality === 'draft' ? join(drafts, id) : join(folder, 'light', id);
  const known = readRecord(kept);
  const current = known?.hash === hashOf(drawing, drawn) && known.quality === quality;
  const record =
    known && current && !force
      ? known
      : await bakeHall(kept, drawing, drawn, quality, (part, stage) => onProgress(id, part, stage));
  const light = readLight(kept, record);
  const model = await writeModel(drawn);
  const [modelFile, floorFile] = [`${id}.glb`, `${id}.floor.json`];
  files.set(modelFile, model);
  files.set(floorFile, new TextEncoder().encode(JSON.stringify(generateFloor(floor))));
  return {
    ...plan,
    id,
    model: modelFile,
    bytes: model.byteLength,
    floor: floorFile,
    lighting: { ...plan.lighting, hours: await mixHours(drawing, light, files) },
    slots: await lightSlots(plan.slots, drawing, light),
  };
}

/** A draft has light maps of half the size. */
const coarsen = (drawing: HallDrawing): HallDrawing => ({
  ...drawing,
  lit: Object.fromEntries(
    Object.entries(drawing.lit).map(([name, { mesh, size }]) => [name, { mesh, size: size / 2 }]),
  ),
});
