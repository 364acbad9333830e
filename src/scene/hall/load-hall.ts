import type { Texture } from 'three';
import { clamp, within } from '#kit';
import { type Hall, type Hour, type LightMap, pickHour } from '#venue';
import type { Visit } from '#visit';
import { LoadError } from '../loading/fetch-bytes';
import type { Loader } from '../loading/loader';
import { buildHall, type HallModel, type LightMaps } from './hall-model';

export interface FetchHallOptions {
  readonly loader: Loader;
  /** URL of the venue's folder. */
  readonly folder: string;
  /** Whether light maps of half the size will do, where there are such, and smaller pictures of surfaces. */
  readonly small?: boolean;
  /** Called with the size of each piece that came. */
  readonly onBytes?: (count: number) => void;
  /** Told of a picture that did not come: its surface is plain. */
  readonly onFault?: (error: unknown) => void;
}

/** Width of the pictures of surfaces on phones, pixels: of how rough a place is nobody sees more. */
const SMALL_SURFACE = {
  surface: { least: 512, most: 1024, density: 700 },
  lean: { least: 256, most: 512, density: 400 },
  tone: { least: 256, most: 512, density: 400 },
} as const;

interface SurfacePicture {
  readonly use: keyof typeof SMALL_SURFACE;
  /** Metres that it covers. */
  readonly size: number;
}

/** As wide as it is seen on a small screen, where it covers so many metres. */
function smallWidthOf({ use, size }: SurfacePicture): number {
  const { least, most, density } = SMALL_SURFACE[use];
  return Math.round(clamp(density * size, least, most));
}

/** Fetches everything that a hall needs before it can be walked, all at once. */
export async function fetchHall(hall: Hall, hour: Hour, options: FetchHallOptions): Promise<HallModel> {
  const { loader, folder, small, onBytes, onFault } = options;
  const [{ createCollider }, model, lightMaps, textures] = await Promise.all([
    within(import('./collider')),
    loader.model(folder + hall.model, { onBytes }),
    fetchLight(hour, options),
    Promise.all(
      [...listPictures(hall)].map(([file, picture]) =>
        loader
          .picture(folder + file, picture.use, { onBytes, edge: small ? smallWidthOf(picture) : undefined })
          .then(
            (texture) => [[file, texture] as const],
            (error: unknown) => {
              onFault?.(error);
              return [];
            },
          ),
      ),
    ),
  ]);
  return buildHall({ createCollider, hall, model, hour, lightMaps, textures: new Map(textures.flat()) });
}

/** Fetches the light maps of an hour; where the one that suits does not come, the one of the other size. */
export const fetchLight = (
  { maps }: Hour,
  { loader, folder, small = false, onBytes }: FetchHallOptions,
): Promise<LightMaps> =>
  loadAll(Object.entries(maps), async ([prefix, map]) => {
    const fetchSize = (size: boolean) =>
      loader.picture(folder + fileOf(map, size).file, 'light', { onBytes });
    const texture = await fetchSize(small).catch((error: unknown) => {
      const isGivenUp = error instanceof LoadError && error.code === 'aborted';
      if (isGivenUp || fileOf(map, !small).file === fileOf(map, small).file) throw error;
      return fetchSize(!small);
    });
    return [prefix, texture];
  });

/** The file of a light map that suits the device. */
export const fileOf = (map: LightMap, small: boolean): { readonly file: string; readonly bytes: number } =>
  (small && map.small) || map;

export interface LoadHallOptions extends Pick<FetchHallOptions, 'loader' | 'folder' | 'small'> {
  readonly visit: Visit;
}

/** Fetches a hall in the light of the visit's hour, and tells the visit how far it is while it waits for it. */
export function loadHall(hall: Hall, { visit, ...options }: LoadHallOptions): Promise<HallModel> {
  const { report } = visit.commands;
  const onFault = (error: unknown): void =>
    report.problem({
      severity: 'warning',
      code: 'picture-missing',
      message: error instanceof Error ? error.message : String(error),
    });
  const { hour: asked, hallPhase } = visit.store.getState();
  const hour = pickHour(hall, asked);
  // A hall that is fetched in good time is nobody's wait.
  if (hallPhase === 'walkable') return fetchHall(hall, hour, { ...options, onFault });
  const known = visit.data.manifest.venues[visit.data.venue.id]?.files ?? {};
  const sizeOf = (file: string, said = 0): number => known[file]?.bytes ?? said;
  const maps = Object.values(hour.maps).map((map) => fileOf(map, options.small ?? false));
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
  return fetchHall(hall, hour, { ...options, onBytes, onFault });
}

async function loadAll<T>(
  items: readonly T[],
  load: (item: T) => Promise<readonly [string, Texture]>,
): Promise<Map<string, Texture>> {
  return new Map(await Promise.all(items.map(load)));
}

/** Each picture that a material of the hall wears, once, with what it is for. */
function listPictures(hall: Hall): ReadonlyMap<string, SurfacePicture> {
  const pictures = new Map<string, SurfacePicture>();
  const add = (file: string | undefined, use: SurfacePicture['use'], size: number): void => {
    const known = file === undefined ? undefined : pictures.get(file);
    if (file !== undefined)
      pictures.set(file, { use: known?.use ?? use, size: Math.max(known?.size ?? 0, size) });
  };
  for (const { map, roughnessMap, normalMap, size } of Object.values(hall.textures)) {
    add(map, 'surface', size);
    add(roughnessMap, 'tone', size);
    add(normalMap, 'lean', size);
  }
  return pictures;
}
