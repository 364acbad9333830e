import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bakeLight } from '../bake/bake';
import { DRAFT, FINAL } from '../bake/contract';
import type { Group } from '../kit/glb';
import { decodeLight, encodeLight, type LightPicture, pickRange } from '../light/encode';
import { ALBEDO } from '../looks';
import type { HallDrawing } from './drawing';
import { writeModel } from './model';

export type Quality = 'draft' | 'final';

/** What is known of the light that lies in a folder. */
export interface BakeRecord {
  /** Of everything that the light depends on: geometry, charts, sources, albedos. */
  readonly hash: string;
  readonly quality: Quality;
  /** Value that white stands for, by file. */
  readonly ranges: Readonly<Record<string, number>>;
}

const RECORD = 'bake.json';

/** The light of one hall by group and map, as the repository keeps it. */
export type KeptLight = (group: string, map: string) => Promise<LightPicture>;

/** A hash of what the light of a hall depends on. */
export function hashOf({ lit, groups }: HallDrawing, drawn: readonly Group[]): string {
  const hash = createHash('sha256');
  for (const { name, primitives } of drawn) {
    if (!(name in lit)) continue;
    for (const { material, positions, light, indices } of primitives) {
      hash.update(`${name} ${material} ${JSON.stringify(ALBEDO[material])}`);
      hash
        .update(Float32Array.from(positions))
        .update(Float32Array.from(light))
        .update(Uint32Array.from(indices));
    }
  }
  return hash.update(JSON.stringify(groups)).digest('hex').slice(0, 16);
}

export function readRecord(folder: string): BakeRecord | undefined {
  const file = join(folder, RECORD);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BakeRecord) : undefined;
}

/** The light that lies in a folder. */
export function readLight(folder: string, { ranges }: BakeRecord): KeptLight {
  return (group, map) => {
    const file = fileOf(group, map);
    const range = ranges[file];
    if (range === undefined) throw new Error(`venue light: ${folder} has no ${file}`);
    return decodeLight(join(folder, file), range);
  };
}

const fileOf = (group: string, map: string): string => `${group}-${map}.webp`;

/** Bakes a hall and keeps its light in a folder, one picture for each group and map. */
export async function bakeHall(
  folder: string,
  drawing: HallDrawing,
  drawn: readonly Group[],
  quality: Quality,
  onProgress: (part: number, stage: string) => void,
): Promise<BakeRecord> {
  const baked = await bakeLight({
    glb: await writeModel(drawn.filter(({ name }) => name in drawing.lit)),
    maps: Object.fromEntries(Object.entries(drawing.lit).map(([name, { size }]) => [name, size])),
    albedo: ALBEDO,
    groups: drawing.groups,
    quality: quality === 'final' ? FINAL : DRAFT,
    onProgress,
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const ranges: Record<string, number> = {};
  for (const [group, maps] of Object.entries(baked)) {
    for (const [map, picture] of Object.entries(maps)) {
      const file = fileOf(group, map);
      const range = pickRange([picture]);
      ranges[file] = range;
      writeFileSync(join(folder, file), await encodeLight(picture, range));
    }
  }
  const record: BakeRecord = { hash: hashOf(drawing, drawn), quality, ranges };
  writeFileSync(join(folder, RECORD), `${JSON.stringify(record, null, 2)}\n`);
  return record;
}
