import type { WebGLRenderer } from 'three';
import { createHallLight, fetchHall, type HallLight, type Loader, type Profile } from '#scene/studio';
import { parseVenue, pickHour } from '#venue';

/** Where the photographer's route serves the venue's files. */
const FOLDER = '/venue/';

/** The hall that works are photographed in, as far as it can be seen in their metal. */
export interface ReviewHall {
  readonly light: HallLight;
  readonly exposure: number;
  /** Number of that stand, whose light works are in. */
  readonly stand: { value: number };
  /** How a work is turned on a stand in the middle of their row, radians about Y. */
  readonly turn: number;
}

/** Opens the venue's first hall and takes the light of its vitrines. */
export async function openHall(
  renderer: WebGLRenderer,
  loader: Loader,
  profile: Profile,
): Promise<ReviewHall> {
  const { value: venue, problems } = parseVenue(await (await fetch(`${FOLDER}venue.json`)).text());
  const hall = venue?.halls[0];
  const stands = hall?.slots.filter(({ kind }) => kind === 'vitrine') ?? [];
  const stand = stands[Math.floor(stands.length / 3)];
  if (!hall || !stand)
    throw new Error(`the studio has no hall with a vitrine: ${problems.map((p) => p.message).join('; ')}`);
  // Works are photographed in the light that the hall was first made for.
  const hour = pickHour(hall, '');
  const model = await fetchHall(hall, hour, { loader, folder: FOLDER });
  // A heading of 0 looks away from us, and works face us.
  const light = await createHallLight(renderer, model, profile, { eye: stand.position });
  return {
    light,
    exposure: hour.exposure,
    stand: { value: hall.slots.indexOf(stand) },
    turn: stand.heading + Math.PI,
  };
}
