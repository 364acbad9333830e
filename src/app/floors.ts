import { findHall, parseFloor } from '#venue';
import { createWalkable, type Visit } from '#visit';
import { DataError, fetchJson } from './fetch-data';

/** The floors of the venue's halls, each fetched once it is wanted and given to the visit. */
export interface Floors {
  /** @throws DataError when it does not come or cannot be used; a later call tries again. */
  bring(hall: string): Promise<void>;
}

/**
 * @param folder URL of the venue's folder, with a slash at its end
 * @param left aborted when nobody wants them any more
 */
export function createFloors(visit: Visit, folder: string, left: AbortSignal): Floors {
  const coming = new Map<string, Promise<void>>();
  const fetchFloor = async (id: string): Promise<void> => {
    const hall = findHall(visit.data.venue, id);
    if (!hall) throw new DataError(`The venue has no hall "${id}".`);
    const { value, problems } = parseFloor(await fetchJson(folder + hall.floor, left));
    if (!value) throw DataError.of(hall.floor, problems);
    if (!left.aborted) visit.setFloor(id, createWalkable(value));
  };
  return {
    bring(hall) {
      const known = coming.get(hall) ?? fetchFloor(hall);
      coming.set(hall, known);
      known.catch(() => coming.delete(hall));
      return known;
    },
  };
}
