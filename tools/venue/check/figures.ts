import type { Hall } from '#venue';
import type { HallEvidence, VenueEvidence } from './evidence';
import { prefixesOf, prefixOf } from './light';

/** What a hall costs. */
export interface HallFigures {
  readonly hall: string;
  readonly drawCalls: number;
  readonly triangles: number;
  readonly materials: number;
  /** Bytes until the hall can be walked in its first hour. */
  readonly desktop: number;
  readonly phone: number;
  readonly hours: number;
  readonly slots: number;
  readonly viewpoints: number;
}

/** Measures a hall. Meshes of one material and one light map are drawn at once. */
export function measureHall({ hall, model }: HallEvidence, files: VenueEvidence['files']): HallFigures {
  const meshes = model.value?.meshes ?? [];
  const prefixes = prefixesOf(hall);
  const piles = new Set(meshes.map((mesh) => `${prefixOf(mesh, prefixes) ?? ''} ${mesh.material}`));
  const [desktop, phone] = ([false, true] as const).map((small) =>
    [...filesToWalk(hall, small)].reduce((sum, file) => sum + (files.get(file)?.bytes ?? 0), 0),
  );
  return {
    hall: hall.id,
    drawCalls: piles.size,
    triangles: meshes.reduce((sum, mesh) => sum + mesh.triangles, 0),
    materials: model.value?.materials.length ?? 0,
    desktop: desktop ?? 0,
    phone: phone ?? 0,
    hours: hall.lighting.hours.length,
    slots: hall.slots.length,
    viewpoints: hall.viewpoints.length,
  };
}

/** Model, floor, pictures and the light of the first hour, each file once. */
function filesToWalk(hall: Hall, small: boolean): Set<string> {
  const maps = Object.values(hall.lighting.hours[0]?.maps ?? {});
  const pictures = Object.values(hall.textures).flatMap(({ map, roughnessMap, normalMap }) => [
    map,
    roughnessMap,
    normalMap,
  ]);
  return new Set([
    hall.model,
    hall.floor,
    ...maps.map((map) => (small ? (map.small ?? map).file : map.file)),
    ...pictures.filter((file) => file !== undefined),
  ]);
}
