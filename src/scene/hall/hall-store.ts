import { findHall } from '#venue';
import type { Visit } from '#visit';
import type { Loader } from '../loading/loader';
import type { HallModel } from './hall-model';
import { loadHall } from './load-hall';

/** The halls of the venue as far as they have been wanted; each is fetched once. */
export interface HallStore {
  /** Rejects with a sentence when the hall cannot be had. A later call tries again. */
  want(id: string): Promise<HallModel>;
  dispose(): void;
}

export interface HallStoreOptions {
  readonly visit: Visit;
  readonly loader: Loader;
  /** URL of the venue's folder. */
  readonly folder: string;
}

export function createHallStore(options: HallStoreOptions): HallStore {
  const halls = new Map<string, Promise<HallModel>>();
  return {
    want(id) {
      const known = halls.get(id);
      if (known) return known;
      const hall = findHall(options.visit.data.venue, id);
      if (!hall) return Promise.reject(new Error(`The venue has no hall "${id}".`));
      const coming = loadHall(hall, options);
      halls.set(id, coming);
      coming.catch(() => halls.delete(id));
      return coming;
    },
    dispose() {
      for (const coming of halls.values()) {
        coming.then(
          (model) => model.dispose(),
          () => {},
        );
      }
      halls.clear();
    },
  };
}
