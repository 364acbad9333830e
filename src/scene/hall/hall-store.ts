import { findHall, type Hour } from '#venue';
import type { Visit } from '#visit';
import type { Loader } from '../loading/loader';
import type { HallModel, LightMaps } from './hall-model';
import { fetchLight, loadHall } from './load-hall';

/** The halls of the venue as far as they have been wanted; each is fetched once. */
export interface HallStore {
  /** Rejects with a sentence when the hall cannot be had. A later call tries again. */
  want(id: string): Promise<HallModel>;
  /** The light maps of another hour; whoever asks frees them. */
  light(hour: Hour): Promise<LightMaps>;
  /** Frees a hall that nobody is in or near any more. */
  forget(id: string): void;
  dispose(): void;
}

export interface HallStoreOptions {
  readonly visit: Visit;
  readonly loader: Loader;
  /** URL of the venue's folder. */
  readonly folder: string;
  /** Whether light maps of half the size will do at this moment. */
  readonly small: () => boolean;
}

export function createHallStore({ visit, loader, folder, small }: HallStoreOptions): HallStore {
  const halls = new Map<string, Promise<HallModel>>();
  const free = (coming: Promise<HallModel>): void => {
    coming.then(
      (model) => model.dispose(),
      () => {},
    );
  };
  return {
    want(id) {
      const known = halls.get(id);
      if (known) return known;
      const hall = findHall(visit.data.venue, id);
      if (!hall) return Promise.reject(new Error(`The venue has no hall "${id}".`));
      const coming = loadHall(hall, { visit, loader, folder, small: small() });
      halls.set(id, coming);
      coming.catch(() => halls.delete(id));
      return coming;
    },
    light: (hour) => fetchLight(hour, { loader, folder, small: small() }),
    forget(id) {
      if (id === visit.store.getState().hall) return;
      const coming = halls.get(id);
      halls.delete(id);
      if (coming) free(coming);
    },
    dispose() {
      for (const coming of halls.values()) free(coming);
      halls.clear();
    },
  };
}
