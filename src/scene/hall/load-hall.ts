import type { Texture } from 'three';
import type { Hall } from '#venue';
import type { Visit } from '#visit';
import type { Loader } from '../loading/loader';
import { buildHall, type HallModel } from './hall-model';

export interface LoadHallOptions {
  readonly visit: Visit;
  readonly loader: Loader;
  /** URL of the venue's folder. */
  readonly folder: string;
}

/** Fetches everything that a hall needs before it can be walked, all at once, and tells the visit how far it is. */
export async function loadHall(hall: Hall, { visit, loader, folder }: LoadHallOptions): Promise<HallModel> {
  const { report } = visit.commands;
  const known = visit.data.manifest.venues[visit.data.venue.id]?.files ?? {};
  const sizeOf = (file: string, said = 0): number => known[file]?.bytes ?? said;
  const maps = Object.entries(hall.lighting.maps);
  const pictures = listPictures(hall);
  const total =
    sizeOf(hall.model, hall.bytes) +
    maps.reduce((sum, [, map]) => sum + sizeOf(map.file, map.bytes), 0) +
    [...pictures.keys()].reduce((sum, file) => sum + sizeOf(file), 0);
  let loaded = 0;
  const onBytes = (count: number): void => {
    loaded += count;
    report.progress(Math.min(loaded, total), total);
  };
  report.progress(0, total);

  const [model, lightMaps, textures] = await Promise.all([
    loader.model(folder + hall.model, onBytes),
    loadAll(maps, ([prefix, { file }]) =>
      loader.picture(folder + file, 'light', onBytes).then((t) => [prefix, t]),
    ),
    loadAll([...pictures], ([file, use]) =>
      loader.picture(folder + file, use, onBytes).then((t) => [file, t]),
    ),
  ]);

  return buildHall({ hall, model, lightMaps, textures });
}

async function loadAll<T>(
  items: readonly T[],
  load: (item: T) => Promise<readonly [string, Texture]>,
): Promise<Map<string, Texture>> {
  return new Map(await Promise.all(items.map(load)));
}

/** Each picture that a material of the hall wears, once, with what it is for. */
function listPictures(hall: Hall): Map<string, 'colour' | 'data'> {
  const pictures = new Map<string, 'colour' | 'data'>();
  for (const { map, roughnessMap } of Object.values(hall.textures)) {
    if (map) pictures.set(map, 'colour');
    if (roughnessMap) pictures.set(roughnessMap, 'data');
  }
  return pictures;
}
