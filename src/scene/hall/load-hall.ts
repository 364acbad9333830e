import type { Texture } from 'three';
import type { Hall } from '#venue';
import type { Visit } from '#visit';
import type { Loader } from '../loading/loader';
import { buildHall, type HallModel } from './hall-model';

export interface FetchHallOptions {
  readonly loader: Loader;
  /** URL of the venue's folder. */
  readonly folder: string;
  /** Called with the size of each piece that came. */
  readonly onBytes?: (count: number) => void;
}

/** Fetches everything that a hall needs before it can be walked, all at once. */
export async function fetchHall(
  hall: Hall,
  { loader, folder, onBytes }: FetchHallOptions,
): Promise<HallModel> {
  const [model, lightMaps, textures] = await Promise.all([
    loader.model(folder + hall.model, onBytes),
    loadAll(Object.entries(hall.lighting.maps), ([prefix, { file }]) =>
      loader.picture(folder + file, 'light', onBytes).then((t) => [prefix, t]),
    ),
    loadAll([...listPictures(hall)], ([file, use]) =>
      loader.picture(folder + file, use, onBytes).then((t) => [file, t]),
    ),
  ]);
  return buildHall({ hall, model, lightMaps, textures });
}

export interface LoadHallOptions extends Pick<FetchHallOptions, 'loader' | 'folder'> {
  readonly visit: Visit;
}

/** Fetches a hall and tells the visit how far it is. */
export function loadHall(hall: Hall, { visit, loader, folder }: LoadHallOptions): Promise<HallModel> {
  const { report } = visit.commands;
  const known = visit.data.manifest.venues[visit.data.venue.id]?.files ?? {};
  const sizeOf = (file: string, said = 0): number => known[file]?.bytes ?? said;
  const maps = Object.values(hall.lighting.maps);
  const total =
    sizeOf(hall.model, hall.bytes) +
    maps.reduce((sum, map) => sum + sizeOf(map.file, map.bytes), 0) +
    [...listPictures(hall).keys()].reduce((sum, file) => sum + sizeOf(file), 0);
  let loaded = 0;
  const onBytes = (count: number): void => {
    loaded += count;
    report.progress(Math.min(loaded, total), total);
  };
  report.progress(0, total);
  return fetchHall(hall, { loader, folder, onBytes });
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
