import { type Group, writeGlb } from '../kit/glb';
import { packAtlas } from '../kit/pack';
import { buildPrimitives } from '../kit/primitives';
import { LOOKS } from '../looks';
import { type HallDrawing, PAD } from './drawing';

/** The hall's meshes: one for each material of each light map, and those that wear none. */
export function drawGroups({ lit, unlit }: Pick<HallDrawing, 'lit' | 'unlit'>): Group[] {
  return [
    ...Object.entries(lit).map(
      ([name, { mesh, size }]): Group => ({
        name,
        primitives: buildPrimitives(mesh, packAtlas(mesh.charts, size, PAD)),
      }),
    ),
    ...Object.entries(unlit).map(([name, mesh]): Group => ({ name, primitives: buildPrimitives(mesh) })),
  ];
}

export const writeModel = (groups: readonly Group[]): Promise<Uint8Array> => writeGlb(groups, LOOKS);
