import { findHall, type Hour, pickHour } from '#venue';
import type { Visit } from '#visit';
import type { Loader } from '../loading/loader';
import type { HallModel, LightMaps } from './hall-model';
import { fetchLight, loadHall } from './load-hall';

/** The halls of the venue as far as they have been wanted; each is fetched once. */
export interface HallStore {
  /**
   * The hall, in the light of the visitor's hour where that can be had. Rejects with a sentence when the hall itself
   * cannot; a later call tries again.
   */
  want(id: string): Promise<HallModel>;
  /** The light maps of another hour; whoever asks frees them. */
  light(hour: Hour): Promise<LightMaps>;
  /** Frees a hall that nobody is in or near any more. */
  forget(id: string): void;
  /** The graphics context is gone: no hall holds on to it. */
  rest(): void;
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
  const light = (hour: Hour): Promise<LightMaps> => fetchLight(hour, { loader, folder, small: small() });
  /** Another hour may have been chosen since the hall was fetched. */
  const inLight = async (model: HallModel): Promise<HallModel> => {
    const hour = pickHour(model.hall, visit.store.getState().hour);
    if (hour === model.hour) return model;
    try {
      model.relight(hour, await light(hour));
    } catch {
      // Whoever shows the hall tries again, and tells.
    }
    return model;
  };
  return {
    want(id) {
      const known = halls.get(id);
      if (known !== undefined) return known.then(inLight);
      const hall = findHall(visit.data.venue, id);
      if (!hall) return Promise.reject(new Error(`The venue has no hall "${id}".`));
      const coming = loadHall(hall, { visit, loader, folder, small: small() });
      halls.set(id, coming);
      coming.catch(() => halls.delete(id));
      return coming;
    },
    light,
    forget(id) {
      if (id === visit.store.getState().hall) return;
      const coming = halls.get(id);
      halls.delete(id);
      if (coming) free(coming);
    },
    rest() {
      for (const coming of halls.values())
        coming.then(
          (model) => model.rest(true),
          () => {},
        );
    },
    dispose() {
      for (const coming of halls.values()) free(coming);
      halls.clear();
    },
  };
}
